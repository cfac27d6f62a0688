import type { Fact } from '../../domain/knowledge.ts';
import { once } from '../../domain/once.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { Steps } from '../../domain/steps.ts';
import type { Corpus } from '../corpus.ts';
import { plainLine } from './claim-spellings.ts';
import type { ClaimReading, SourceKind, SourceReading } from './evidence.ts';
import { isModifier } from './is-modifier.ts';
import { lineKeys } from './line-keys.ts';
import type { ProperNames } from './proper-names.ts';
import { readSource } from './read-source.ts';
import { readText } from './read-text.ts';
import type { Unit } from './reading.ts';

/** The lines of editors' facts, read. */
export interface NoteIndex {
  /** Those that have half of a claim or more, and every idea but for names and amounts, in the order of the file. */
  readonly near: (claim: ClaimReading) => readonly SourceReading[];
  /** What the fact with this id says and holds, those lines that have half of a claim or more. */
  readonly of: (id: string, claims: readonly ClaimReading[]) => readonly SourceReading[];
}

/** A line of an editor's, read when it is first needed. */
interface Note {
  readonly kind: SourceKind;
  readonly keys: ReadonlySet<string>;
  readonly read: () => SourceReading;
  /** The keys of its units, of those of `keys` that matter. */
  readonly unitKeys: () => ReadonlySet<string>;
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
      const needed = neededOf(claim);
      const must = needed.filter(({ isNeeded }) => isNeeded);
      const found = new Uint16Array(notes.length);
      const foundOfMust = new Uint16Array(notes.length);
      for (const { keys, isNeeded } of needed) {
        for (const at of new Set(keys.flatMap((key) => holders.get(key) ?? []))) {
          found[at] = (found[at] ?? 0) + 1;
          if (isNeeded) foundOfMust[at] = (foundOfMust[at] ?? 0) + 1;
        }
      }
      return notes
        .filter((_, at) => isHalf(found[at] ?? 0, needed.length) && foundOfMust[at] === must.length)
        .filter(({ unitKeys }) => {
          const keys = unitKeys();
          return hasHalf(keys, needed) && must.every((need) => has(keys, need));
        })
        .map(({ read }) => read());
    },
    of(id, claims) {
      const needs = claims.map(neededOf);
      return notes
        .slice(...(ranges.get(id) ?? [0, 0]))
        .filter(
          ({ kind, keys }) => kind !== 'rejects' && needs.some((needed) => hasHalf(keys, needed)),
        )
        .map(({ read }) => read());
    },
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
  const note = (kind: SourceKind, text: string, reading: () => SourceReading): Note => ({
    kind,
    keys: lineKeys(text, names),
    read: reading,
    unitKeys: once(() => new Set(reading().units.flatMap(keysOf))),
  });
  const line = once(() => read(fact.says, 'fact'));
  yield note('fact', fact.says, line);
  // Of several sentences it is not told which one a statement is from.
  const cited = once(() =>
    (quotes.length === 1 ? quotes : []).flatMap(({ attribution: { speaker = '', via = '' } }) =>
      [speaker, via].flatMap((credit) => readText(credit, names).units),
    ),
  );
  for (const [kind, text] of statementsOf(fact)) {
    const reading = once(() => {
      const own = read(text, kind);
      return {
        ...own,
        speakers: [...own.speakers, ...line().speakers, ...cited()],
        credited: [...own.credited, ...line().credited],
      };
    });
    yield note(kind, text, reading);
  }
}

/** An idea of a claim: under what it is found, and whether a note must have it. */
interface Need {
  readonly keys: readonly string[];
  readonly isNeeded: boolean;
}

function neededOf(claim: ClaimReading): readonly Need[] {
  return claim.needed
    .flatMap((index) => claim.units[index] ?? [])
    .map((unit) => ({ keys: keysOf(unit), isNeeded: !mayLack(claim, unit) }));
}

/** Less than half of a claim decides nothing. */
function hasHalf(keys: ReadonlySet<string>, needed: readonly Need[]): boolean {
  return isHalf(needed.filter((need) => has(keys, need)).length, needed.length);
}

function isHalf(found: number, all: number): boolean {
  return found > 0 && 2 * found >= all;
}

function has(keys: ReadonlySet<string>, need: Need): boolean {
  return need.keys.some((key) => keys.has(key));
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
    ...holds.map((text): [SourceKind, string] => ['holds', plainLine(text)]),
    ...rejects.map((text): [SourceKind, string] => ['rejects', plainLine(text)]),
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
