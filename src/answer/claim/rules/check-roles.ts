import { agentsOf } from '../agents.ts';
import { attachments } from '../attachments.ts';
import type { Objection, SourceReading } from '../evidence.ts';
import { isSayer, mayDo } from '../may-do.ts';
import type { Unit } from '../reading.ts';
import { type StatedRole, statedRoles } from '../stated-roles.ts';
import { hasOtherRole, undergoes } from '../undergoes.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/**
 * Whatever the claim makes the doer of a verb, or what it is done to, must be able to be that in the source: "the banks
 * targeted the media" is not said by "the raid targeted media and banks".
 */
export function checkRoles(comparison: Comparison): RuleResult {
  const { claim, source, options } = comparison;
  const objections: Objection[] = [];
  for (const stated of statedRoles(claim)) {
    const { deed, thing, role, isTransitive } = stated;
    const deeds = (options.get(deed.index) ?? []).filter(
      ({ match, source: its }) => !deed.isLight || (match === 'same' && its.tag === 'VERB'),
    );
    const things = (options.get(thing.index) ?? []).map((option) => option.source);
    if (things.length === 0 || deeds.length === 0) continue;
    const isSome = (test: (deed: Unit, thing: Unit) => boolean): boolean =>
      deeds.some((option) => things.some((other) => test(option.source, other)));
    if (isSome((its, other) => fits(source, stated, its, other))) continue;
    const isTheWord = deeds.some(({ match }) => match === 'same');
    const isSpeaker = role === 'doer' && things.every((other) => isSayer(source, other));
    const isElsewhere =
      isTransitive &&
      deeds.every((option) => agentsOf(source, option.source, false).certain.size > 0) &&
      !isSome((its, other) => mayDo(source, its, other, false) || undergoes(source, its, other));
    const isOpen = role === 'doer' && !isTransitive;
    if (!isOpen && isSome((its, other) => hasOtherRole(source, role, its, other)))
      objections.push({ kind: 'turned', word: thing.surface });
    else if (isTheWord || isSpeaker || isElsewhere)
      objections.push({ kind: 'untold', word: thing.surface });
  }
  const sayer = sayerAlone(comparison);
  if (sayer !== undefined) objections.push({ kind: 'untold', word: sayer.surface });
  return objections.length === 0 ? NOTHING : { conflicts: [], objections };
}

/** A name whose the claim says something to be, and that in the source says it: "South Korea's hackers". */
function sayerAlone({ claim, source, options }: Comparison): Unit | undefined {
  const areSayers = (index: number): boolean => {
    const found = (options.get(index) ?? []).map((option) => option.source);
    return (
      found.length > 0 &&
      found.every((unit) => isSayer(source, unit) && !source.selves.includes(unit))
    );
  };
  // "the head of a panel that studied Danish raids": the raids are Danish, whoever says so.
  const isSoInSource = (name: number, thing: number): boolean =>
    (options.get(name) ?? []).some((option) =>
      (options.get(thing) ?? []).some(
        (other) => attachments(source, option.source).get(other.source.index) === 'modifier',
      ),
    );
  return claim.needed
    .flatMap((index) => claim.units[index] ?? [])
    .find(
      (unit) =>
        unit.isNamed &&
        areSayers(unit.index) &&
        [...attachments(claim, unit)].some(
          ([index, hold]) =>
            hold === 'modifier' &&
            (options.get(index)?.length ?? 0) > 0 &&
            !areSayers(index) &&
            !isSoInSource(unit.index, index),
        ),
    );
}

function fits(
  source: SourceReading,
  { role, isTransitive }: StatedRole,
  deed: Unit,
  thing: Unit,
): boolean {
  return role === 'doer'
    ? mayDo(source, deed, thing, isTransitive)
    : undergoes(source, deed, thing);
}
