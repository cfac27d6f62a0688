import { COMMON_STEMS } from './common-stems.ts';

/**
 * How rare a stem is in general English, in [0, 1]: near 0 for the commonest words, 1 for one that is none of the
 * 12,000 commonest or is a name. Grows with the logarithm of the rank (G. K. Zipf, 1949: frequency falls with rank).
 */
export function wordRarity(stem: string): number {
  const rank = RANKS.get(stem);
  return rank === undefined ? 1 : Math.log(1 + rank) / Math.log(2 + RANKS.size);
}

const RANKS: ReadonlyMap<string, number> = new Map(
  COMMON_STEMS.trim()
    .split(/\s+/)
    .map((stem, at) => [stem, at + 1]),
);
