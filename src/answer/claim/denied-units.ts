import { isInability } from './negators.ts';
import type { Unit } from './reading.ts';
import type { BareWord } from './tag-claim-words.ts';

/** The units with what each negation turns round first, where words alone did not tell. */
export function withDenials(units: readonly Unit[], words: readonly BareWord[]): readonly Unit[] {
  return withHeads(withoutOwnNegators(units, words));
}

export function isNegator(lower: string): boolean {
  return /^(?:not|n't|never|no)$/.test(lower);
}

/**
 * "not a common reward" is a rare one: a negator that is part of a unit turns round nothing else. "could not open it" turns
 * round the opening all the same.
 */
function withoutOwnNegators(units: readonly Unit[], words: readonly BareWord[]): readonly Unit[] {
  const own = new Set(
    units
      .filter(({ from, to, concepts }) => to - from > 1 && concepts.size > 0)
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))
      .filter((at) => isNegator(words[at]?.lower ?? ''))
      .filter((at) => !isInability(words, at) || isTurn(words, at)),
  );
  if (own.size === 0) return units;
  return units.map((unit) => {
    const deniedBy = unit.deniedBy.filter((at) => !own.has(at));
    if (deniedBy.length === unit.deniedBy.length) return unit;
    return deniedBy.length > 0
      ? { ...unit, deniedBy }
      : { ...unit, deniedBy, isNegated: false, isNegationHead: false, isPartlyNegated: false };
  });
}

/** "could not be more pleased", "could not help laughing": what follows is so. */
function isTurn(words: readonly BareWord[], at: number): boolean {
  const [next = '', then = ''] = [at + 1, at + 2].map((position) => words[position]?.lower);
  return (next === 'be' && then === 'more') || next === 'help' || next === 'but';
}

/** "was not the doing of Norway": where what is turned round first is no unit, the first unit under the negation is. */
function withHeads(units: readonly Unit[]): readonly Unit[] {
  const led = new Set(units.filter(({ isNegationHead }) => isNegationHead).map(negatorOf));
  return units.map((unit) => {
    const negator = negatorOf(unit);
    if (negator === undefined || led.has(negator)) return unit;
    led.add(negator);
    return { ...unit, isNegationHead: true };
  });
}

function negatorOf({ deniedBy }: Unit): number | undefined {
  return deniedBy[0];
}
