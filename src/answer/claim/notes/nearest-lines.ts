import type { Steps } from '../../../domain/steps.ts';
import type { NotedLine, NoteKind } from './note-odds.ts';
import type { NoteWords } from './note-words.ts';

/** How like a claim the editor's lines of each kind are. */
export type LineLikeness = Readonly<
  Record<NoteKind, { readonly most: number; readonly vote: number }>
>;

/**
 * How like a claim the line of each kind is that is likest (`most`, in [0, 1]), and what share of the likeness of the five
 * likest lines is of that kind (`vote`): nearest neighbours by the cosine of words weighted by inverse document frequency
 * (Salton and McGill 1983). What is learned of all lines forgets what is odd in one; this does not. One step for each line.
 */
export function* lineLikenessSteps(
  noted: readonly NotedLine[],
): Steps<(claim: NoteWords) => LineLikeness> {
  const kinds = noted.map(({ kind }) => kind);
  /** By a word, the lines that have it and how much it counts in each. */
  const holders = new Map<string, Holder>();
  for (const [line, { words }] of noted.entries()) {
    for (const [name, value] of words.features) {
      const holder = holders.get(name) ?? { lines: [], values: [] };
      holder.lines.push(line);
      holder.values.push(value);
      holders.set(name, holder);
    }
    yield;
  }
  const rarity = (name: string): number =>
    Math.log((kinds.length + 1) / ((holders.get(name)?.lines.length ?? 0) + 0.5));
  const squares = new Float64Array(kinds.length);
  for (const [name, { lines, values }] of holders)
    for (const [at, line] of lines.entries())
      squares[line] = (squares[line] ?? 0) + ((values[at] ?? 0) * rarity(name)) ** 2;

  return ({ features }) => {
    const products = new Float64Array(kinds.length);
    let square = 0;
    for (const [name, value] of features) {
      const weight = value * rarity(name) ** 2;
      square += value * weight;
      const { lines, values } = holders.get(name) ?? NOBODY;
      for (const [at, line] of lines.entries())
        products[line] = (products[line] ?? 0) + weight * (values[at] ?? 0);
    }
    const likest = kinds
      .map((kind, at) => ({ kind, likeness: cosine(products[at], square, squares[at]) }))
      .filter(({ likeness }) => likeness > 0)
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

interface Holder {
  readonly lines: number[];
  readonly values: number[];
}

const NOBODY: Holder = { lines: [], values: [] };
const VOTERS = 5;
/** Less is a word in common by chance. */
const LEAST_LIKENESS = 0.15;

/** From the product of two vectors and the squares of their lengths. */
function cosine(product = 0, one = 0, other = 0): number {
  return one * other === 0 ? 0 : product / Math.sqrt(one * other);
}

function sumOf(lines: readonly { readonly likeness: number }[]): number {
  return lines.reduce((sum, { likeness }) => sum + likeness, 0);
}
