import { antecedents } from './antecedents.ts';
import { describedUnits, groupOf, nameSaidAfter } from './described-units.ts';
import type { SourceReading } from './evidence.ts';
import { isNominal, isVerb, nounPhraseAt, subjectAt } from './grammar.ts';
import { isOfPeople } from './proper-kinds.ts';
import type { Reading, Unit } from './reading.ts';
import { byPhrase, isPassive, PATIENT_NOUN, UNDERGOES } from './voice.ts';

/** Who does or is something: positions of units. */
export interface Relation {
  readonly agent: number;
  readonly predicate: number;
  /** The agent is the one accused, not the accuser. */
  readonly isAccused: boolean;
}

/** Whom the text says to do or be what, as far as its words tell. Units of `outside` (who says it) take no part. */
export function readRelations(reading: Reading, outside: ReadonlySet<number>): readonly Relation[] {
  const { words, units } = reading;
  const relations: Relation[] = [];
  const deeds = reading.deeds.filter(({ deed }) => !outside.has(deed));
  for (const { agent, deed, isAccusation } of deeds) {
    if (!outside.has(agent)) relations.push({ agent, predicate: deed, isAccused: isAccusation });
  }
  const accused = new Set(deeds.filter(({ isAccusation }) => isAccusation).map(({ deed }) => deed));
  for (const [at, word] of words.entries()) {
    if (!isVerb(words, at) || UNDERGOES.test(word.lower)) continue;
    // "called the offer an insult": the offer is not what is said of the caller.
    if (/^call(?:s|ed|ing)?$/.test(word.lower) && !isPassive(reading, at)) continue;
    const own = units[word.unit];
    if (own !== undefined && outside.has(own.index)) continue;
    const agent = isPassive(reading, at)
      ? byPhrase(reading, at)
      : onlyOne(subjectUnits(reading, at));
    if (agent === undefined || outside.has(agent)) continue;
    const predicate =
      own !== undefined && !own.isLight && own.tag !== 'AUX' ? own.index : complement(reading, at);
    if (predicate === undefined || predicate === agent) continue;
    // "Norway got the blame"
    if (deeds.some((deed) => deed.deed === predicate && deed.agent === agent)) continue;
    if (deeds.some((deed) => deed.deed === predicate && !accused.has(predicate))) continue;
    relations.push({ agent, predicate, isAccused: false });
  }
  return relations;
}

/** Who may do or be a predicate in a source: positions of units. */
export interface Agents {
  /** The grammar says so. */
  readonly certain: ReadonlySet<number>;
  /** They stand by it ("the Sony attack", "help from a guard"). */
  readonly possible: ReadonlySet<number>;
  /** The text says it of its speaker: "I", "we". */
  readonly self: readonly Unit[];
}

/** Who does or is a predicate unit in a source; with `isAccused`, who is accused by it. Empty where the text does not tell. */
export function agentsOf(reading: SourceReading, predicate: Unit, isAccused: boolean): Agents {
  const certain = new Set<number>();
  const possible = new Set<number>();
  // "was the victim of it": not who did it.
  if (PATIENT_NOUN.test(predicate.surface.toLowerCase())) return { certain, possible, self: [] };
  const addDescribed = (unit: number): void => {
    const head = reading.units[unit];
    if (head === undefined) return;
    certain.add(unit);
    for (const other of describedUnits(reading, head.to - 1)) certain.add(other);
    const group = groupOf(reading, head);
    if (group !== undefined) certain.add(group);
  };
  const deeds = reading.deeds.filter(({ deed }) => deed === predicate.index);
  // "blamed X" is told by "X was responsible" as well.
  const isTold = isAccused && predicate.concepts.get('accuse') !== 1;
  for (const { agent, isAccusation } of deeds) {
    if (isTold || isAccusation === isAccused) addDescribed(agent);
  }
  if (certain.size > 0 || isAccused) return { certain, possible, self: [] };

  const { words } = reading;
  const verb = predicate.from;
  const isAction = isVerb(words, verb);
  if (!isAction) addNeighbours(reading, predicate, certain, possible);
  const named = isAction ? undefined : nameSaidAfter(reading, predicate);
  if (named !== undefined) addDescribed(named);
  if (isAction && isPassive(reading, verb)) {
    const agent = byPhrase(reading, verb);
    if (agent !== undefined) addDescribed(agent);
    // What is done to the subject may as well be said of it: "banks were targeted".
    for (const patient of subjectUnits(reading, verb)) possible.add(patient);
    return { certain, possible, self: [] };
  }
  const subject = subjectAt(reading, verb);
  const self = /^(?:i|we)$/.test(words[subject ?? -1]?.lower ?? '') ? reading.selves : [];
  const agents = subjectUnits(reading, verb).filter((agent) => agent !== predicate.index);
  // "wanted to be known in the Sony attack": who wanted it need not be who attacked.
  const isAside = !isAction && isAfterPreposition(reading, verb);
  for (const agent of isAside ? [] : agents) {
    if (agents.length > 1) possible.add(agent);
    else addDescribed(agent);
  }
  for (const agent of asWell(reading, verb)) possible.add(agent);
  if (isAction && words[verb - 1]?.tag === 'CCONJ') {
    // "denied that its staff had ignored it and blamed …": any subject before may be meant.
    for (let at = verb - 2; at >= 0; at -= 1) {
      for (const other of isVerb(words, at) ? subjectUnits(reading, at) : []) possible.add(other);
    }
  }
  return { certain, possible, self };
}

