import { describe, expect, it } from 'vitest';
import { worthReading } from '../../../src/answer/features/first-look.ts';
import { readQuestion } from '../../../src/answer/features/read-question.ts';
import { analyseQuestion } from '../../../src/question/analyse-question.ts';
import { createSentenceIndex, type SentenceIndex } from '../../../src/search/sentence-index.ts';
import { createNameMatcher } from '../../../src/text/match-names.ts';
import { knowledgeOf } from '../knowledge-of.ts';

const STORY = [
  'The fire began in a warehouse on Pier 4 shortly after midnight.',
  'Three firefighters were hurt when a roof fell in.',
  'Ferries to the islands now leave from the fishing quay.',
] as const;

/** The story and so many sentences in which each has something of it. */
function indexWith(others: number): SentenceIndex {
  const filler = Array.from({ length: others }, (_, at) => `Notice ${at} of the fire brigade.`);
  return createSentenceIndex(knowledgeOf({ sentences: [...STORY, ...filler] }));
}

/** The positions that are worth reading for a question, every sentence having been found. */
function read(index: SentenceIndex, text: string): readonly number[] {
  const question = analyseQuestion(text, [], {
    matchNames: createNameMatcher([]),
    kindOfName: () => undefined,
    documentFrequency: index.documentFrequency,
    inverseDocumentFrequency: index.inverseDocumentFrequency,
    correctSpelling: () => undefined,
  });
  const hits = index.search(question.terms, 30);
  const best = hits[0]?.score ?? 1;
  const glimpses = hits.map(({ position, score }) => ({
    position,
    scoreShare: score / best,
    paragraphScoreShare: score / best,
  }));
  return [...worthReading(readQuestion(question, index), glimpses, index)];
}

describe('worthReading', () => {
  const question = 'Where did the fire begin, in a warehouse on a pier?';

  it('takes every sentence of a small knowledge', () => {
    expect(read(indexWith(100), question)).toHaveLength(30);
  });

  it('takes of a large knowledge those that have nearly as much of the question as the best', () => {
    expect(read(indexWith(5_000), question)).toEqual([0]);
  });

  it('takes at most twenty of those that are alike', () => {
    const alike = read(indexWith(5_000), 'What does the fire brigade give notice of?');
    expect(alike).toHaveLength(20);
    expect(alike).toEqual([...alike].sort((a, b) => a - b));
  });
});
