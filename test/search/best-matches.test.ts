import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBestMatches } from '../../src/search/best-matches.ts';
import { OpenIndex } from '../../src/search/open-index.ts';

function indexOf(sentences: readonly (readonly string[])[]): {
  readonly index: OpenIndex;
  readonly search: ReturnType<typeof createBestMatches>;
} {
  const index = new OpenIndex();
  sentences.forEach((stems, id) => {
    index.add({ id, stems: stems.join(' ') });
  });
  return { index, search: createBestMatches(index, (at) => new Set(sentences[at]).size) };
}

describe('createBestMatches', () => {
  const stem = fc.constantFrom('attack', 'studio', 'server', 'hacker', 'bank', 'letter');
  const sentences = fc.array(fc.array(stem, { maxLength: 8 }), { minLength: 1, maxLength: 30 });
  const terms = fc.uniqueArray(
    fc.record({
      term: fc.oneof(stem, fc.constant('reuter')),
      weight: fc.double({ min: 0.1, max: 2, noNaN: true }),
    }),
    { maxLength: 6, selector: ({ term }) => term },
  );

  it('gives what MiniSearch gives, ties by position', () => {
    fc.assert(
      fc.property(sentences, terms, fc.integer({ min: 1, max: 35 }), (texts, wanted, limit) => {
        const { index, search } = indexOf(texts);
        const weights = new Map<string, number>(wanted.map(({ term, weight }) => [term, weight]));
        const expected = index
          .search([...weights.keys()].join(' '), {
            bm25: { k: 0.4, b: 0.2, d: 0 },
            boostTerm: (term) => weights.get(term) ?? 1,
          })
          .map(({ id, score }) => ({ position: Number(id), score }))
          .sort((a, b) => b.score - a.score || a.position - b.position)
          .slice(0, limit);
        expect(search(wanted, limit)).toEqual(expected);
      }),
    );
  });

  it('gives the same when asked again', () => {
    fc.assert(
      fc.property(sentences, terms, (texts, wanted) => {
        const { search } = indexOf(texts);
        expect(search(wanted, 5)).toEqual(search(wanted, 5));
      }),
    );
  });

  it('takes the last weight of a term that is given twice', () => {
    const { search } = indexOf([['attack'], ['server']]);
    const attack = { term: 'attack', weight: 1 };
    expect(search([{ term: 'attack', weight: 9 }, attack], 5)).toEqual(search([attack], 5));
  });
});
