import { attachments, holdsAlike } from '../attachments.ts';
import { orderOf } from '../before-after.ts';
import { countryOf } from '../capitals.ts';
import { compareAmounts } from '../compare-amounts.ts';
import { isDoer } from '../doers.ts';
import type { Conflict, Objection } from '../evidence.ts';
import { nounPhraseAt } from '../grammar.ts';
import { isAddition } from '../is-addition.ts';
import { isModifier } from '../is-modifier.ts';
import { arePartsOfOne } from '../part-of-name.ts';
import type { ProperKind, Unit } from '../reading.ts';
import type { Comparison, RuleResult } from './comparison.ts';
import { isOtherSide, siblingOf } from './other-sides.ts';

/**
 * Every unit of the claim must stand in the source. A name or amount that does not is a conflict where another of its
 * kind stands in its place: "Russian servers" against "Chinese servers", 600 against 6,000 hackers. Units of `disputed`
 * are judged elsewhere.
 */
export function checkCoverage(comparison: Comparison, disputed: ReadonlySet<number>): RuleResult {
  const conflicts: Conflict[] = [];
  const objections: Objection[] = [];
  for (const index of comparison.claim.needed) {
    const unit = comparison.claim.units[index];
    // How many did it is no matter of who did.
    if (unit === undefined || (disputed.has(index) && unit.amount === undefined)) continue;
    if (comparison.pairs.has(index)) {
      const owner = otherOwner(comparison, unit);
      if (owner !== undefined)
        conflicts.push({ kind: 'name', claim: unit.surface, source: owner.surface });
      else if (hasOtherInPlace(comparison, unit) || isOtherSide(comparison, unit))
        objections.push({ kind: 'untold', word: unit.surface });
      continue;
    }
    const rival = rivalOf(comparison, unit) ?? siblingOf(comparison, unit);
    if (rival === undefined)
      objections.push({
        kind: 'missing',
        unit,
        isModifier: isModifier(comparison.claim, unit) || isPutAgainst(comparison.claim, unit),
      });
    else {
      const kind = unit.amount === undefined ? 'name' : 'number';
      conflicts.push({ kind, claim: unit.surface, source: shown(rival) });
    }
  }
  return { conflicts, objections };
}

/** "power plants, not banks": what is wrong about the banks is wrong whatever is put in their place. */
function isPutAgainst(claim: Comparison['claim'], unit: Unit): boolean {
  if (unit.tag === 'VERB') return false;
  const { to } = nounPhraseAt(claim, unit.to - 1);
  const next = to + (/^(?:,|and|but)$/.test(claim.words[to]?.lower ?? '') ? 1 : 0);
  return next > to && /^(?:not|never)$/.test(claim.words[next]?.lower ?? '');
}

