import type { QuestionKind } from '../domain/question.ts';
import type { Steps } from '../domain/steps.ts';
import {
  type Example,
  type SparseVector,
  softmaxRegressionSteps,
} from './model/softmax-regression.ts';
import type { Asked } from './read-asked.ts';
import type { Entry } from './read-entry.ts';
import type { Unit, Wording } from './read-wording.ts';

/** The chance of each entry for a question, in the order of the entries; they sum to 1. */
export type EntryOdds = (asked: Asked) => Float64Array;

/**
 * Chances learned from all wordings of all entries: how well each word, idea, question kind and pair of words tells the
 * entries apart. The best wording alone can be a fluke; this hears all of them. One step for each wording and round.
 */
export function* entryOddsSteps(entries: readonly Entry[]): Steps<EntryOdds> {
  const columns = new Map<string, number>();
  const newColumn = (name: string): number => {
    const column = columns.get(name) ?? columns.size;
    columns.set(name, column);
    return column;
  };
  const examples: Example[] = [];
  for (const [label, { wordings }] of entries.entries()) {
    for (const wording of wordings) {
      examples.push({ label, ...toVector(featuresOf(wording.units, wording), newColumn) });
      yield;
    }
  }
  const predict = yield* softmaxRegressionSteps(examples, columns.size, entries.length);
  return ({ units, own, kind }) =>
    predict(toVector(featuresOf(units, own, kind), (name) => columns.get(name)));
}

// Chosen on questions of three writers that no weight had seen.
/** A pair of words says less than a word, and stands in fewer wordings. */
const PAIR = 0.5;
const FILLER = 0.5;
/** A word that only the earlier questions have. */
const CONTEXT = 0.4;

function* featuresOf(
  units: readonly (Unit & { readonly isContext?: boolean })[],
  { pairs, kind }: Wording,
  asked: QuestionKind = kind,
): Iterable<readonly [name: string, value: number]> {
  const ideas = new Set<string>();
  for (const { key, idea, isFiller, isContext } of units) {
    yield [key, isContext ? CONTEXT : isFiller ? FILLER : 1];
    if (idea !== undefined && !isContext && !ideas.has(idea)) yield [`#${idea}`, 1];
    if (idea !== undefined) ideas.add(idea);
  }
  yield [`?${asked}`, 1];
  for (const pair of pairs) yield [pair, PAIR];
}

/** Of length 1 with those that have no column, so that a long question weighs no more than a short one. */
function toVector(
  features: Iterable<readonly [name: string, value: number]>,
  columnOf: (name: string) => number | undefined,
): SparseVector {
  const columns: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const [name, value] of features) {
    squares += value * value;
    const column = columnOf(name);
    if (column === undefined) continue;
    columns.push(column);
    values.push(value);
  }
  const length = Math.sqrt(squares);
  return { columns, values: values.map((value) => value / length) };
}
