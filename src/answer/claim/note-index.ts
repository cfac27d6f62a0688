import type { Fact } from '../../domain/knowledge.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Steps } from '../../domain/steps.ts';
import type { Corpus } from '../corpus.ts';
import type { ClaimReading, SourceKind, SourceReading } from './evidence.ts';
import { isModifier } from './is-modifier.ts';
import type { ProperNames } from './proper-names.ts';
import { readSource } from './read-source.ts';
import { readText } from './read-text.ts';
import type { Unit } from './reading.ts';

/** The lines of editors' facts that have every idea of a claim but for names and amounts, in the order of the file. */
export type NoteIndex = (claim: ClaimReading) => readonly SourceReading[];

/** An index of what editors' facts say, hold and reject by the words and ideas in it. Every line is read once, in steps. */
export function* noteIndexSteps(
  corpus: Corpus,
  topicsFor: (sentence: Sentence | undefined) => ReadonlySet<string>,
  names: ProperNames,
): Steps<NoteIndex> {
  const notes: SourceReading[] = [];
  const holders = new Map<string, number[]>();
  for (const fact of corpus.facts) {
    const quotes = fact.cites.flatMap((id) => corpus.find(id) ?? []);
    const read = (text: string, kind: SourceKind): SourceReading => ({
      ...readSource(
        { kind, text, quotes, topics: topicsFor(quotes[0]), isMixed: creditsSeveral(text) },
        names,
      ),
      fact: fact.says,
    });
    const line = read(fact.says, 'fact');
    notes.push(line);
    yield;
    // Of several sentences it is not told which one a statement is from.
    const only = quotes.length === 1 ? quotes : [];
    const cited = only.flatMap(({ attribution: { speaker = '', via = '' } }) =>
      [speaker, via].flatMap((credit) => readText(credit, names).units),
    );
    for (const [kind, text] of statementsOf(fact)) {
      const statement = read(text, kind);
      notes.push({
        ...statement,
        speakers: [...statement.speakers, ...line.speakers, ...cited],
        credited: [...statement.credited, ...line.credited],
      });
      yield;
    }
  }
  for (const [at, note] of notes.entries()) {
    for (const key of new Set(note.units.flatMap(keysOf))) {
      const list = holders.get(key) ?? [];
      list.push(at);
      holders.set(key, list);
    }
  }

  return (claim) => {
    const hits = new Float64Array(notes.length);
    const lacks = new Float64Array(notes.length);
    for (const index of claim.needed) {
      const unit = claim.units[index];
      if (unit === undefined) continue;
      const found = new Set(keysOf(unit).flatMap((key) => holders.get(key) ?? []));
      for (const at of found) hits[at] = (hits[at] ?? 0) + 1;
      if (mayLack(claim, unit)) continue;
      for (let at = 0; at < notes.length; at += 1)
        if (!found.has(at)) lacks[at] = (lacks[at] ?? 0) + 1;
    }
    return notes.filter((_, at) => (hits[at] ?? 0) > 0 && lacks[at] === 0);
  };
}

/** A note may have another name or amount, or none: a name of the incident may stand unsaid. */
function mayLack(claim: ClaimReading, unit: Unit): boolean {
  return (
    unit.proper !== undefined ||
    unit.amount !== undefined ||
    unit.concepts.get('attack') === 1 ||
    isModifier(claim, unit)
  );
}

function statementsOf({ holds = [], rejects = [] }: Fact): readonly [SourceKind, string][] {
  return [
    ...holds.map((text): [SourceKind, string] => ['holds', text]),
    ...rejects.map((text): [SourceKind, string] => ['rejects', text]),
  ];
}

/** Under what a unit is found: whatever could make it match another. */
function keysOf({ keys, concepts, amount }: Unit): readonly string[] {
  if (amount !== undefined) return ['amount'];
  return [...keys, ...[...concepts.keys()].map((concept) => `concept ${concept}`)];
}

/** A line with several speakers does not tell who says which part. */
function creditsSeveral(text: string): boolean {
  return (text.match(/\baccording to\b|\banother account\b/gi) ?? []).length > 1;
}
