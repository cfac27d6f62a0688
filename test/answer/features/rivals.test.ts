import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/answer/features/compare.ts';
import { measureRivals, RIVAL_FEATURES } from '../../../src/answer/features/rivals.ts';
import { SENTENCE_FEATURES } from '../../../src/answer/features/sentence-features.ts';
import { createSentenceIndex } from '../../../src/search/sentence-index.ts';
import { knowledgeOf } from '../knowledge-of.ts';

/** The first two in one paragraph, the third in another. */
const sentences = knowledgeOf({ sentences: ['One.', 'Two.', 'Three.'] }).sentences.map(
  (sentence, at) => ({ ...sentence, block: at < 2 ? 0 : 1 }),
);
const index = createSentenceIndex({ sentences });

function rivalsOf(candidates: readonly { position: number; score: number; coverage: number }[]) {
  const values = measureRivals(
    candidates.map(({ position, score, coverage }) => {
      const own = new Float32Array(SENTENCE_FEATURES.length);
      own[SENTENCE_FEATURES.indexOf('coverage')] = coverage;
      return { position, score, values: own, comparison: {} as Comparison };
    }),
    index,
  );
  expect(values).toHaveLength(RIVAL_FEATURES.length);
  return (name: string) => values[RIVAL_FEATURES.indexOf(name)];
}

describe('measureRivals', () => {
  it('compares the first sentence with the best of other paragraphs', () => {
    const of = rivalsOf([
      { position: 0, score: 3, coverage: 0.5 },
      { position: 1, score: 2.5, coverage: 0.75 },
      { position: 2, score: 1, coverage: 0.25 },
    ]);
    expect(of('leadOverParagraphs')).toBe(2);
    expect(of('coverageBehind')).toBe(-0.25);
    expect(of('coverageElsewhere')).toBe(0.25);
    expect(of('coverageOfTen')).toBe(0.5);
    expect(of('within1')).toBe(2);
    expect(of('paragraphsOfFive')).toBe(2);
  });

  it('has values for a sentence without rivals', () => {
    const of = rivalsOf([{ position: 0, score: -1, coverage: 0.5 }]);
    expect(of('shareOfParagraph')).toBe(1);
    expect(of('coverageElsewhere')).toBe(-1);
    expect(of('leadOverParagraphs')).toBeGreaterThan(5);
    expect(of('uncertainty')).toBeCloseTo(0, 6);
  });
});
