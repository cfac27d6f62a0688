import type { Sentence } from '../../domain/sentence.ts';
import type { SourceReading } from './evidence.ts';
import { describedUnits, subjectAt } from './grammar.ts';
import { type ProperNames, readText } from './read-text.ts';
import type { Reading, Unit } from './reading.ts';

/** A source text read, with everyone who is said to say it. */
export function readSource(
  text: string,
  quotes: readonly Sentence[],
  names: ProperNames,
): SourceReading {
  const reading = readText(text, names);
  const credited = quotes.flatMap(({ attribution: { speaker, via } }) => [speaker, via]);
  const named = credited.flatMap((credit) =>
    credit === undefined ? [] : readText(credit, names).units,
  );
  return { ...reading, quotes, speakers: [...spokenBy(reading), ...named] };
}

/** Units of "according to …" and of the subjects of verbs of saying, with what is said of them. */
function spokenBy(reading: Reading): readonly Unit[] {
  const { words, units } = reading;
  const speakers = new Set(
    units.filter(({ isAccording }) => isAccording).map(({ index }) => index),
  );
  for (const unit of units) {
    if (!isSaying(unit)) continue;
    const subject = subjectAt(reading, unit.from);
    if (subject === undefined || (words[subject]?.unit ?? -1) === unit.index) continue;
    for (const index of describedUnits(reading, subject)) speakers.add(index);
    const inverted = words[unit.to];
    // "said Tomas Brandt, the museum's director"
    if (inverted?.tag === 'PROPN')
      for (const index of describedUnits(reading, unit.to)) speakers.add(index);
  }
  for (const [at, { lower }] of words.entries()) {
    if (
      /^(?:said|says)$/.test(lower) &&
      words[at + 1]?.tag === 'PROPN' &&
      /^[,”"]$/.test(words[at - 1]?.lower ?? '')
    )
      for (const index of describedUnits(reading, at + 1)) speakers.add(index);
  }
  return [...speakers].flatMap((index) => units[index] ?? []);
}

const SAYING = [
  'say',
  'think',
  'cite',
  'accuse',
  'deny',
  'refuse',
  'criticise',
  'apologise',
  'demand',
  'suggest',
  'estimate',
  'sure',
  'analyse',
];

function isSaying({ concepts, tag }: Unit): boolean {
  return (
    (tag === 'VERB' || tag === 'AUX' || tag === 'NOUN') &&
    SAYING.some((concept) => concepts.get(concept) === 1)
  );
}
