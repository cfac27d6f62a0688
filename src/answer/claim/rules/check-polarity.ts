import type { Conflict, Objection, Pair } from '../evidence.ts';
import { verbBefore } from '../grammar.ts';
import type { Reading, Unit } from '../reading.ts';
import type { Comparison, RuleResult } from './comparison.ts';

/**
 * A negation on one side alone, on what it turns round, is a conflict: "masked" against "did not mask". Where what it
 * turns round has no partner, the other words under it still may not be taken as said.
 */
export function checkPolarity({ claim, source, pairs }: Comparison): RuleResult {
  const conflicts: Conflict[] = [];
  const objections: Objection[] = [];
  const pairedSources = new Set([...pairs.values()].map((pair) => pair.source.index));
  const isLooseIn = (pair: Pair): boolean => {
    // The negated head of the source's clause is not in the claim: "rather than routing attacks through decoys".
    if (!pair.source.isNegated || pair.claim.isNegated || pair.source.isNamed) return false;
    const head = [...source.units]
      .reverse()
      .find((unit) => unit.isNegationHead && unit.index < pair.source.index);
    return head !== undefined && !pairedSources.has(head.index);
  };
  for (const pair of pairs.values()) {
    if (pair.match === 'opposite') continue;
    const isHead = pair.claim.isNegationHead || pair.source.isNegationHead;
    if (isHead && pair.claim.isNegated !== pair.source.isNegated) {
      conflicts.push({
        kind: 'polarity',
        word: pair.claim.surface,
        isClaimNegated: pair.claim.isNegated,
      });
    } else if (!isHead && isLooseIn(pair)) {
      if (isUnderLightVerb(claim, pair.claim))
        conflicts.push({ kind: 'polarity', word: pair.claim.surface, isClaimNegated: false });
      else objections.push({ kind: 'relation', word: pair.claim.surface });
    }
  }
  // One negation turns round several words; it is one conflict.
  return { conflicts: conflicts.slice(0, 1), objections };
}

/** "used decoys", "went direct": the verb adds nothing that could be what the source denies. */
function isUnderLightVerb({ words, units }: Reading, { from }: Unit): boolean {
  const verb = verbBefore(words, from);
  const unit = units[words[verb ?? -1]?.unit ?? -1];
  return unit === undefined || unit.isLight;
}
