import type { ClaimReading, Finding, Pair, SourceReading } from './evidence.ts';
import { isAddition } from './is-addition.ts';
import { matchUnits } from './match-units.ts';
import { readBoosters } from './read-boosters.ts';
import type { Unit } from './reading.ts';
import { hasOrder } from './rules/check-sequence.ts';

/**
 * What an editor notes as wrong refutes a claim that says all of it and no more, but for the incident that it is about;
 * of one that says anything else it tells nothing. Nor does it of one that says less: in which no order is told where the
 * note has one ("first decoys, direct logins later"), nothing against anybody, of one more ("also"), or no more than that it
 * may be so.
 */
export function refute(
  { source, pairs, conflicts, objections, denials }: Finding,
  claim: ClaimReading,
): Finding {
  const covered = new Set(pairs.filter(isMutual).map((pair) => pair.source.index));
  const kinds = new Set(claim.boosters.map(({ kind }) => kind));
  const strong = readBoosters(source);
  const isStrong = new Set(strong.flatMap(({ positions }) => positions));
  const saysAll =
    strong.every(({ kind }) => kinds.has(kind)) &&
    source.units.every(
      ({ isLight, index, from }) => isLight || covered.has(index) || isStrong.has(from),
    );
  const isSaid =
    saysAll &&
    !saysLess(claim, source) &&
    !pairs.some(isDeniedApart) &&
    pairs.length > 1 &&
    conflicts.length === 0;
  return {
    source,
    pairs,
    denials,
    conflicts: isSaid && source.fact !== undefined ? [{ kind: 'rejected', fact: source.fact }] : [],
    objections: objections.filter(
      (objection) => objection.kind !== 'missing' || !isOfIncident(objection.unit, source),
    ),
  };
}

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
