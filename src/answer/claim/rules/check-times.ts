import { isVerb, verbBefore } from '../grammar.ts';
import type { Reading, Unit } from '../reading.ts';
import { whenOf } from '../when-of.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/** When somebody said something is not when it happened: "On Wednesday, the mayor said that …". */
export function checkTimes({ claim, source, pairs, options }: Comparison): RuleResult {
  for (const pair of pairs.values()) {
    const ours = whenOf(claim, pair.claim);
    if (ours === undefined || whenOf(source, pair.source) === undefined) continue;
    const deeds = options.get(ours) ?? [];
    const isOther =
      deeds.length > 0 && deeds.every((option) => isOfLater(source, option.source, pair.source));
    if (isOther)
      return { conflicts: [], objections: [{ kind: 'relation', word: pair.claim.surface }] };
  }
  if (claim.stance.holder.size > 0 || claim.units.some(isSaid)) return NOTHING;
  for (const pair of pairs.values()) {
    if (!isDay(pair.claim) || !isDayOfSaying(source, pair.source)) continue;
    return { conflicts: [], objections: [{ kind: 'relation', word: pair.claim.surface }] };
  }
  return NOTHING;
}

/** "was planned for 2015 but was postponed": a verb after the time, which is that of the one before. */
function isOfLater({ words }: Reading, deed: Unit, time: Unit): boolean {
  return isVerb(words, deed.from) && deed.from > time.from;
}

/** The verb of the day says something: the one before it, up to a comma or an "and", or else the next: "On Monday the mayor said". */
function isDayOfSaying({ words, units }: Reading, day: Unit): boolean {
  const verb = verbBefore(words, day.from);
  const isApart =
    verb !== undefined &&
    words.slice(verb, day.from).some(({ lower }) => /^(?:,|and|but)$/.test(lower));
  const before = isApart ? undefined : verb;
  const later = words.findIndex((_, at) => at >= day.to && isVerb(words, at));
  const unit = units[words[before ?? later]?.unit ?? -1];
  return unit !== undefined && isSaying(unit);
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
