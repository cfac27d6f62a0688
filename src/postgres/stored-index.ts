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
import type { StoredSentences } from './stored-sentences.ts';

/**
 * An index whose candidates PostgreSQL finds: those that have the terms in their `tsvector`, the best by about the score.
 * They are scored anew as an index in memory scores them, so that the best are the same.
 */
export function createStoredIndex(
  { query }: Pick<BlockingClient, 'query'>,
  sentences: StoredSentences,
  averageLength: number,
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
      const rarest = [...known].sort((a, b) => rarityOf(b.term) - rarityOf(a.term));
      let hits: readonly SearchHit[] = [];
      const few = howManyAreFew(rarest, documentFrequency);
      for (const selecting of new Set([few, rarest.length])) {
        if (selecting === 0) break;
        const found = find(known, selectionOf(rarest, selecting));
        hits = rescore(
          isWanted === undefined ? found : found.filter(({ position }) => isWanted(position)),
          wanted,
          limit,
          { count, averageLength, documentFrequency },
        );
        const worst = hits.length < limit ? 0 : (hits.at(-1)?.score ?? 0);
        if (worst >= mostAlone(rarest.slice(selecting), rarityOf)) break;
      }
      sentences.prepare(hits.map(({ position }) => position));
      return hits;
    },
  };
}

/** Words that people ask about, and what the lexicon adds to them. */
const MAX_TERMS = 50_000;

/** How many of the terms, rarest first and one at least, stand in few sentences together. */
function howManyAreFew(
  rarest: readonly SearchTerm[],
  documentFrequency: (term: string) => number,
): number {
  let sum = 0;
  const tooMany = rarest.findIndex(({ term }) => {
    sum += documentFrequency(term);
    return sum > FEW;
  });
  return tooMany === -1 ? rarest.length : Math.max(1, tooMany);
}

/** Sentences that are scored in some milliseconds. */
const FEW = 8_000;

/**
 * What selects sentences: any of the first terms, or two of the others. So what stands everywhere does not have half of
 * the sentences scored.
 */
function selectionOf(rarest: readonly SearchTerm[], few: number): string {
  const stems = rarest.map(({ term }) => term);
  const others = stems.slice(few);
  const pairs = others
    .slice(0, -1)
    .map((stem, at) => `${toQuery([stem])} & (${toQuery(others.slice(at + 1))})`);
  return [toQuery(stems.slice(0, few)), ...pairs].join(' | ');
}

/** More than a sentence can score that has only one of the terms. */
function mostAlone(terms: readonly SearchTerm[], rarityOf: (term: string) => number): number {
  return Math.max(0, ...terms.map(({ term, weight }) => weight * rarityOf(term) * (K + 1)));
}

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
