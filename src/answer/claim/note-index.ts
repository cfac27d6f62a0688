import type { Fact } from '../../domain/knowledge.ts';
import { once } from '../../domain/once.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Steps } from '../../domain/steps.ts';
import type { Corpus } from '../corpus.ts';
import { plainClaim } from './claim-spellings.ts';
import type { ClaimReading, SourceKind, SourceReading } from './evidence.ts';
import { isModifier } from './is-modifier.ts';
import { lineKeys } from './line-keys.ts';
import type { ProperNames } from './proper-names.ts';
import { readSource } from './read-source.ts';
import { readText } from './read-text.ts';
import type { Unit } from './reading.ts';

/** The lines of editors' facts, read. */
export interface NoteIndex {
  /** Those that have every idea of a claim but for names and amounts, in the order of the file. */
  readonly near: (claim: ClaimReading) => readonly SourceReading[];
  /** What the fact with this id says and holds, those lines that have half of a claim or more. */
  readonly of: (id: string, claims: readonly ClaimReading[]) => readonly SourceReading[];
}

/** A line of an editor's, read when it is first needed. */
interface Note {
  readonly kind: SourceKind;
  readonly keys: ReadonlySet<string>;
  readonly read: () => SourceReading;
}

/**
 * An index of what editors' facts say, hold and reject by the words and ideas in it. In steps; every line is looked at
 * once, and read when it may matter, or at once where it `isWarm`.
 */
export function* noteIndexSteps(
  corpus: Corpus,
  topicsFor: (sentence: Sentence | undefined) => ReadonlySet<string>,
  names: ProperNames,
  isWarm: boolean,
): Steps<NoteIndex> {
  const notes: Note[] = [];
  const ranges = new Map<string, readonly [from: number, to: number]>();
  for (const fact of corpus.facts) {
    const first = notes.length;
    for (const note of notesOf(fact, corpus, topicsFor, names)) {
      notes.push(note);
      if (isWarm) note.read();
      yield;
    }
    ranges.set(fact.id, [first, notes.length]);
  }
  const holders = new Map<string, number[]>();
  for (const [at, { keys }] of notes.entries()) {
    for (const key of keys) {
      const list = holders.get(key) ?? [];
      list.push(at);
      holders.set(key, list);
    }
  }
  return {
    near(claim) {
      const needed = claim.needed.flatMap((index) => claim.units[index] ?? []);
      const hits = new Float64Array(notes.length);
      const lacks = new Float64Array(notes.length);
      for (const unit of needed) {
        const found = new Set(keysOf(unit).flatMap((key) => holders.get(key) ?? []));
        for (const at of found) hits[at] = (hits[at] ?? 0) + 1;
        if (mayLack(claim, unit)) continue;
        for (let at = 0; at < notes.length; at += 1)
          if (!found.has(at)) lacks[at] = (lacks[at] ?? 0) + 1;
      }
      return notes
        .filter((_, at) => (hits[at] ?? 0) > 0 && lacks[at] === 0)
        .map(({ read }) => read())
        .filter((note) => hasAll(note, claim, needed));
    },
    of: (id, claims) =>
      notes
        .slice(...(ranges.get(id) ?? [0, 0]))
        .filter(
          ({ kind, keys }) => kind !== 'rejects' && claims.some((claim) => hasHalf(keys, claim)),
        )
        .map(({ read }) => read()),
  };
}

function* notesOf(
  fact: Fact,
  corpus: Corpus,
  topicsFor: (sentence: Sentence | undefined) => ReadonlySet<string>,
  names: ProperNames,
): Iterable<Note> {
  const quotes = fact.cites.flatMap((id) => corpus.find(id) ?? []);
  const read = (text: string, kind: SourceKind): SourceReading => ({
    ...readSource(
      { kind, text, quotes, topics: topicsFor(quotes[0]), isMixed: creditsSeveral(text) },
      names,
    ),
    fact: fact.says,
  });
  const line = once(() => read(fact.says, 'fact'));
  yield { kind: 'fact', keys: lineKeys(fact.says, names), read: line };
  // Of several sentences it is not told which one a statement is from.
  const cited = once(() =>
    (quotes.length === 1 ? quotes : []).flatMap(({ attribution: { speaker = '', via = '' } }) =>
      [speaker, via].flatMap((credit) => readText(credit, names).units),
    ),
  );
  for (const [kind, text] of statementsOf(fact)) {
    yield {
      kind,
      keys: lineKeys(text, names),
      read: once(() => {
        const own = read(text, kind);
        return {
          ...own,
          speakers: [...own.speakers, ...line().speakers, ...cited()],
          credited: [...own.credited, ...line().credited],
        };
      }),
    };
  }
}

/** Less decides nothing. */
function hasHalf(keys: ReadonlySet<string>, { needed, units }: ClaimReading): boolean {
  const found = needed.filter((index) => {
    const unit = units[index];
    return unit !== undefined && keysOf(unit).some((key) => keys.has(key));
  });
  return 2 * found.length >= needed.length;
}

/** The note has something of the claim, and all that it must have. */
function hasAll(note: SourceReading, claim: ClaimReading, needed: readonly Unit[]): boolean {
  const keys = new Set(note.units.flatMap(keysOf));
  const has = (unit: Unit): boolean => keysOf(unit).some((key) => keys.has(key));
  return needed.some(has) && needed.every((unit) => mayLack(claim, unit) || has(unit));
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

/** The lines with their kinds, spelled out as claims are. */
function statementsOf({ holds = [], rejects = [] }: Fact): readonly [SourceKind, string][] {
  return [
    ...holds.map((text): [SourceKind, string] => ['holds', plainClaim(text)]),
    ...rejects.map((text): [SourceKind, string] => ['rejects', plainClaim(text)]),
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
