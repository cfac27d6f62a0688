import { attachments } from '../attachments.ts';
import { isDoer } from '../doers.ts';
import type { ClaimReading, SourceReading } from '../evidence.ts';
import { isNominal, isVerb, nounPhraseAt, subjectAt } from '../grammar.ts';
import type { Unit } from '../reading.ts';
import { isOf, isOfTopic, isThing } from './check-owners.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/**
 * What the claim says to be somebody's must be theirs by all that the claim calls it: "the spare pumps were the port's
 * own pumps" is not said by "the port's pumps failed and spare pumps were brought in".
 */
export function checkWhose({ claim, source, options }: Comparison): RuleResult {
  const find = ({ index }: Unit): readonly Unit[] =>
    (options.get(index) ?? []).map((option) => option.source);
  const untold = ownedThings(claim).find(({ owner, called, modifiers }) => {
    const [first = [], ...rest] = called.map(find);
    const owners = find(owner);
    if (owners.length === 0 || [first, ...rest].some((found) => found.length === 0)) return false;
    const isCalledSo = (thing: Unit): boolean =>
      rest.every((found) => found.includes(thing)) &&
      modifiers.map(find).every((found) => isAnyOf(source, found, thing));
    const things = first.filter(isCalledSo);
    return !things.some(
      (thing) =>
        owners.some((name) => isOf(source, name, thing)) || isOfTopic(source, owner, thing),
    );
  });
  if (untold === undefined || tellsOfHaving(source)) return NOTHING;
  return { conflicts: [], objections: [{ kind: 'untold', word: untold.owner.surface }] };
}

/** A word that the source lacks tells nothing of which thing is meant. */
function isAnyOf(source: SourceReading, found: readonly Unit[], thing: Unit): boolean {
  return (
    found.length === 0 ||
    found.some((unit) => unit.index === thing.index || attachments(source, unit).has(thing.index))
  );
}

/** Somebody's, the nouns for the one thing that is theirs, and what stands before the first of them. */
interface Owned {
  readonly owner: Unit;
  readonly called: readonly Unit[];
  readonly modifiers: readonly Unit[];
}

/** "A is N's B", "A is N's", "used N's B as A". */
function ownedThings(claim: ClaimReading): readonly Owned[] {
  const { words, units, stance } = claim;
  return units.flatMap((owner) => {
    const isGenitive = /^['’]s?$/.test(words[owner.to]?.lower ?? '');
    if ((!isGenitive && owner.proper !== 'place') || stance.holder.has(owner.index)) return [];
    const phrase = nounPhraseAt(claim, owner.from);
    const other = subjectOfIs(claim, phrase.from) ?? usedAs(claim, phrase);
    const head = units[words[phrase.to - 1]?.unit ?? -1];
    // "was the port's own" has no noun of its own.
    const isNamed = head !== undefined && head.index !== owner.index && head.tag !== 'ADJ';
    const named = isNamed ? [head] : [];
    if (other === undefined || !isNominal(words[other.to - 1])) return [];
    const called = [other, ...named];
    const isOwned = isGenitive || named.some(isThing);
    if (!isOwned || !called.every(mayBeOwned)) return [];
    const { from } = nounPhraseAt(claim, other.from);
    const modifiers = units.filter((unit) => unit.from >= from && unit.to <= other.from);
    return [{ owner, called, modifiers }];
  });
}

function mayBeOwned(unit: Unit): boolean {
  const isDeed = unit.concepts.get('attack') === 1 || unit.concepts.get('mistake') === 1;
  return (
    unit.tag === 'NOUN' && unit.proper === undefined && !unit.isLight && !isDeed && !isDoer(unit)
  );
}

function subjectOfIs(claim: ClaimReading, at: number): Unit | undefined {
  const { words, units } = claim;
  let before = at - 1;
  while (words[before]?.tag === 'ADV') before -= 1;
  if (!/^(?:is|are|was|were)$/.test(words[before]?.lower ?? '')) return undefined;
  return units[words[subjectAt(claim, before) ?? -1]?.unit ?? -1];
}

function usedAs(
  claim: ClaimReading,
  { from, to }: { readonly from: number; readonly to: number },
): Unit | undefined {
  const { words, units } = claim;
  const isUsed = /^us(?:e|es|ed|ing)$/.test(words[from - 1]?.lower ?? '');
  if (!isUsed || words[to]?.lower !== 'as') return undefined;
  return units[words[nounPhraseAt(claim, to + 1).to - 1]?.unit ?? -1];
}

/** "The account belonged to …": whose it is may be told by a verb. */
function tellsOfHaving({ words }: SourceReading): boolean {
  return words.some(({ lower }, at) => HAVING.test(lower) && isVerb(words, at));
}

const HAVING = /^(?:belong|own(?:s|ed)|has|have|had|operat|leas|rent)/;
