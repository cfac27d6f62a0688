import type { ClaimReading, Finding, Pair, SourceReading } from './evidence.ts';
import { isAddition } from './is-addition.ts';
import { matchUnits } from './match-units.ts';
import { readBoosters } from './read-boosters.ts';
import type { Unit } from './reading.ts';
import { hasOrder } from './rules/check-sequence.ts';
import type { Comparison } from './rules/comparison.ts';

/**
 * What an editor notes as wrong refutes a claim that says all of it and no more, but for the incident that it is about;
 * of one that says anything else it tells nothing. Nor does it of one that says less: in which no order is told where the
 * note has one ("first decoys, direct logins later"), nothing against anybody, of one more ("also"), or no more than that it
 * may be so.
 */
export function refute(finding: Finding): Finding {
  const { source, conflicts, objections } = finding;
  const isSaid = conflicts.length === 0 && source.fact !== undefined;
  return {
    ...finding,
    conflicts: isSaid ? [{ kind: 'rejected', fact: source.fact }] : [],
    objections: objections.filter(
      (objection) => objection.kind !== 'missing' || !isOfIncident(objection.unit, source),
    ),
  };
}

/** Whether the claim says all of a note, and no less; most say something else, and need not be held against it by every rule. */
export function mayRefute({ claim, source, pairs: paired }: Comparison): boolean {
  const pairs = [...paired.values()];
  return (
    pairs.length > 1 &&
    saysAll(claim, source, pairs) &&
    !saysLess(claim, source) &&
    !pairs.some(isDeniedApart)
  );
}

function saysAll(claim: ClaimReading, source: SourceReading, pairs: readonly Pair[]): boolean {
  const covered = new Set(pairs.filter(isMutual).map((pair) => pair.source.index));
  const uncovered = source.units.filter(({ isLight, index }) => !isLight && !covered.has(index));
  if (uncovered.length > MAX_STRONG) return false;
  const kinds = new Set(claim.boosters.map(({ kind }) => kind));
  const strong = readBoosters(source);
  const isStrong = new Set(strong.flatMap(({ positions }) => positions));
  return (
    strong.every(({ kind }) => kinds.has(kind)) && uncovered.every(({ from }) => isStrong.has(from))
  );
}

/** Words that claim more than a plain statement: a note has not more of them. */
const MAX_STRONG = 4;

/** "decoy servers" are servers, but who says "servers" does not say that they were decoys. */
function isMutual({ claim, source }: Pair): boolean {
  return matchUnits(source, claim) !== undefined;
}

/** "rather than sending it directly they routed it" beside "sent it directly rather than routing it" */
function isDeniedApart({ claim, source }: Pair): boolean {
  return claim.isNegated !== source.isNegated && (claim.isNegationHead || source.isNegationHead);
}

function saysLess(claim: ClaimReading, source: SourceReading): boolean {
  const surest = Math.min(3, ...source.units.map(({ certainty }) => certainty));
  return (
    (hasOrder(source) && !hasOrder(claim)) ||
    (isAgainst(source) && !isAgainst(claim)) ||
    (isAddition(claim) && !isAddition(source)) ||
    claim.certainty < surest
  );
}

/** "they work against the state": not for it. */
function isAgainst({ words }: Pick<SourceReading, 'words'>): boolean {
  return words.some(({ lower }) => lower === 'against');
}

/** "of the Sony hack" */
function isOfIncident({ keys, concepts }: Unit, { topics }: SourceReading): boolean {
  return concepts.get('attack') === 1 || [...keys].some((key) => topics.has(key));
}
