import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/answer/corpus-in-memory.ts';
import { createQuoteMaker } from '../../src/answer/to-quote.ts';
import { knowledgeOf } from './knowledge-of.ts';

describe('createQuoteMaker', () => {
  const knowledge = knowledgeOf({
    sentences: [
      'First.',
      { text: 'Second.', attribution: { speaker: 'Ann', inferred: true } },
      'Third.',
    ],
  });
  const toQuote = createQuoteMaker(corpusOf(knowledge));
  const [first, second, third] = knowledge.sentences;

  it('carries the sentence, its source, who says it and its neighbours', () => {
    if (second === undefined) throw new Error('no second sentence');
    expect(toQuote(second, [0, 6])).toEqual({
      text: 'Second.',
      number: 2,
      id: 'story#h2',
      start: 8,
      end: 15,
      source: {
        slug: 'story',
        title: 'The story',
        publisher: 'The Daily',
        url: 'https://example.org/story',
      },
      answer: [0, 6],
      speaker: 'Ann',
      inferred: true,
      before: 'First.',
      after: 'Third.',
    });
  });

  it('leaves out a neighbour that is not there', () => {
    if (first === undefined || third === undefined) throw new Error('no sentences');
    expect(toQuote(first)).not.toHaveProperty('before');
    expect(toQuote(third)).not.toHaveProperty('after');
  });

  it('refuses a sentence that is not verbatim in its document', () => {
    if (first === undefined) throw new Error('no first sentence');
    expect(() => toQuote({ ...first, text: 'Fist.' })).toThrow(/not verbatim/);
  });
});
