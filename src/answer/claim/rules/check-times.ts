import type { Unit } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/** When somebody said something is not when it happened: "On Wednesday, the mayor said that …". */
export function checkTimes({ claim, source, pairs }: Comparison): RuleResult {
  if (claim.stance.holder.size > 0 || claim.units.some(isSaid)) return NOTHING;
  for (const pair of pairs.values()) {
    if (!isDay(pair.claim) || !source.units.some(isSaying)) continue;
    return { conflicts: [], objections: [{ kind: 'relation', word: pair.claim.surface }] };
  }
  return NOTHING;
}

function isDay({ proper }: Unit): boolean {
  return proper === 'weekday' || proper === 'month';
}

function isSaying(unit: Unit): boolean {
  return (
    unit.tag === 'VERB' && (unit.concepts.get('say') === 1 || unit.concepts.get('accuse') === 1)
  );
}

const SAID = ['say', 'accuse', 'opinion', 'think', 'public', 'cite', 'interview'];

function isSaid({ concepts }: Unit): boolean {
  return SAID.some((concept) => concepts.get(concept) === 1);
}
