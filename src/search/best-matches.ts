/** A term to look up: a stem and how much it counts. */
export interface SearchTerm {
  readonly term: string;
  readonly weight: number;
}

/** A sentence's position in `knowledge.sentences` and its score. */
export interface SearchHit {
  readonly position: number;
  readonly score: number;
}

/** What sentences are scored by. */
export interface ScoredBy {
  /** Of all sentences that there are. */
  readonly documentCount: number;
  /** How many different stems a sentence has on average. */
  readonly averageLength: number;
  /**
   * In which sentences a term stands, and how often in each; `size` tells in how many it stands of all that there are.
   * Undefined when none has it.
   */
  postingsOf(
    term: string,
  ): (Iterable<readonly [position: number, count: number]> & { readonly size: number }) | undefined;
}

/** The `limit` best sentences for the terms, of those that are wanted; ties by position. Default: all are. */
export type BestMatches = (
  terms: readonly SearchTerm[],
  limit: number,
  isWanted?: (position: number) => boolean,
) => readonly SearchHit[];

/**
 * A search over the index whose scores are those of MiniSearch's own: BM25 (Robertson and Zaragoza 2009, formula 3.15)
 * summed over the terms, times how many of them the sentence has. Linear in the sentences that have any of the terms,
 * some 20 ns each; nothing is made but the hits. `lengthOf` tells how many different stems a sentence has; positions are below
 * `positions`.
 */
export function createBestMatches(
  index: ScoredBy,
  lengthOf: (position: number) => number,
  positions: number = index.documentCount,
): BestMatches {
  // Written by one search at a time, which leaves `matched` empty.
  const scores = new Float64Array(positions);
  const matched = new Uint16Array(positions);
  const { averageLength } = index;

  return (terms, limit, isWanted = everything) => {
    const touched: number[] = [];
    for (const [term, weight] of new Map(terms.map((each) => [each.term, each.weight]))) {
      const postings = index.postingsOf(term);
      if (postings === undefined) continue;
      const rarity = inverseDocumentFrequency(index.documentCount, postings.size);
      for (const [position, count] of postings) {
        const length = (B * lengthOf(position)) / averageLength;
        const score = weight * (rarity * ((count * (K + 1)) / (count + K * (1 - B + length))));
        const before = matched[position] as number;
        if (before === 0) touched.push(position);
        scores[position] = before === 0 ? score : (scores[position] as number) + score;
        matched[position] = before + 1;
      }
    }
    const best: SearchHit[] = [];
    for (const position of touched) {
      const score = (scores[position] as number) * (matched[position] as number);
      matched[position] = 0;
      if (isWanted(position)) keep(best, position, score, limit);
    }
    return best;
  };
}

const everything = (): boolean => true;

// Sentences are short and a repeated word says little: k1 0.4 was best from 0.2 to 2, b 0.2 from 0
// to 0.75, on the training articles.
export const K = 0.4;
export const B = 0.2;

/** `ln(1 + (N - n + 0.5) / (n + 0.5))` for a term that n of N sentences have. */
export function inverseDocumentFrequency(all: number, having: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

/** Puts a hit in its place among the best, if it is one of them. */
function keep(best: SearchHit[], position: number, score: number, limit: number): void {
  const isBehind = (other: SearchHit | undefined): boolean =>
    other !== undefined &&
    (other.score > score || (other.score === score && other.position < position));
  if (best.length >= limit && isBehind(best[limit - 1])) return;
  let at = best.length;
  while (at > 0 && !isBehind(best[at - 1])) at -= 1;
  best.splice(at, 0, { position, score });
  if (best.length > limit) best.pop();
}
