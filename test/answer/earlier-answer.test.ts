import { describe, expect, it } from 'vitest';
import { abstain, answerWithSentences } from '../../src/answer/compose-answer.ts';
import { corpusOf } from '../../src/answer/corpus-in-memory.ts';
import { readEarlierAnswer } from '../../src/answer/earlier-answer.ts';
import { createQuoteMaker } from '../../src/answer/to-quote.ts';
import type { Question } from '../../src/domain/question.ts';
import { knowledgeOf } from './knowledge-of.ts';

const knowledge = knowledgeOf({
  sentences: [
    'Oil at Tarn Point',
    'The Mirabel leaked oil.',
    { text: 'A valve cracked, Ines Falk said.', attribution: { speaker: 'Ines Falk' } },
    'Nobody was hurt.',
    'Ferries are late.',
    'The quay is closed.',
  ],
});
const corpus = corpusOf(knowledge);
const toQuote = createQuoteMaker(corpus);
const parts = { corpus, kindOfName: () => undefined };
const sentences = (...numbers: number[]) =>
  numbers.flatMap((number) => knowledge.sentences[number - 1] ?? []);
const question: Question = {
  text: 'why did it leak',
  understood: 'why did it leak',
  bare: 'why did it leak',
  own: 'why did it leak',
  context: '',
  kind: 'why',
  asksFor: [],
  terms: [],
  names: [],
};

describe('readEarlierAnswer', () => {
  it('is near all that was shown, and what stands beside the first', () => {
    const answer = answerWithSentences(
      question,
      sentences(3, 6),
      { confidence: 1, words: undefined },
      { corpus, toQuote },
    );
    expect(readEarlierAnswer(answer, parts)).toEqual({
      person: 'Ines Falk',
      near: new Set([1, 2, 3, 5]),
    });
  });

  it('takes what was nearest for shown, and nothing before the first or after the last sentence', () => {
    const nearest = sentences(1).map((sentence) => toQuote(sentence));
    const refused = abstain('why', 0, nearest, { reason: 'not-in-sources', message: '' });
    expect(readEarlierAnswer(refused, parts)?.near).toEqual(new Set([0, 1]));
  });

  it('is nothing where nothing was shown', () => {
    const refused = abstain('hello', 0, [], { reason: 'small-talk', message: '' });
    expect(readEarlierAnswer(refused, parts)).toBeUndefined();
  });
});
