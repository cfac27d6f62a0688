import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/answer/features/compare.ts';
import { MISMATCH_FEATURES, measureMismatch } from '../../../src/answer/features/mismatch.ts';
import { readQuestion } from '../../../src/answer/features/read-question.ts';
import { createSentenceReader } from '../../../src/answer/features/read-sentence.ts';
import { analyseQuestion } from '../../../src/question/analyse-question.ts';
import { createSentenceIndex } from '../../../src/search/sentence-index.ts';
import { createNameMatcher } from '../../../src/text/match-names.ts';
import { knowledgeOf } from '../knowledge-of.ts';

const STORY = [
  'Rainfall has increased in the northern valley since 1998.',
  'The third mayor, Ada Lindqvist, opened twelve schools.',
  'Farmers welcomed the rain, which was safe to drink.',
] as const;

/** All in one paragraph. */
const sentences = knowledgeOf({ sentences: STORY }).sentences.map((one) => ({ ...one, block: 0 }));
const index = createSentenceIndex({ sentences });
const read = createSentenceReader();

function mismatchOf(text: string, position: number): Readonly<Record<string, number>> {
  const question = analyseQuestion(text, [], {
    matchNames: createNameMatcher([]),
    kindOfName: () => undefined,
    documentFrequency: index.documentFrequency,
    inverseDocumentFrequency: index.inverseDocumentFrequency,
    correctSpelling: () => undefined,
  });
  const sentence = index.sentenceAt(position);
  if (sentence === undefined) throw new RangeError(`no sentence at ${position}`);
  const values = measureMismatch(
    compare(readQuestion(question, index), read(sentence), position, index),
  );
  expect(values).toHaveLength(MISMATCH_FEATURES.length);
  return Object.fromEntries(MISMATCH_FEATURES.map((name, at) => [name, values[at] ?? Number.NaN]));
}

describe('measureMismatch', () => {
  it.each([
    { name: 'oppositesInSentence', asked: 'Where has rainfall decreased?', position: 0, value: 1 },
    { name: 'oppositesInSentence', asked: 'Where has rainfall increased?', position: 0, value: 0 },
    { name: 'oppositesInSentence', asked: 'What was unsafe to drink?', position: 2, value: 1 },
    { name: 'oppositesInParagraph', asked: 'Whose rain decreased?', position: 2, value: 1 },
    { name: 'negationsMissing', asked: 'Why has it not increased?', position: 0, value: 1 },
    { name: 'negationsMissing', asked: 'Why has it increased?', position: 0, value: 0 },
    { name: 'yearsSwapped', asked: 'Where has it rained since 1889?', position: 0, value: 1 },
    { name: 'yearsSwapped', asked: 'Where has it rained since 1998?', position: 0, value: 0 },
    { name: 'numbersMissing', asked: 'Who opened 20 schools?', position: 1, value: 1 },
    { name: 'numberWordsMissing', asked: 'Who opened ten schools?', position: 1, value: 1 },
    { name: 'ordinalsSwapped', asked: 'Who was the fifth mayor?', position: 1, value: 1 },
    { name: 'ordinalsSwapped', asked: 'Who was the third mayor?', position: 1, value: 0 },
    { name: 'capitalisedMissing', asked: 'What did Olga open?', position: 1, value: 1 },
    { name: 'gapsFilledAfter', asked: 'Where are northern mountains?', position: 0, value: 1 },
    { name: 'gapsFilledBefore', asked: 'Where is the southern valley?', position: 0, value: 1 },
    { name: 'otherForms', asked: 'Who opens schools?', position: 1, value: 1 },
    { name: 'sinceCue', asked: 'Since when has rainfall increased?', position: 0, value: 2 },
    { name: 'beforeCue', asked: 'Who was before the mayor?', position: 1, value: 1 },
    { name: 'VERBMissing', asked: 'Who closed twelve schools?', position: 1, value: 1 },
  ])('$name is $value for “$asked”', ({ name, asked, position, value }) => {
    expect(mismatchOf(asked, position)[name]).toBe(value);
  });
});
