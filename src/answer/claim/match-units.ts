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
  if (sharesKeys(claim, source)) return 'same';
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

/** One key is enough, but for a phrase that means something of its own: "behind closed doors" is not "behind". */
function sharesKeys({ keys, concepts, from, to, isNamed }: Unit, source: Unit): boolean {
  const isIdiom = to - from > 1 && concepts.size > 0 && !isNamed;
  const shared = [...keys].filter((key) => source.keys.has(key));
  return isIdiom
    ? (keys.size > 0 && shared.length === keys.size) || shared.some((key) => key.startsWith('@'))
    : shared.length > 0;
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
