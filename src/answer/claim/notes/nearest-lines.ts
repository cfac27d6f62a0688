import type { Fact, Gap } from '../../../domain/knowledge.ts';
import { type NoteKind, notedLines } from './note-odds.ts';
import type { NoteWords } from './note-words.ts';

/** How like a claim the editor's lines of each kind are. */
export type LineLikeness = Readonly<
  Record<NoteKind, { readonly most: number; readonly vote: number }>
>;

/**
 * How like a claim the line of each kind is that is likest (`most`, in [0, 1]), and what share of the likeness of the five
 * likest lines is of that kind (`vote`): nearest neighbours by the cosine of words weighted by inverse document frequency
 * (Salton and McGill 1983). What is learned of all lines forgets what is odd in one; this does not.
 */
export function createLineLikeness(
  entries: readonly (Fact | Gap)[],
  read: (line: string) => NoteWords,
): (claim: NoteWords) => LineLikeness {
  const lines = entries.flatMap((entry) =>
    notedLines(entry).flatMap(([kind, texts]) => texts.map((text) => ({ kind, ...read(text) }))),
  );
  const holders = new Map<string, { readonly at: number; readonly value: number }[]>();
  for (const [at, { features }] of lines.entries()) {
    for (const [name, value] of features) {
      const list = holders.get(name) ?? [];
      list.push({ at, value });
      holders.set(name, list);
    }
  }
  const rarity = (name: string): number =>
    Math.log((lines.length + 1) / ((holders.get(name)?.length ?? 0) + 0.5));
  const lengths = lines.map(({ features }) => lengthOf(features, rarity));

  return ({ features }) => {
    const products = new Float64Array(lines.length);
    for (const [name, value] of features) {
      const weight = value * rarity(name) ** 2;
      for (const { at, value: theirs } of holders.get(name) ?? [])
        products[at] = (products[at] ?? 0) + weight * theirs;
    }
    const length = lengthOf(features, rarity);
    const likest = lines
      .map(({ kind }, at) => ({
        kind,
        likeness: cosine(products[at], length * (lengths[at] ?? 0)),
      }))
      .sort((a, b) => b.likeness - a.likeness);
    const votes = likest.slice(0, VOTERS).filter(({ likeness }) => likeness > LEAST_LIKENESS);
    const all = sumOf(votes);
    const of = (kind: NoteKind) => ({
      most: likest.find((line) => line.kind === kind)?.likeness ?? 0,
      vote: all === 0 ? 0 : sumOf(votes.filter((line) => line.kind === kind)) / all,
    });
    return { holds: of('holds'), rejects: of('rejects'), unsaid: of('unsaid') };
  };
}

const VOTERS = 5;
/** Less is a word in common by chance. */
const LEAST_LIKENESS = 0.15;

function lengthOf(features: ReadonlyMap<string, number>, rarity: (name: string) => number): number {
  let squares = 0;
  for (const [name, value] of features) squares += (value * rarity(name)) ** 2;
  return Math.sqrt(squares);
}

function cosine(product = 0, lengths: number): number {
  return lengths === 0 ? 0 : product / lengths;
}

function sumOf(lines: readonly { readonly likeness: number }[]): number {
  return lines.reduce((sum, { likeness }) => sum + likeness, 0);
}
