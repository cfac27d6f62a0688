import { COMMON_STEMS } from './common-stems.ts';

/**
 * How rare a stem is in general English, in [0, 1]: near 0 for the commonest words, 1 for one that is none of the
 * 12,000 commonest or is a name. Grows with the logarithm of the rank (G. K. Zipf, 1949: frequency falls with rank).
 */
export function wordRarity(stem: string): number {
  return RARITIES.get(stem) ?? 1;
}

const RANKS: ReadonlyMap<string, number> = new Map(
  COMMON_STEMS.trim()
    .split(/\s+/)
    .map((stem, at) => [stem, at + 1]),
);
/** Worked out once: a question asks for hundreds. */
const RARITIES: ReadonlyMap<string, number> = new Map(
  Array.from(RANKS, ([stem, rank]) => [stem, Math.log(1 + rank) / Math.log(2 + RANKS.size)]),
);
