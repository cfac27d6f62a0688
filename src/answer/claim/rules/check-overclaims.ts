import { BOOSTERS } from '../word-lists.ts';
import type { Comparison, RuleResult } from './comparison.ts';

/** "all", "always", "definitely", "proved": the source must have a word as strong. */
export function checkOverclaims({ claim, source }: Comparison): RuleResult {
  const kinds = new Set(source.words.map(({ lower }) => BOOSTERS.get(lower)));
  if (source.units.some(({ concepts }) => concepts.get('plan') === 1)) kinds.add('future');
  return {
    conflicts: [],
    objections: claim.boosters
      .filter(({ kind }) => !kinds.has(kind))
      .map(({ word }) => ({ kind: 'overclaim', word })),
  };
}
