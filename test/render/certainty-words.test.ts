import { describe, expect, it } from 'vitest';
import { certaintyWords } from '../../src/render/certainty-words.ts';

function words(text: string): string[] {
  return certaintyWords(text).map(([start, end]) => text.slice(start, end));
}

describe('certaintyWords', () => {
  it.each([
    ['They were likely convinced.', ['likely', 'convinced']],
    ['I have very high confidence about this.', ['very high confidence']],
    ['Clues leave little doubt.', ['little doubt']],
    ['It’s possible, and possibly deliberate.', ['possible', 'possibly']],
    ['It may have been them; it might not.', ['may', 'might']],
    ['It appears to be a fake.', ['appears to']],
    ['Perhaps. Reportedly so.', ['Perhaps', 'Reportedly']],
    ['An unlikely, alleged, unconfirmed leak.', ['unlikely', 'alleged', 'unconfirmed']],
  ])('finds how sure "%s" is', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    'It was hacked in May 2014.',
    'They struck with all their might.',
    'Report it as soon as possible.',
    'The likelyhood of impossibles.',
    'The band appeared on stage.',
    'He reported it.',
    '',
  ])('finds nothing in "%s"', (text) => {
    expect(words(text)).toEqual([]);
  });
});
