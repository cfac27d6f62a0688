import { wordRarity } from '../text/word-rarity.ts';
import type { Entry } from './read-entry.ts';
import type { Unit } from './read-wording.ts';

/** How much a unit says about which entry is meant; above 0. */
export type Weigh = (unit: Unit) => number;

/**
 * Weights by inverse document frequency over the entries, `ln(1 + (N - n + 0.5) / (n + 0.5))`. A word that no entry
 * has counts by how rare it is in English; one that frames a question counts little.
 */
export function createUnitWeights(entries: readonly Entry[]): Weigh {
  const frequencies = new Map<string, number>();
  for (const { keys } of entries) {
    for (const key of keys) frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
  }
  const total = entries.length;
  return ({ key, isFiller }) => {
    const n = frequencies.get(key);
    const weight =
      n === undefined ? unseenWeight(key) : Math.log(1 + (total - n + 0.5) / (n + 0.5));
    return isFiller ? FILLER * weight : weight;
  };
}

// Chosen with the weights in `compare-wordings.ts`.
const UNSEEN = 2.46;
const UNSEEN_COMMON_SHARE = 0.78;
const FILLER = 0.26;

function unseenWeight(key: string): number {
  if (key.startsWith('~')) return 0;
  return UNSEEN * (UNSEEN_COMMON_SHARE + (1 - UNSEEN_COMMON_SHARE) * wordRarity(key));
}
