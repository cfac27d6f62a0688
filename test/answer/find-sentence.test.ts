import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/answer/corpus-in-memory.ts';
import { createSentenceFinder } from '../../src/answer/find-sentence.ts';
import { knowledgeOf } from './knowledge-of.ts';

describe('createSentenceFinder', () => {
  const one = knowledgeOf({ sentences: ['First.', 'Second.'] });
  const find = createSentenceFinder(corpusOf(one));

  it.each(['S2', 's2', ' 2 ', 'S 2', 'story S2', 'story 2', 'story#h2', 'STORY s2'])(
    'finds the second sentence by %j',
    (reference) => {
      expect(find(reference)?.text).toBe('Second.');
    },
  );

  it.each(['S3', 'S0', '', 'other S1', 'story#nope', 'S-1', 'S1e9', '__proto__', 'S1; drop'])(
    'finds nothing by %j',
    (reference) => {
      expect(find(reference)).toBeUndefined();
    },
  );

  it('asks for the source where there are two', () => {
    const other = knowledgeOf({ sentences: ['Elsewhere.'], slug: 'other' });
    const findInTwo = createSentenceFinder(
      corpusOf({
        ...one,
        documents: [...other.documents, ...one.documents],
        sentences: [...other.sentences, ...one.sentences],
      }),
    );
    expect(findInTwo('S1')).toBeUndefined();
    expect(findInTwo('other S1')?.text).toBe('Elsewhere.');
  });
});
