import { compareAmounts } from './compare-amounts.ts';
import type { Unit } from './reading.ts';

/** How a claim's unit stands to a source's: the same, the same in other words, or the opposite. */
export type UnitMatch = 'same' | 'alike' | 'opposite';

/** Compares two units; undefined when neither says anything about the other. */
export function matchUnits(claim: Unit, source: Unit): UnitMatch | undefined {
  if (claim.amount !== undefined || source.amount !== undefined) {
    if (claim.amount === undefined || source.amount === undefined) return undefined;
    return compareAmounts(claim.amount, source.amount) === 'same' ? 'same' : undefined;
  }
  for (const key of claim.keys) if (source.keys.has(key)) return 'same';
  // "decoy machine" is more than a machine: it is matched by what it stands for, or not at all.
  if ([...claim.keys].some((key) => key.startsWith('@')) && !claim.isNamed) return undefined;
  let match: UnitMatch | undefined;
  for (const [concept, sign] of claim.concepts) {
    const other = source.concepts.get(concept);
    if (other === undefined) continue;
    if (other === sign) return 'alike';
    match = 'opposite';
  }
  return match;
}

/** True when two units speak of the same, in whatever words. */
export function isSame(claim: Unit, source: Unit): boolean {
  const match = matchUnits(claim, source);
  return match === 'same' || match === 'alike';
}

/** True for somebody or something that can act: a person, a body, a place. */
export function isActor({ proper, isNamed }: Unit): boolean {
  return (
    isNamed &&
    (proper === 'person' ||
      proper === 'organisation' ||
      proper === 'place' ||
      proper === 'outlet' ||
      proper === 'thing')
  );
}
