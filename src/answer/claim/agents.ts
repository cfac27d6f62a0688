import { readDeeds } from './frames.ts';
import { describedUnits, isNominal, isVerb, nounPhraseAt, subjectAt } from './grammar.ts';
import type { Reading, Unit } from './reading.ts';

/** Who does or is something: positions of units. */
export interface Relation {
  readonly agent: number;
  readonly predicate: number;
}

/** Whom the text says to do or be what, as far as its words tell. Units of `outside` (who says it) take no part. */
export function readRelations(reading: Reading, outside: ReadonlySet<number>): readonly Relation[] {
  const { words, units } = reading;
  const relations: Relation[] = [];
  const deeds = readDeeds(reading).filter(({ deed }) => !outside.has(deed));
  for (const { agent, deed } of deeds) relations.push({ agent, predicate: deed });
  const accused = new Set(deeds.filter(({ isAccusation }) => isAccusation).map(({ deed }) => deed));
  for (const [at, word] of words.entries()) {
    if (!isVerb(words, at)) continue;
    const own = units[word.unit];
    if (own !== undefined && outside.has(own.index)) continue;
    const agent = isPassive(reading, at) ? byPhrase(reading, at) : subjectUnit(reading, at);
    if (agent === undefined || outside.has(agent)) continue;
    const predicate =
      own !== undefined && !own.isLight && own.tag !== 'AUX' ? own.index : complement(reading, at);
    if (predicate === undefined || predicate === agent) continue;
    if (deeds.some((deed) => deed.deed === predicate && !accused.has(predicate))) continue;
    relations.push({ agent, predicate });
  }
  return relations;
}

/** Units that may be the agent of a predicate unit in a source, or undefined where the text does not tell. */
export function agentsOf(reading: Reading, predicate: Unit): ReadonlySet<number> | undefined {
  const deeds = readDeeds(reading).filter(({ deed }) => deed === predicate.index);
  const agents = new Set<number>();
  const addDescribed = (unit: number): void => {
    const head = reading.units[unit];
    if (head === undefined) return;
    agents.add(unit);
    for (const other of describedUnits(reading, head.to - 1)) agents.add(other);
  };
  for (const { agent, isAccusation } of deeds) if (!isAccusation) addDescribed(agent);
  if (deeds.some(({ isAccusation }) => !isAccusation)) return agents;

  const isNoun =
    isNominal(reading.words[predicate.to - 1]) && !isVerb(reading.words, predicate.from);
  if (isNoun)
    for (const other of describedUnits(reading, predicate.to - 1))
      if (other !== predicate.index) agents.add(other);
  const verb = predicate.from;
  const subject =
    isVerb(reading.words, verb) && isPassive(reading, verb)
      ? byPhrase(reading, verb)
      : subjectUnit(reading, verb);
  if (subject === undefined || subject === predicate.index)
    return agents.size > 0 && isNoun ? agents : undefined;
  addDescribed(subject);
  return agents;
}

/** The unit of the subject of the clause that a word stands in; a pronoun is looked up before it. */
function subjectUnit(reading: Reading, at: number): number | undefined {
  const subject = subjectAt(reading, at);
  if (subject === undefined) return undefined;
  const word = reading.words[subject];
  if (word === undefined) return undefined;
  if (word.unit >= 0 && word.tag !== 'PRON') return word.unit;
  if (/^(?:they|he|she)$/.test(word.lower))
    return antecedent(reading, subject, word.lower === 'they');
  return undefined;
}

/** The nearest earlier noun that a pronoun may mean: a plural for "they", a person for "he". */
function antecedent({ words, units }: Reading, at: number, isPlural: boolean): number | undefined {
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = words[before];
    const unit = word === undefined ? undefined : units[word.unit];
    if (word === undefined || unit === undefined || unit.isAccording) continue;
    if (
      isPlural &&
      ((word.tag === 'NOUN' && /s$/.test(word.lower) && PEOPLE.test(word.lower)) ||
        /^\S+ \S+(?:an|ans|ese)s?$/i.test(word.text))
    )
      return unit.index;
    if (!isPlural && unit.proper === 'person') return unit.index;
  }
  return undefined;
}

/** Nouns that stand for people, by their ending. */
const PEOPLE =
  /(?:ers|ors|ists|ans|ians|thieves|police|staff|men|women|people|officials|analysts|residents|volunteers|groups)$/;

/** "was left", "got targeted". */
export function isPassive({ words }: Reading, verb: number): boolean {
  const own = words[verb];
  if (own?.tag !== 'VERB' || !PARTICIPLE.test(own.lower)) return false;
  for (let at = verb - 1; at >= 0 && at >= verb - 4; at -= 1) {
    const { tag, lower } = words[at] ?? { tag: 'PUNCT', lower: '' };
    if (/^(?:is|are|was|were|be|been|being|get|gets|got|'s|'re)$/.test(lower)) return true;
    if (tag !== 'ADV' && tag !== 'AUX' && tag !== 'PART') return false;
  }
  return false;
}

const PARTICIPLE = /(?:ed|en|wn|ung|[^s]t|ld|nd|id|ne|de|om|it|ut|ad)$/;

function byPhrase(reading: Reading, verb: number): number | undefined {
  const { words } = reading;
  for (let at = verb + 1; at < words.length && at < verb + 6; at += 1) {
    if (/^[,.;]$/.test(words[at]?.lower ?? '')) return undefined;
    if (words[at]?.lower !== 'by') continue;
    const { to } = nounPhraseAt(reading, at + 1);
    for (let head = to - 1; head > at; head -= 1)
      if (isNominal(words[head])) return words[head]?.unit;
  }
  return undefined;
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
        if (isNominal(words[head]) && last !== undefined && !last.isLight) return last.index;
      }
      return unit.isLight ? undefined : unit.index;
    }
    if (word.tag === 'ADJ' && !isNominal(words[at + 1]) && !unit.isLight) return unit.index;
  }
  return undefined;
}
