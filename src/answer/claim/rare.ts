import type { Pair } from './evidence.ts';
import type { Reading, Unit } from './reading.ts';

/** Denied in part on one side: "not often", "few". */
export function isDeniedInPart({ claim, source }: Pair): boolean {
  if (claim.isNegated === source.isNegated) return false;
  return claim.isNegated ? claim.isPartlyNegated : source.isPartlyNegated;
}

/** A word for what is rare before it ("it is rare to blame"), or after "is" ("such blame is rare"). */
export function isRare({ words, units }: Reading, { from, to, tag }: Unit): boolean {
  return units.some(
    (unit) =>
      isRareWord(unit) &&
      ((unit.from < from && unit.from > from - 9) ||
        (tag === 'NOUN' && unit.from > to && words[unit.from - 1]?.tag === 'AUX')),
  );
}

export function isRareWord({ concepts, isNegated }: Unit): boolean {
  return concepts.get('rare') === 1 && !isNegated;
}
