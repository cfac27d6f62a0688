import type { Objection } from '../evidence.ts';
import { putOffBy } from '../negators.ts';
import type { Reading, Unit } from '../reading.ts';
import type { Comparison, RuleResult } from './comparison.ts';

/**
 * What the claim denies must be denied in the source, or be the opposite of what it says: of all that one negation reaches,
 * something must be. A denial of a denial, and of who says it, is borne out by nothing.
 */
export function checkDenied({ claim, source, options, pairs }: Comparison): RuleResult {
  const objections: Objection[] = [];
  const object = ({ surface }: Unit): void => {
    objections.push({ kind: 'denial', word: surface });
  };
  for (const reach of reachesIn(claim.units)) {
    const paired = reach.filter(({ index }) => pairs.has(index));
    // Of "was not taken" all that is denied is a word that needs no partner.
    const denied = paired.length > 0 ? paired : reach;
    const isDenied = denied.some(({ index }) =>
      (options.get(index) ?? []).some(
        ({ source, match }) => source.isNegated || match === 'opposite',
      ),
    );
    const first = paired[0] ?? reach.find(({ isLight }) => !isLight) ?? reach[0];
    if (first !== undefined && !isDenied) object(first);
  }
  for (const { claim: ours, source: theirs } of pairs.values())
    if (ours.deniedBy.length > 1 && theirs.deniedBy.length < 2) object(ours);
  const told = claim.units.find(
    ({ index, isNegated }) =>
      isNegated && (claim.stance.holder.has(index) || claim.stance.saying.has(index)),
  );
  if (told !== undefined) object(told);
  const late = putOff(claim);
  // "will not be paid until May" of what is paid until May, not of what is paid in May.
  if (late !== undefined && isUnderWay(source, late))
    objections.push({ kind: 'denial', word: late });
  const idle = idleNegator(claim);
  if (idle !== undefined) objections.push({ kind: 'denial', word: idle });
  return { conflicts: [], objections };
}

/** The word that says until when, or for how long, the claim denies something. */
function putOff({ words }: Reading): 'until' | 'for' | undefined {
  return words.map((_, at) => putOffBy(words, at)).find((by) => by !== undefined);
}

/** It goes on until then, or for so long, and is denied nowhere. */
function isUnderWay({ words }: Reading, by: 'until' | 'for'): boolean {
  const isSaid = (pattern: RegExp): boolean => words.some(({ lower }) => pattern.test(lower));
  return (
    isSaid(by === 'until' ? /^(?:until|till)$/ : /^for$/) &&
    !isSaid(/^(?:not|n't|no|never|without|before)$/)
  );
}

/** The negator of "knew it was not them", which turns round nothing that could be compared. */
function idleNegator({ words, units }: Comparison['claim']): string | undefined {
  const used = new Set(units.flatMap(({ deniedBy }) => deniedBy));
  const at = words.findIndex(({ lower, unit }, position) => {
    if (used.has(position)) return false;
    // "the North has 40 ships and the South has none"
    if (lower === 'none' && /^(?:has|have|had)$/.test(words[position - 1]?.lower ?? ''))
      return true;
    if (!/^(?:not|n't)$/.test(lower) || unit >= 0) return false;
    const end = words.findIndex(({ tag }, next) => next > position && tag === 'PUNCT');
    const rest = words.slice(position + 1, end < 0 ? words.length : end);
    return rest.length > 0 && rest.every(({ unit: one }) => one < 0);
  });
  return words[at]?.lower;
}

/** The units that stand under each negation. */
function reachesIn(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const reaches = new Map<number, Unit[]>();
  for (const unit of units) {
    const [negator] = unit.deniedBy;
    if (negator === undefined) continue;
    reaches.set(negator, [...(reaches.get(negator) ?? []), unit]);
  }
  return [...reaches.values()];
}
