import type { Conflict, Objection } from '../evidence.ts';
import type { Comparison, RuleResult } from './comparison.ts';

/**
 * Words of opposite meaning conflict: "common" against "rare". With a negation on one side they say the same, where the
 * meaning is one of degree ("not common", "rare"); elsewhere they do not ("did not mask", "exposed").
 */
export function checkOpposites({ pairs }: Comparison): RuleResult {
  const conflicts: Conflict[] = [];
  const objections: Objection[] = [];
  for (const { claim, source, match } of pairs.values()) {
    if (match !== 'opposite') continue;
    if (claim.isNegated === source.isNegated) {
      conflicts.push({ kind: 'opposite', claim: claim.surface, source: source.surface });
    } else if (
      source.isPartlyNegated ||
      ![...claim.concepts.keys()].some(
        (concept) => DEGREES.has(concept) && source.concepts.has(concept),
      )
    ) {
      objections.push({ kind: 'missing', unit: claim });
    }
  }
  return { conflicts, objections };
}

const DEGREES = new Set(
  'rare often sure high hard harder impossible deliberate public sloppy briefly big agree'.split(
    ' ',
  ),
);
