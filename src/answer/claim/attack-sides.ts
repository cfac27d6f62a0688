import { countryOf } from './capitals.ts';
import { describedUnits } from './described-units.ts';
import { isNominal, isVerb, nounPhraseAt, subjectAt } from './grammar.ts';
import { isActor } from './match-units.ts';
import { isOfPeople, placeOf } from './proper-kinds.ts';
import type { Reading, Unit } from './reading.ts';
import { objectsOf } from './stated-roles.ts';
import { byPhrase, isPassive } from './voice.ts';

/** Who attacks whom, as far as the words by an attack tell: units. */
export interface AttackSides {
  readonly attackers: readonly Unit[];
  readonly victims: readonly Unit[];
}

/** The sides of an attack: "Danish raids on Norway", "raids on Norway by Denmark", "Denmark raided Norway". */
export function attackSides(reading: Reading, attack: Unit): AttackSides {
  const named = (indices: Iterable<number>): readonly Unit[] =>
    [...indices].flatMap((index) => reading.units[index] ?? []).filter(isActor);
  const told = reading.deeds
    .filter(({ deed, isAccusation }) => deed === attack.index && !isAccusation)
    .map(({ agent }) => agent);
  if (isVerb(reading.words, attack.from)) {
    const { doers, undergoers } = verbSides(reading, attack);
    return { attackers: named([...told, ...doers]), victims: named(undergoers) };
  }
  // "pinned the raid on Denmark": it is said to have done it.
  const victims = named(struck(reading, attack).filter((index) => !told.includes(index)));
  const before = named(nameBefore(reading, attack, victims.length > 0));
  const attackers = named([...told, ...whoMadeIt(reading, attack)]);
  return { attackers: [...attackers, ...before], victims };
}

function verbSides(
  reading: Reading,
  attack: Unit,
): { readonly doers: readonly number[]; readonly undergoers: readonly number[] } {
  const { words } = reading;
  const subject = words[subjectAt(reading, attack.from) ?? -1]?.unit ?? -1;
  if (!isPassive(reading, attack.from))
    return { doers: [subject], undergoers: objectsOf(reading, attack).map(({ index }) => index) };
  return { doers: [byPhrase(reading, attack.from) ?? -1], undergoers: [subject] };
}

/** "on Norway and a Swedish bank": all that stands in the phrases after it. */
function struck(reading: Reading, { to }: Unit): readonly number[] {
  const { words } = reading;
  const found: number[] = [];
  const start = afterIs(reading, to) ?? to;
  for (let at = start; ON.test(words[at]?.lower ?? '') || (at === start && at > to); ) {
    const phrase = nounPhraseAt(reading, at + 1);
    for (let inside = at + 1; inside < phrase.to; inside += 1)
      found.push(words[inside]?.unit ?? -1);
    at = phrase.to;
  }
  return found;
}

const ON = /^(?:on|against)$/;

/** "the raid was on Norway", "the raid that they described was aimed at Norway": after its "was". */
function afterIs({ words }: Reading, to: number): number | undefined {
  for (let at = to; at < to + MAX_CLAUSE && words[at] !== undefined; at += 1) {
    const { lower = '', tag } = words[at] ?? {};
    if (tag === 'PUNCT' || ON.test(lower)) return undefined;
    if (!/^(?:is|are|was|were)$/.test(lower)) continue;
    const isAimed = /^(?:aimed|directed|made|targeted)$/.test(words[at + 1]?.lower ?? '');
    const next = words[isAimed ? at + 2 : at + 1]?.lower ?? '';
    if (ON.test(next) || (isAimed && next === 'at')) return isAimed ? at + 2 : at + 1;
  }
  return undefined;
}

/** "that exposed the intruders" */
const MAX_CLAUSE = 6;

/** Of a people it is who did it ("Danish raids"); another name is so where the victim stands after it ("Denmark's raid on"). */
function nameBefore(reading: Reading, attack: Unit, hasVictims: boolean): readonly number[] {
  const { from } = nounPhraseAt(reading, attack.to - 1);
  return reading.units
    .filter((unit) => unit.from >= from && unit.to <= attack.from)
    .filter((unit) => hasVictims || isOfPeople(unit.surface) || areRaidsOf(unit, attack))
    .map(({ index }) => index);
}

/** "Denmark raids", "Denmark's raids": many of one country are by it; a single one may be the one that struck it. */
function areRaidsOf({ proper, surface, keys }: Unit, attack: Unit): boolean {
  return (
    proper === 'place' &&
    attack.surface.endsWith('s') &&
    countryOf(surface) === undefined &&
    [...keys].some((key) => key.startsWith('@') && placeOf(key.slice(1)) !== undefined)
  );
}

/** "raids on Norway that Denmark is suspected of": who stands before the verb of such a clause did it. */
function whoMadeIt(reading: Reading, { to }: Unit): readonly number[] {
  const { words } = reading;
  let at = to;
  while (/^(?:on|against|in)$/.test(words[at]?.lower ?? '')) at = nounPhraseAt(reading, at + 1).to;
  if (!/^(?:that|which)$/.test(words[at]?.lower ?? '')) return [];
  const next = words[at + 1]?.tag === 'DET' ? at + 2 : at + 1;
  if (!isNominal(words[next])) return [];
  const phrase = nounPhraseAt(reading, next);
  return /^(?:VERB|AUX)$/.test(words[phrase.to]?.tag ?? '')
    ? [...describedUnits(reading, phrase.to - 1)]
    : [];
}
