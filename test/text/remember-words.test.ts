import { describe, expect, it } from 'vitest';
import { rememberWords } from '../../src/text/remember-words.ts';

/** Remembers lengths, and which words were made anew. */
function lengths(maxWords?: number): {
  readonly lengthOf: (word: string) => number;
  made: string[];
} {
  const made: string[] = [];
  const lengthOf = rememberWords((word) => {
    made.push(word);
    return word.length;
  }, maxWords);
  return { lengthOf, made };
}

describe('rememberWords', () => {
  it('makes each word once', () => {
    const { lengthOf, made } = lengths();
    expect(['studio', 'bank', 'studio'].map(lengthOf)).toEqual([6, 4, 6]);
    expect(made).toEqual(['studio', 'bank']);
  });

  it('drops all when there are too many, and gives the same as before', () => {
    const { lengthOf, made } = lengths(2);
    expect(['a', 'bb', 'ccc', 'a', 'ccc'].map(lengthOf)).toEqual([1, 2, 3, 1, 3]);
    expect(made).toEqual(['a', 'bb', 'ccc', 'a']);
  });

  it('does not remember what is no word of any language', () => {
    const { lengthOf, made } = lengths();
    const long = 'a'.repeat(41);
    expect([long, long].map(lengthOf)).toEqual([41, 41]);
    expect(made).toHaveLength(2);
  });

  it('keeps letters beyond the basic plane whole', () => {
    const { lengthOf, made } = lengths();
    expect(lengthOf('𝒜b')).toBe(3);
    expect(made).toEqual(['𝒜b']);
  });
});