/** "in the attack", but not "has around 6,000 hackers". */
function isAfterPreposition(reading: Reading, at: number): boolean {
  const { words } = reading;
  const { from } = nounPhraseAt(reading, at);
  return words[from - 1]?.tag === 'ADP' && words[from]?.tag !== 'NUM';
}

/** "I have confidence in it, as does the entire community": who else does. */
function asWell(reading: Reading, predicate: number): readonly number[] {
  const { words } = reading;
  for (let at = predicate; at + 1 < words.length; at += 1) {
    if (
      words[at]?.lower !== 'as' ||
      !/^(?:does|do|did|has|have|is|are|was|were)$/.test(words[at + 1]?.lower ?? '')
    )
      continue;
    const { from, to } = nounPhraseAt(reading, at + 2);
    return words.slice(from, to).flatMap(({ unit }) => (unit < 0 ? [] : [unit]));
  }
  return [];
}

/** Names and nouns by a noun: "North Korean attacks on Seoul", "help from a guard", "the mayor, Ruth Adeyemi". */
function addNeighbours(
  reading: Reading,
  predicate: Unit,
  certain: Set<number>,
  possible: Set<number>,
): void {
  const { words, units } = reading;
  const patients = new Set<number>();
  for (let at = predicate.to; /^(?:on|against)$/.test(words[at]?.lower ?? ''); ) {
    const { to } = nounPhraseAt(reading, at + 1);
    for (let inside = at + 1; inside < to; inside += 1) patients.add(words[inside]?.unit ?? -1);
    at = to;
  }
  const phrase = nounPhraseAt(reading, predicate.to - 1);
  for (const index of describedUnits(reading, predicate.to - 1)) {
    const unit = units[index];
    if (unit === undefined || index === predicate.index || patients.has(index)) continue;
    const isInPhrase = unit.from >= phrase.from && unit.to <= phrase.to;
    const isApposed = unit.proper === 'person' && !isInPhrase;
    // With "on …" after it, the name before an attack is whose it is.
    // "Danish raids": of a people it is who did it, of another name it may be the victim.
    const isPeople =
      unit.to === predicate.from && predicate.concepts.has('attack') && isOfPeople(unit.surface);
    if (isApposed || isPeople || (isInPhrase && patients.size > 0 && unit.proper !== undefined))
      certain.add(index);
    else possible.add(index);
  }
}

/** The unit of the subject of the clause that a word stands in; for a pronoun, all that it may mean. */
function subjectUnits(reading: Reading, at: number): readonly number[] {
  const subject = subjectAt(reading, at);
  const word = reading.words[subject ?? -1];
  if (subject === undefined || word === undefined) return [];
  if (word.unit >= 0 && word.tag !== 'PRON') return [word.unit];
  if (!/^(?:they|he|she)$/.test(word.lower)) return [];
  return antecedents(reading, subject, word.lower === 'they');
}

function onlyOne(units: readonly number[]): number | undefined {
  return units.length === 1 ? units[0] : undefined;
}

/** What a light verb says of its subject: the head of the phrase after it ("is the *director*", "has *links*"). */
function complement(reading: Reading, verb: number): number | undefined {
  const { words, units } = reading;
  for (let at = verb + 1; at < words.length && at < verb + 9; at += 1) {
    const word = words[at];
    if (word === undefined || /^[,.;]$/.test(word.lower) || isVerb(words, at)) return undefined;
    const unit = units[word.unit];
    if (unit === undefined || unit.amount !== undefined) continue;
    if (isNominal(word)) {
      const { to } = nounPhraseAt(reading, at);
      for (let head = to - 1; head > at; head -= 1) {
        const last = units[words[head]?.unit ?? -1];
        if (isNominal(words[head]) && last !== undefined && !last.isLight)
          return PATIENT_NOUN.test(words[head]?.lower ?? '') ? undefined : last.index;
      }
      // "was behind the Sony thing": nobody is Sony.
      if (unit.isNamed && to - 1 > at) return undefined;
      return unit.isLight || PATIENT_NOUN.test(word.lower) ? undefined : unit.index;
    }
    if (word.tag === 'ADJ' && !isNominal(words[at + 1]) && !unit.isLight) return unit.index;
  }
  return undefined;
}
