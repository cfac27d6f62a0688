import type { Conflict } from '../evidence.ts';
import type { Unit } from '../reading.ts';
import { whenOf } from '../when-of.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/**
 * "built in 1903" of "was built in 1868 and served as a school in 1903": what was done has a time of its own there, and that time
 * is of another deed. "in 2015, 2016 and 2018", "from 1950 until 1970" say of one deed alone.
 */
export function checkDates({ claim, source, pairs, options }: Comparison): RuleResult {
  const conflicts = [...pairs.values()].flatMap((pair): Conflict[] => {
    const deed = whenOf(claim, pair.claim);
    const theirs = whenOf(source, pair.source);
    const deeds = (options.get(deed ?? -1) ?? []).map((option) => option.source.index);
    if (theirs === undefined || deeds.includes(theirs)) return [];
    const own = source.units.find(
      (unit) => isOfOneKind(unit, pair.source) && deeds.includes(whenOf(source, unit) ?? -1),
    );
    return own === undefined
      ? []
      : [{ kind: 'number', claim: pair.claim.surface, source: own.surface }];
  });
  return conflicts.length === 0 ? NOTHING : { conflicts, objections: [] };
}

function isOfOneKind(one: Unit, other: Unit): boolean {
  return one.amount?.kind === other.amount?.kind && one.proper === other.proper;
}
