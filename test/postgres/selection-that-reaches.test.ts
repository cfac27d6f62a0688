import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectionThatReaches } from '../../src/postgres/selection-that-reaches.ts';

/** Whether a sentence with these terms is selected, by the rules of `tsquery`. */
function isSelected(selection: string, terms: readonly string[]): boolean {
  const isTrue = (text: string): boolean =>
    text.split('|').some((all) => all.split('&').every((each) => each.trim() === '1'));
  let text = selection.replaceAll(/'(\w+)'/g, (_, term) => (terms.includes(term) ? '1' : '0'));
  while (text.includes('(')) {
    text = text.replaceAll(/\(([^()]*)\)/g, (_, inner) => (isTrue(inner) ? '1' : '0'));
  }
  return isTrue(text);
}

describe('selectionThatReaches', () => {
  it('selects every sentence that could score as much', () => {
    const most = fc.double({ min: 0.1, max: 12, noNaN: true });
    const bounds = fc.array(fc.record({ most, isThere: fc.boolean() }), { maxLength: 12 });
    fc.assert(
      fc.property(bounds, fc.double({ min: 0, max: 300, noNaN: true }), (made, score) => {
        const terms = made
          .sort((a, b) => b.most - a.most)
          .map((each, at) => ({ ...each, term: `t${at}` }));
        const own = terms.filter(({ isThere }) => isThere);
        const reached = own.reduce((sum, each) => sum + each.most, 0) * own.length;
        const selection = selectionThatReaches(terms, score);
        if (own.length === 0 || reached < score) return;
        expect(
          isSelected(
            selection,
            own.map(({ term }) => term),
          ),
        ).toBe(true);
      }),
    );
  });

  it.each([
    { score: 1, selection: "'a' | 'b' | 'c'" },
    { score: 5, selection: "('b' & 'c') | ('a') & ('b' | 'c')" },
    { score: 18, selection: "'a' & 'b' & 'c'" },
    { score: 19, selection: '' },
  ])('asks for as few terms as reach $score', ({ score, selection }) => {
    const terms = ['a', 'b', 'c'].map((term) => ({ term, most: 2 }));
    expect(selectionThatReaches(terms, score)).toBe(selection);
  });
});
