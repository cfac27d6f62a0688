import { isNominal, nounPhraseAt, type Range } from './grammar.ts';
import type { PlainReading, Unit, Word } from './reading.ts';

/** The units of the phrase around a word, with those that stand in apposition to it ("Comey, the director of the FBI,"). */
export function describedUnits(reading: PlainReading, head: number): ReadonlySet<number> {
  const units = new Set<number>();
  const add = (range: Range | undefined): void => {
    for (let at = range?.from ?? 0; at < (range?.to ?? 0); at += 1) {
      const unit = reading.words[at]?.unit ?? -1;
      if (unit >= 0) units.add(unit);
    }
  };
  const phrase = nounPhraseAt(reading, head);
  const chain = chainAfter(reading, phrase.to);
  add(phrase);
  add(chain);
  add(appositionAfter(reading, chain.to));
  add(appositionBefore(reading, phrase.from));
  add(ownerOfApposition(reading, phrase.from));
  return units;
}

/** The name that "the director of the FBI" is in apposition to: ahead of its comma. */
function ownerOfApposition(reading: PlainReading, at: number): Range | undefined {
  const { words } = reading;
  if (words[at]?.tag !== 'DET' || words[at - 1]?.lower !== ',') return undefined;
  // "accused Denmark, a rare case of …": what was done is no description of a name.
  const { to } = nounPhraseAt(reading, at);
  if (HAPPENING.test(words[to - 1]?.lower ?? '')) return undefined;
  const before = ahead(words, at);
  return words[before]?.tag === 'PROPN' ? nounPhraseAt(reading, before) : undefined;
}

/** The name that ", a rigger" or ", 29, a rigger" from `at` on is said of. */
export function nameDescribedAt({ words, units }: PlainReading, at: number): Unit | undefined {
  if (words[at]?.tag !== 'DET' || words[at - 1]?.lower !== ',') return undefined;
  const name = units[words[ahead(words, at)]?.unit ?? -1];
  return name?.isNamed ? name : undefined;
}

/** What stands ahead of the comma before `at`, or of that before an age. */
function ahead(words: PlainReading['words'], at: number): number {
  const hasAge = words[at - 2]?.tag === 'NUM' && words[at - 3]?.lower === ',';
  return hasAge ? at - 4 : at - 2;
}

const HAPPENING = /^(?:cases?|moves?|steps?|acts?|signs?|instances?|examples?|attempts?|results?)$/;

/** "its only director is Ruth Adeyemi": the name that a noun as subject is said to be. */
export function nameSaidAfter({ words, units }: PlainReading, { to }: Unit): number | undefined {
  if (!/^(?:is|was)$/.test(words[to]?.lower ?? '')) return undefined;
  const unit = units[words[to + 1]?.unit ?? -1];
  // "the winner was Brandt's brother"
  return unit?.isNamed && !/^['’]/.test(words[unit.to]?.lower ?? '') ? unit.index : undefined;
}

/** "of a group of hacking experts" after "the head". */
function chainAfter(reading: PlainReading, at: number): Range {
  let to = at;
  while (DESCRIBES.test(reading.words[to]?.lower ?? '') && isPhraseStart(reading.words[to + 1])) {
    to = nounPhraseAt(reading, to + 1).to;
  }
  return { from: at, to };
}

/** "the head of the group at the ministry"; not "blamed Denmark for the raid". */
const DESCRIBES = /^(?:of|at|in|from|with|within)$/;

function isPhraseStart(word: Word | undefined): boolean {
  return word !== undefined && /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(word.tag);
}

/** ", the director of the FBI," after a name; not the subject of what follows (", Comey said"). */
function appositionAfter(reading: PlainReading, at: number): Range | undefined {
  const { words } = reading;
  if (words[at]?.lower !== ',' || !isPhraseStart(words[at + 1])) return undefined;
  const phrase = nounPhraseAt(reading, at + 1);
  const to = chainAfter(reading, phrase.to).to;
  const next = words[to];
  if (next !== undefined && !/^[,.;)”"]$/.test(next.lower)) return undefined;
  return { from: at + 1, to };
}

/** "The mayor of Harlow Bend," before a name. */
function appositionBefore(reading: PlainReading, at: number): Range | undefined {
  const { words } = reading;
  if (words[at - 1]?.lower !== ',' || !isNominal(words[at - 2])) return undefined;
  if (words[at]?.tag !== 'PROPN') return undefined;
  let from = nounPhraseAt(reading, at - 2).from;
  while (words[from - 1]?.tag === 'ADP' && isNominal(words[from - 2]))
    from = nounPhraseAt(reading, from - 2).from;
  const starts = words[from];
  return starts?.tag === 'DET' ||
    /['’]s/.test(
      words
        .slice(from, at)
        .map(({ lower }) => lower)
        .join(' '),
    )
    ? { from, to: at - 1 }
    : undefined;
}

/** The unit of a group before its members, where what they do it does: "a group of experts that analysed it". */
export function groupOf(reading: PlainReading, member: Unit): number | undefined {
  const { words } = reading;
  const { from } = nounPhraseAt(reading, member.to - 1);
  if (words[from - 1]?.lower !== 'of' || !GROUP.test(words[from - 2]?.lower ?? ''))
    return undefined;
  return words[from - 2]?.unit;
}

const GROUP = /^(?:group|team|gang|band|crew|panel|committee|squad|party)$/;
