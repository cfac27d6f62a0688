import { describedUnits } from './described-units.ts';
import { isNominal, isVerb, nounPhraseAt, subjectAt } from './grammar.ts';
import { isActor } from './match-units.ts';
import { isOfPeople } from './proper-kinds.ts';
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
  // "the raid was on Norway"
  const start = /^(?:is|are|was|were)$/.test(words[to]?.lower ?? '') ? to + 1 : to;
  for (let at = start; /^(?:on|against)$/.test(words[at]?.lower ?? ''); ) {
    const phrase = nounPhraseAt(reading, at + 1);
    for (let inside = at + 1; inside < phrase.to; inside += 1)
      found.push(words[inside]?.unit ?? -1);
    at = phrase.to;
  }
  return found;
}

/** Of a people it is who did it ("Danish raids"); another name is so where the victim stands after it ("Denmark's raid on"). */
function nameBefore(reading: Reading, attack: Unit, hasVictims: boolean): readonly number[] {
  const { from } = nounPhraseAt(reading, attack.to - 1);
  return reading.units
    .filter((unit) => unit.from >= from && unit.to <= attack.from)
    .filter((unit) => hasVictims || isOfPeople(unit.surface))
    .map(({ index }) => index);
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
