import type { Conflict, Objection } from '../evidence.ts';
import type { Unit } from '../reading.ts';
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
      !(isDegree(claim, source) || isUndone(claim) || isUndone(source))
    ) {
      objections.push({ kind: 'missing', unit: claim });
    }
  }
  return { conflicts, objections };
}

function isDegree(claim: Unit, source: Unit): boolean {
  return [...claim.concepts.keys()].some(
    (concept) => DEGREES.has(concept) && source.concepts.has(concept),
  );
}

/** "unmasked" is "not masked". */
function isUndone({ surface }: Unit): boolean {
  return /^un[a-z]+ed$/i.test(surface);
}

const DEGREES = new Set(
  'rare often sure high hard harder impossible deliberate public sloppy briefly big agree'.split(
    ' ',
  ),
);
