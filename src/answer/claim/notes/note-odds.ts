import type { Fact, Gap } from '../../../domain/knowledge.ts';
import type { Steps } from '../../../domain/steps.ts';
import { type Example, softmaxRegressionSteps } from '../../model/softmax-regression.ts';
import { unitVector } from '../../model/unit-vector.ts';
import type { NoteWords } from './note-words.ts';

/** What an editor's line says of a claim that it puts into words. */
export type NoteKind = 'holds' | 'rejects' | 'unsaid';

/** The lines of one kind of a fact or gap, and the chance that a claim is one of them. */
export interface NoteChance {
  readonly kind: NoteKind;
  readonly id: string;
  readonly chance: number;
}

/** The chances for a claim, in the order of the file; they sum to 1. */
export type NoteOdds = (claim: NoteWords) => readonly NoteChance[];

/** A line that an editor notes of a fact or gap, read. */
export interface NotedLine {
  readonly kind: NoteKind;
  readonly id: string;
  readonly words: NoteWords;
}

/** All lines of the entries, in the order of the file. One step for each. */
export function* notedLinesSteps(
  entries: readonly (Fact | Gap)[],
  read: (line: string) => NoteWords,
): Steps<readonly NotedLine[]> {
  const lines: NotedLine[] = [];
  for (const entry of entries) {
    for (const [kind, texts] of notedLines(entry)) {
      for (const text of texts) {
        lines.push({ kind, id: entry.id, words: read(text) });
        yield;
      }
    }
  }
  return lines;
}

/**
 * Chances learned from all lines that editors note, as those of questions are from all wordings (`likeliest-entry.ts`).
 * A claim that is just such a line is that alone.
 * One step for each line and round.
 */
export function* noteOddsSteps(lines: readonly NotedLine[]): Steps<NoteOdds> {
  const columns = new Map<string, number>();
  const newColumn = (name: string): number => {
    const column = columns.get(name) ?? columns.size;
    columns.set(name, column);
    return column;
  };
  const classes: Omit<NoteChance, 'chance'>[] = [];
  const examples: Example[] = [];
  const exact = new Map<string, number>();
  for (const { kind, id, words } of lines) {
    const last = classes.at(-1);
    if (last?.kind !== kind || last.id !== id) classes.push({ kind, id });
    const label = classes.length - 1;
    const text = signatureOf(words);
    exact.set(text, label);
    examples.push({ label, text, ...unitVector(words.features, newColumn) });
    yield;
  }
  const predict = yield* softmaxRegressionSteps(examples, columns.size, classes.length, RATE);
  return (claim) => {
    const noted = exact.get(signatureOf(claim));
    if (noted !== undefined)
      return classes.map((note, at) => ({ ...note, chance: at === noted ? 1 : 0 }));
    const chances = predict(unitVector(claim.features, (name) => columns.get(name)));
    return classes.map((note, at) => ({ ...note, chance: chances[at] ?? 0 }));
  };
}

/** The line that a claim just is, if it is one. */
export function lineIn(chances: readonly NoteChance[]): NoteChance | undefined {
  return chances.find(({ chance }) => chance === 1);
}

/** The chance that a claim is any line of a kind. */
export function chanceOfKind(chances: readonly NoteChance[], wanted: NoteKind): number {
  return chances.reduce((sum, { kind, chance }) => sum + (kind === wanted ? chance : 0), 0);
}

/** Twice as much finds more of what holds, and bears out more that does not. */
const RATE = 1;

/** Two texts of one signature say the same in the same words and order. */
function signatureOf({ features }: NoteWords): string {
  return [...features.keys()].join('|');
}

/** True for as many lines of each kind as the chances were seen to be right with; fewer tell too little. */
export function areEnough(entries: readonly (Fact | Gap)[]): boolean {
  return Object.values(countLines(entries)).every((lines) => lines >= LEAST_LINES);
}

/** How many claims the entries note, by kind. */
export function countLines(entries: readonly (Fact | Gap)[]): Readonly<Record<NoteKind, number>> {
  const counts = { holds: 0, rejects: 0, unsaid: 0 };
  for (const [kind, lines] of entries.flatMap(notedLines)) counts[kind] += lines.length;
  return counts;
}

/** With those of two writers there were 70 of what no source says, and 400 and more of the others. */
export const LEAST_LINES = 70;

/** The claims that an entry notes, by kind; kinds without any are left out. */
export function notedLines(entry: Fact | Gap): readonly (readonly [NoteKind, readonly string[]])[] {
  const { holds = [], rejects = [] } = 'cites' in entry ? entry : {};
  const all = [
    ['holds', holds],
    ['rejects', rejects],
    ['unsaid', entry.unsaid ?? []],
  ] as const;
  return all.filter(([, lines]) => lines.length > 0);
}
