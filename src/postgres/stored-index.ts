import { BoundedMap } from '../domain/bounded-map.ts';
import {
  createBestMatches,
  inverseDocumentFrequency,
  K,
  type SearchHit,
  type SearchTerm,
} from '../search/best-matches.ts';
import type { SentenceIndex } from '../search/sentence-index.ts';
import type { BlockingClient } from './blocking-client.ts';
import { candidateStatement } from './candidate-statement.ts';
import { readVector, toQuery } from './lexemes.ts';
import { type Bound, selectionThatReaches } from './selection-that-reaches.ts';
import type { StoredSentences } from './stored-sentences.ts';

/**
 * An index whose candidates PostgreSQL finds: those that have the terms in their `tsvector`, the best by about the score.
 * They are scored anew as an index in memory scores them, so that the best are the same. Terms that can bring the most, and
 * stand in `few` sentences together, select first; then what could be among the best without them.
 */
export function createStoredIndex(
  { query }: Pick<BlockingClient, 'query'>,
  sentences: StoredSentences,
  averageLength: number,
  few = FEW,
): SentenceIndex {
  const { count } = sentences;
  const frequencies = new BoundedMap<string, number>(MAX_TERMS);
  const numbers = new Map<string, number>();
  const terms: string[] = [];

  const expect = (wanted: readonly string[]): void => {
    const missing = [...new Set(wanted)].filter((term) => frequencies.get(term) === undefined);
    if (missing.length === 0) return;
    const rows = query<{ readonly term: string; readonly n: number }>(
      'select term, n from exhibit.term where term = any($1)',
      [missing],
    );
    for (const term of missing) frequencies.set(term, 0);
    for (const { term, n } of rows) frequencies.set(term, n);
  };
  const documentFrequency = (term: string): number => {
    expect([term]);
    return frequencies.get(term) ?? 0;
  };
  const rarityOf = (term: string): number => {
    const n = documentFrequency(term);
    return n === 0 ? 0 : inverseDocumentFrequency(count, n);
  };
  const find = (known: readonly SearchTerm[], selection: string) => {
    const values = [
      selection,
      averageLength,
      ...known.flatMap(({ term, weight }) => [toQuery([term]), weight * rarityOf(term)]),
    ];
    return query<Omit<Found, 'stems'> & { readonly stems: string }>(
      candidateStatement(known.length),
      values,
    ).map((row) => ({ ...row, stems: readVector(row.stems) }));
  };

  return {
    count,
    expect,
    sentenceAt: (position) => sentences.at(position)?.sentence,
    documentFrequency,
    inverseDocumentFrequency: rarityOf,
    termNumber(term) {
      if (documentFrequency(term) === 0) return -1;
      const known = numbers.get(term);
      if (known !== undefined) return known;
      const number = terms.push(term) - 1;
      numbers.set(term, number);
      return number;
    },
    has(position, number) {
      const term = terms[number];
      return term !== undefined && (sentences.at(position)?.stems.has(term) ?? false);
    },
    search(wanted, limit, isWanted) {
      expect(wanted.map(({ term }) => term));
      const distinct = [...new Map(wanted.map((each) => [each.term, each])).values()];
      const known = distinct.filter(({ term }) => documentFrequency(term) > 0);
      const bounds = known
        .map(({ term, weight }) => ({ term, most: weight * rarityOf(term) * (K + 1) }))
        .sort((a, b) => b.most - a.most);
      const found = new Map<number, Found>();
      let hits: readonly SearchHit[] = [];
      const first = howManyAreFew(bounds, few, documentFrequency);
      let selection = toQuery(bounds.slice(0, first).map(({ term }) => term));
      for (let isFirst = true; selection !== ''; isFirst = false) {
        for (const each of find(known, selection)) {
          if (isWanted?.(each.position) ?? true) found.set(each.position, each);
        }
        const all = { count, averageLength, documentFrequency };
        hits = rescore([...found.values()], wanted, limit, all);
        const worst = hits.length < limit ? 0 : (hits.at(-1)?.score ?? 0);
        selection = isFirst ? selectionThatReaches(bounds.slice(first), worst) : '';
      }
      sentences.prepare(hits.map(({ position }) => position));
      return hits;
    },
  };
}

/** Words that people ask about, and what the lexicon adds to them. */
const MAX_TERMS = 50_000;

/** How many of the terms, one at least, stand in few sentences together. */
function howManyAreFew(
  terms: readonly Bound[],
  few: number,
  documentFrequency: (term: string) => number,
): number {
  let sum = 0;
  const tooMany = terms.findIndex(({ term }) => {
    sum += documentFrequency(term);
    return sum > few;
  });
  return tooMany === -1 ? terms.length : Math.max(1, tooMany);
}

/** Sentences: of 1,000 to 8,000 the quickest with 100,000 sentences, where a question took 63 ms of processors and not 100. */
const FEW = 2_000;

interface Found {
  readonly position: number;
  readonly length: number;
  readonly stems: ReadonlyMap<string, number>;
}

/** The best of what was found, by the very code that an index in memory scores with. */
function rescore(
  found: readonly Found[],
  wanted: readonly SearchTerm[],
  limit: number,
  {
    count,
    averageLength,
    documentFrequency,
  }: {
    readonly count: number;
    readonly averageLength: number;
    readonly documentFrequency: (term: string) => number;
  },
): readonly SearchHit[] {
  // Ties go by position, so places here are in the order of positions.
  const inOrder = [...found].sort((a, b) => a.position - b.position);
  const search = createBestMatches(
    {
      documentCount: count,
      averageLength,
      postingsOf(term) {
        const size = documentFrequency(term);
        if (size === 0) return undefined;
        const postings = inOrder.flatMap(({ stems }, place) => {
          const times = stems.get(term);
          return times === undefined ? [] : [[place, times] as const];
        });
        return { size, [Symbol.iterator]: () => postings.values() };
      },
    },
    (place) => inOrder[place]?.length ?? 0,
    inOrder.length,
  );
  return search(wanted, limit).flatMap(({ position: place, score }) => {
    const position = inOrder[place]?.position;
    return position === undefined ? [] : [{ position, score }];
  });
}
