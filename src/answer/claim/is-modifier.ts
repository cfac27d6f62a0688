import type { Reading, Unit } from './reading.ts';

/**
 * True for a word that only colours what it stands by, as "carefully" of "carefully masked" and "serious" of "serious
 * doubt": what is wrong without it is wrong with it.
 */
export function isModifier({ words }: Reading, unit: Unit): boolean {
  if (unit.proper !== undefined || unit.amount !== undefined) return false;
  if (unit.tag === 'ADV') return /ly$/i.test(unit.surface);
  const next = words[unit.to]?.tag;
  return unit.tag === 'ADJ' && (next === 'NOUN' || next === 'PROPN' || next === 'ADJ');
}
