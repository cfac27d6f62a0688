import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/answer/features/compare.ts';
import { readQuestion } from '../../../src/answer/features/read-question.ts';
import { createSentenceReader } from '../../../src/answer/features/read-sentence.ts';
import {
  readSigns,
  sumEvidence,
  TERM_SIGNS,
  TERM_TRAITS,
  weighSigns,
} from '../../../src/answer/features/term-evidence.ts';
import { SUPPORT_MODEL } from '../../../src/answer/model/support-model.ts';
import { TERM_MODEL } from '../../../src/answer/model/term-model.ts';
import { analyseQuestion } from '../../../src/question/analyse-question.ts';
import { createSentenceIndex } from '../../../src/search/sentence-index.ts';
import { createNameMatcher } from '../../../src/text/match-names.ts';
import { knowledgeOf } from '../knowledge-of.ts';

const STORY = [
  'The old lighthouse stands on a rock.',
  'It was built in 1871 by Ada Lindqvist.',
  'The keeper keeps a boat; the boat is old.',
] as const;

/** All in one paragraph. */
const sentences = knowledgeOf({ sentences: STORY }).sentences.map((one) => ({ ...one, block: 0 }));
const index = createSentenceIndex({ sentences });
const read = createSentenceReader();

function comparisonOf(text: string, position: number) {
  const question = analyseQuestion(text, [], {
    matchNames: createNameMatcher([]),
    kindOfName: () => undefined,
    documentFrequency: index.documentFrequency,
    inverseDocumentFrequency: index.inverseDocumentFrequency,
    correctSpelling: () => undefined,
  });
  const sentence = index.sentenceAt(position);
  if (sentence === undefined) throw new RangeError(`no sentence at ${position}`);
  return compare(readQuestion(question, index), read(sentence), position, index);
}

function signsOf(text: string, position: number, stem: string): ReadonlySet<string> {
  const comparison = comparisonOf(text, position);
  const term = comparison.matches.findIndex((match) => match.term.stem === stem);
  const signs = readSigns(comparison);
  return new Set(TERM_SIGNS.filter((_, at) => (signs[term * TERM_SIGNS.length + at] ?? 0) > 0));
}

describe('readSigns', () => {
  it.each([
    { sign: 'isThere', question: 'When was it built?', position: 1, stem: 'build' },
    { sign: 'inSameForm', question: 'When was it built?', position: 1, stem: 'build' },
    { sign: 'nearAnswer', question: 'When was it built?', position: 1, stem: 'build' },
    {
      sign: 'onlyInPrevious',
      question: 'When was the lighthouse built?',
      position: 1,
      stem: 'lighthous',
    },
    {
      sign: 'onlyInSecondPrevious',
      question: 'Who keeps the lighthouse?',
      position: 2,
      stem: 'lighthous',
    },
    { sign: 'onlyInNext', question: 'Where was it built?', position: 0, stem: 'build' },
    { sign: 'alsoInParagraph', question: 'What is old?', position: 0, stem: 'old' },
    {
      sign: 'besideItsNeighbour',
      question: 'Where is the old lighthouse?',
      position: 0,
      stem: 'lighthous',
    },
    { sign: 'isRepeated', question: 'Who keeps a boat?', position: 2, stem: 'boat' },
    { sign: 'isVeryLike', question: 'Who constructed it?', position: 1, stem: 'construct' },
    { sign: 'isAlike', question: 'Who constructed it?', position: 1, stem: 'construct' },
    { sign: 'isAlikeBoth', question: 'Where is the ancient boat?', position: 2, stem: 'ancient' },
    { sign: 'isTold', question: 'Where is the keeper?', position: 0, stem: 'keeper' },
    { sign: 'isTelling', question: 'Who kept the lighthouse?', position: 2, stem: 'lighthous' },
    { sign: 'isContrary', question: 'Who demolished it?', position: 1, stem: 'demolish' },
  ])('sees $sign in sentence $position for “$question”', ({ sign, question, position, stem }) => {
    expect(signsOf(question, position, stem)).toContain(sign);
  });

  it('sees neither form nor neighbours of a term that the sentence lacks', () => {
    const signs = signsOf('When was the lighthouse built?', 2, 'lighthous');
    for (const sign of ['isThere', 'inSameForm', 'nearAnswer', 'alsoInParagraph']) {
      expect(signs).not.toContain(sign);
    }
  });
});

describe('sumEvidence', () => {
  it('is the sum of weight times sign times trait', () => {
    const comparison = comparisonOf('When was the lighthouse built?', 1);
    const weights = TERM_SIGNS.map((sign) =>
      TERM_TRAITS.map((trait) => (sign === 'isThere' && trait === 'weightShare' ? 2 : 0)),
    );
    const share =
      comparison.matches
        .filter(({ isThere }) => isThere)
        .reduce((sum, { term }) => sum + term.weight, 0) / comparison.question.totalWeight;

    const sum = sumEvidence(comparison, weighSigns(comparison.question, { weights }));

    expect(share).toBeGreaterThan(0);
    expect(sum).toBeCloseTo(2 * share);
  });

  it('is nothing without weights', () => {
    const comparison = comparisonOf('When was the lighthouse built?', 1);
    expect(sumEvidence(comparison, weighSigns(comparison.question, { weights: [] }))).toBe(0);
  });

  it.each([
    { name: 'TERM_MODEL', model: TERM_MODEL },
    { name: 'SUPPORT_MODEL', model: SUPPORT_MODEL },
  ])('has a weight for every sign and trait in $name', ({ model }) => {
    expect(model.weights.map((row) => row.length)).toEqual(
      TERM_SIGNS.map(() => TERM_TRAITS.length),
    );
  });
});
