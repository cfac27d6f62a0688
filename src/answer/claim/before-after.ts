import type { Reading, Unit } from './reading.ts';

/** The word that puts a deed before or after a day or month: `before` of "before March" and "before 12 March"; undefined for any other unit. */
export function orderOf({ words, units }: Reading, unit: Unit): 'before' | 'after' | undefined {
  if (!isDay(units, unit)) return undefined;
  const from = isMonth(units[unit.index - 1]) ? (units[unit.index - 1]?.from ?? 0) : unit.from;
  const [word = '', next = ''] = [from - 2, from - 1].map((at) => words[at]?.lower);
  const order = /^(?:the|late|early|mid)$/.test(next) ? word : next;
  return order === 'before' || order === 'after' ? order : undefined;
}

/** A weekday, a month, or the day of one: `12` of "March 12". */
function isDay(units: readonly Unit[], { proper, amount, index }: Unit): boolean {
  if (proper === 'weekday' || proper === 'month') return true;
  return amount?.kind === 'count' && (isMonth(units[index - 1]) || isMonth(units[index + 1]));
}

function isMonth(unit: Unit | undefined): boolean {
  return unit?.proper === 'month';
}