/** "North Korean media" where the source has the name, but calls the media South Korean: whose they are. */
function otherOwner({ claim, source, pairs, options }: Comparison, unit: Unit): Unit | undefined {
  if (unit.proper === undefined || !unit.isNamed) return undefined;
  for (const [index, hold] of attachments(claim, unit)) {
    const partner = pairs.get(index)?.source;
    if (hold !== 'modifier' || partner === undefined) continue;
    const isThere = (options.get(unit.index) ?? []).some(
      (option) =>
        option.source.index === partner.index ||
        attachments(source, option.source).has(partner.index),
    );
    if (isThere) continue;
    const owner = source.units.find(
      (other) =>
        other.isNamed &&
        other.proper === unit.proper &&
        attachments(source, other).get(partner.index) === 'modifier',
    );
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** "boxes with HP; on copies it is HB" beside "boxes with HB": what hangs there on the same word is another of its kind. */
function hasOtherInPlace({ claim, source, pairs, options }: Comparison, unit: Unit): boolean {
  if ((unit.proper === undefined && unit.amount === undefined) || isTime(unit)) return false;
  const used = new Set([...pairs.values()].map((pair) => pair.source.index));
  const found = (options.get(unit.index) ?? []).map((option) => attachments(source, option.source));
  for (const [index, hold] of attachments(claim, unit)) {
    const partner = pairs.get(index)?.source.index;
    if (partner === undefined || hold === 'modifier' || hold === 'subject') continue;
    if (found.some((theirs) => theirs.has(partner))) return false;
    const isOther = source.units.some((other) => {
      const their = attachments(source, other).get(partner);
      return (
        their !== undefined &&
        !used.has(other.index) &&
        isRival(unit, other) &&
        holdsAlike(hold, their)
      );
    });
    if (isOther) return true;
  }
  return false;
}

function rivalOf({ claim, source, pairs }: Comparison, unit: Unit): Unit | undefined {
  if (unit.amount === undefined && unit.proper === undefined) return undefined;
  if ((unit.amount === undefined || isTime(unit)) && isAddition(claim)) return undefined;
  // "before March 12" is no other day than the one in February.
  if (orderOf(claim, unit) !== undefined) return undefined;
  const used = new Set([...pairs.values()].map((pair) => pair.source.index));
  const rivals = source.units.filter(
    (other) =>
      !used.has(other.index) &&
      !other.isAccording &&
      isRival(unit, other) &&
      // "the FBI boss", who is paired with a name: the FBI is in nobody's place, unless the claim has "the CIA boss".
      (describesPerson(claim, unit) || !describesPerson(source, other, used)),
  );
  if (rivals.length === 0) return undefined;
  const ours = attachments(claim, unit);
  const isFree = [...ours.keys()].every((index) => claim.units[index]?.isLight === true);
  return rivals.find((other) => {
    if (isTime(unit)) return true;
    if (isFree) return unit.amount?.kind !== 'count' || countsPeople(source, other);
    const theirs = attachments(source, other);
    return [...ours].some(([index, hold]) => {
      const partner = pairs.get(index);
      const their = partner === undefined ? undefined : theirs.get(partner.source.index);
      return their !== undefined && holdsAlike(hold, their);
    });
  });
}

/** The name tells what a person is; one of `persons`, where they are given. */
function describesPerson(
  reading: Comparison['source'] | Comparison['claim'],
  unit: Unit,
  persons?: ReadonlySet<number>,
): boolean {
  return [...attachments(reading, unit)].some(
    ([index, hold]) =>
      hold === 'modifier' &&
      persons?.has(index) !== false &&
      reading.units[index]?.proper === 'person',
  );
}

/** "three people", "two dead": what a claim of so many people may be held against; not "two servers". */
function countsPeople({ words, units }: Comparison['source'], amount: Unit): boolean {
  const next = units[words[amount.to]?.unit ?? -1];
  return next !== undefined && (next.isLight || isDoer(next));
}

function isRival(claim: Unit, source: Unit): boolean {
  if (claim.amount !== undefined) {
    return source.amount !== undefined && compareAmounts(claim.amount, source.amount) === 'other';
  }
  if (claim.proper === undefined || source.proper === undefined) return false;
  // "the CIA" is no rival of "the intelligence community", which is described and may hold it.
  if (claim.isNamed && !source.isNamed) return false;
  // "the Corvin trams" are those "of the Corvin type".
  if (arePartsOfOne(claim.surface, source.surface)) return false;
  // A capital lies in its country: "hotels in Stockholm" may be Swedish.
  if (liesIn(claim, source) || liesIn(source, claim)) return false;
  return excludes(claim.proper, source.proper);
}

function liesIn({ surface }: Unit, { keys }: Unit): boolean {
  const country = countryOf(surface)?.toLowerCase();
  return [...keys].some((key) => key.toLowerCase() === `@${country}`);
}

/** Kinds that fill the same place; a "thing" is a name of which no more is known. */
function excludes(a: ProperKind, b: ProperKind): boolean {
  if (a === b) return true;
  if (a === 'thing' || b === 'thing') return !DISTINCT.has(a) && !DISTINCT.has(b);
  return (a === 'person' || a === 'organisation') && (b === 'person' || b === 'organisation');
}

const DISTINCT: ReadonlySet<ProperKind> = new Set(['site', 'weekday', 'month', 'outlet', 'colour']);

function isTime({ proper, amount }: Unit): boolean {
  return (
    proper === 'weekday' || proper === 'month' || amount?.kind === 'year' || amount?.kind === 'time'
  );
}

/** A description by the name that it stands for: "propaganda unit" for its "unit". */
function shown({ surface, keys, isNamed, amount }: Unit): string {
  const name =
    isNamed || amount !== undefined ? undefined : [...keys].find((key) => key.startsWith('@'));
  return name === undefined ? surface : name.slice(1);
}
