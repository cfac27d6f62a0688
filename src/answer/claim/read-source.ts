import type { Sentence } from '../../domain/sentence.ts';
import { describedUnits } from './described-units.ts';
import type { SourceKind, SourceReading } from './evidence.ts';
import { nounPhraseAt, subjectAt } from './grammar.ts';
import type { ProperNames } from './proper-names.ts';
import { readText } from './read-text.ts';
import type { Reading, Unit } from './reading.ts';
import { isPassive } from './voice.ts';

/** What is to be read, and who is known to say it. */
export interface SourceText {
  readonly text: string;
  readonly quotes: readonly Sentence[];
  readonly kind: SourceKind;
  /** The sentence whose attribution holds for it; absent for an editor's line, which says so itself. */
  readonly attributed?: Sentence;
  readonly topics: ReadonlySet<string>;
  /** Several are credited in it, and it does not tell who says which part. */
  readonly isMixed?: boolean;
}

/** A source text read, with everyone who is said to say it. */
export function readSource(
  { text, kind, quotes, attributed, topics, isMixed = false }: SourceText,
  names: ProperNames,
): SourceReading {
  const isHeadline = attributed?.blockKind === 'headline' || attributed?.blockKind === 'heading';
  const reading = readText(text, names, isHeadline);
  const { via, inferred, ...carried } = attributed?.attribution ?? {};
  // "Brandt disputes this: it says …" after a sentence of another's, who is not spoken of in it.
  const isOfAnother =
    inferred === true && !hasWords(attributed?.text ?? text, carried.speaker ?? '');
  const speaker = isOfAnother && reading.units.some(isTold) ? undefined : carried.speaker;
  const read = (credit: string | undefined): readonly Unit[] =>
    credit === undefined ? [] : readText(credit, names).units;
  const { spoken, credited } = spokenBy(
    reading,
    attributed === undefined ? 0 : text.length - attributed.text.length,
  );
  const isFirstPerson = reading.words.some(
    ({ lower, tag }) => tag === 'PRON' && /^(?:i|we|my|our)$/.test(lower),
  );
  return {
    ...reading,
    quotes,
    kind,
    speakers: isMixed ? [] : [...spoken, ...read(speaker), ...read(via)],
    credited: isMixed ? [] : [...credited, ...read(speaker), ...read(via)],
    selves: isFirstPerson
      ? [...read(speaker), ...spoken.filter(({ isAccording }) => !isAccording)]
      : [],
    topics,
  };
}

/** True where the words stand one after another in the text. */
function hasWords(text: string, words: string): boolean {
  const plain = (some: string): string =>
    ` ${some
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return words !== '' && plain(text).includes(plain(words));
}

/** Units of "according to …" and of the subjects of verbs of saying from a place in the text on, with what is said of them. */
function spokenBy(
  reading: Reading,
  start: number,
): { readonly spoken: readonly Unit[]; readonly credited: readonly Unit[] } {
  const { words, units } = reading;
  const speakers = new Set<number>();
  const credited = new Set<number>();
  const addDescribed = (at: number, isCredit: boolean): void => {
    for (const index of describedUnits(reading, at)) {
      speakers.add(index);
      if (isCredit) credited.add(index);
    }
  };
  for (const unit of units) {
    if ((words[unit.from]?.start ?? 0) < start) continue;
    if (unit.isAccording) {
      speakers.add(unit.index);
      credited.add(unit.index);
    }
    if (!isSaying(unit) || isSaidOf(reading, unit)) continue;
    const subject = subjectAt(reading, unit.from);
    if (subject === undefined || (words[subject]?.unit ?? -1) === unit.index) continue;
    addDescribed(subject, unit.concepts.get('say') === 1);
  }
  for (const [at, { lower, start: from }] of words.entries()) {
    // "…," said Tomas Brandt, the museum's director.
    const isInverted = /^(?:said|says?)$/.test(lower) && /^[,”"]$/.test(words[at - 1]?.lower ?? '');
    if (from < start || !isInverted || !/^(?:DET|NOUN|PROPN)$/.test(words[at + 1]?.tag ?? ''))
      continue;
    const { to } = nounPhraseAt(reading, at + 1);
    // "Moe, the port's head, said Denmark was responsible": Denmark is spoken of.
    if (!/^(?:VERB|AUX)$/.test(words[to]?.tag ?? '')) addDescribed(to - 1, true);
  }
  const unitsOf = (indices: ReadonlySet<number>): readonly Unit[] =>
    [...indices].flatMap((index) => units[index] ?? []);
  return { spoken: unitsOf(speakers), credited: unitsOf(credited) };
}

/** "is suspected of it", "used a tool", "wanted fame": the subject says nothing. */
function isSaidOf(reading: Reading, { from, concepts }: Unit): boolean {
  if (/^(?:us(?:e|es|ed|ing)|want(?:s|ed|ing)?)$/.test(reading.words[from]?.lower ?? ''))
    return true;
  return concepts.get('sure') !== 1 && isPassive(reading, from);
}

function isTold({ concepts, tag }: Unit): boolean {
  return tag === 'VERB' && concepts.get('say') === 1;
}

const SAYING =
  'say think cite accuse deny refuse criticise apologise demand suggest estimate sure analyse'.split(
    ' ',
  );

function isSaying({ concepts, tag }: Unit): boolean {
  if (tag !== 'VERB' && tag !== 'AUX' && tag !== 'ADJ') return false;
  return SAYING.some((concept) => concepts.get(concept) === 1);
}
