import type { QuestionKind } from '../domain/question.ts';
import type { Steps } from '../domain/steps.ts';
import { type Example, softmaxRegressionSteps } from './model/softmax-regression.ts';
import { unitVector } from './model/unit-vector.ts';
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
      const vector = unitVector(featuresOf(wording.units, wording), newColumn);
      examples.push({ label, text: wording.plain, ...vector });
      yield;
    }
  }
  const predict = yield* softmaxRegressionSteps(examples, columns.size, entries.length, RATE);
  return ({ units, own, kind }) =>
    predict(unitVector(featuresOf(units, own, kind), (name) => columns.get(name)));
}

// Chosen on questions of three writers that no weight had seen; the rate and the pairs' share anew with an eighth of all
// wordings left out in turn.
const RATE = 2;
/** A pair of words says less than a word, and stands in fewer wordings. */
const PAIR = 0.7;
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
