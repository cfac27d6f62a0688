import { describe, expect, it } from 'vitest';
import { learnTerms, scoreTerms, type TermList } from '../../../bench/train/learn-terms.ts';
import { TERM_SIGNS, TERM_TRAITS } from '../../../src/answer/features/term-evidence.ts';

/** Sentences that each have one term, with the sign of that name or with none. */
function listOf(signs: readonly (string | undefined)[], right: number): TermList {
  return {
    traits: Float32Array.from(TERM_TRAITS, (trait) => (trait === 'always' ? 1 : 0)),
    signs: Float32Array.from(
      signs.flatMap((own) => TERM_SIGNS.map((sign) => (sign === own ? 1 : 0))),
    ),
    isRight: signs.map((_, at) => at === right),
  };
}

function many(...lists: readonly TermList[]): readonly TermList[] {
  return Array.from({ length: 100 }, () => lists).flat();
}

describe('learnTerms', () => {
  it('prefers the sign of the right sentences among their rivals', () => {
    const lists = many(listOf(['isThere', 'onlyInNext'], 0), listOf([undefined, 'isThere'], 1));

    const [first = 0, second = 0, none = 0] = scoreTerms(
      listOf(['isThere', 'onlyInNext', undefined], 0),
      learnTerms(lists),
    );

    expect(first).toBeGreaterThan(second);
    expect(first).toBeGreaterThan(none);
  });

  it('tells right sentences that stand alone from wrong ones', () => {
    const lists = many(listOf(['isThere'], 0), listOf(['onlyInNext'], -1));
    const model = learnTerms(lists);

    const [right = 0] = scoreTerms(listOf(['isThere'], 0), model);
    const [wrong = 0] = scoreTerms(listOf(['onlyInNext'], -1), model);

    expect(right).toBeGreaterThan(wrong);
  });

  it('gives the same weights for the same lists', () => {
    const lists = many(listOf(['isThere', 'isRepeated'], 1));
    expect(learnTerms(lists)).toEqual(learnTerms(lists));
  });
});
