import { describe, expect, it } from 'vitest';
import { expectedAgreements } from '../../../src/answer/spans/expected-agreements.ts';
import { tagWords } from '../../../src/text/tag-words.ts';

const WORDS = tagWords('It sank in the spring of 1994 off Norway.');
const at = (word: string): number => WORDS.findIndex(({ text }) => text === word);
const IN_THE_SPRING = { from: at('in'), to: at('of') };
const SPRING_OF_1994 = { from: at('spring'), to: at('1994') + 1 };
const THE_SPRING_OF_1994 = { from: at('the'), to: at('1994') + 1 };
const NORWAY = { from: at('Norway'), to: at('Norway') + 1 };

describe('expectedAgreements', () => {
  it('gives a span without rivals all agreement', () => {
    expect(expectedAgreements(WORDS, [NORWAY], [1])).toEqual([1]);
  });

  it('prefers what rivals share to the likeliest that stands alone', () => {
    const spans = [NORWAY, IN_THE_SPRING, SPRING_OF_1994];
    const [norway = 0, , spring = 0] = expectedAgreements(WORDS, spans, [0.4, 0.3, 0.3]);
    expect(norway).toBeCloseTo(0.4);
    // 0.3 for itself, and one word of two and three: 2 / 5 of 0.3.
    expect(spring).toBeCloseTo(0.3 + 0.3 * (2 / 5));
    expect(expectedAgreements(WORDS, spans, [0.36, 0.32, 0.32])[2]).toBeGreaterThan(0.36);
  });

  it('counts no articles', () => {
    const [one, other] = expectedAgreements(
      WORDS,
      [SPRING_OF_1994, THE_SPRING_OF_1994],
      [0.7, 0.3],
    );
    expect(one).toBeCloseTo(1);
    expect(other).toBeCloseTo(1);
  });

  it('gives words that do not count nothing', () => {
    const article = { from: at('the'), to: at('the') + 1 };
    expect(expectedAgreements(WORDS, [article, NORWAY], [0.5, 0.5])[0]).toBe(0);
  });
});
