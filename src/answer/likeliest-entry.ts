import type { QuestionKind } from '../domain/question.ts';
import type { Asked } from './read-asked.ts';
import type { Entry } from './read-entry.ts';
import type { Unit, Wording } from './read-wording.ts';

/** The chance of each entry for a question, in the order of the entries; they sum to 1. */
export type EntryOdds = (asked: Asked) => Float64Array;

/**
 * Chances learned from all wordings of all entries: softmax regression, which weighs each word, idea, question kind and
 * pair of words by how well it tells the entries apart. The best wording alone can be a fluke; this hears all of them.
 *
 * Learning takes time in proportion to wordings × entries (see docs/evaluation.md) and gives the same weights on every
 * machine: the order of the examples is shuffled by a fixed seed.
 *
 * AdaGrad: J. Duchi, E. Hazan, Y. Singer, "Adaptive subgradient methods", JMLR 12 (2011).
 */
export function learnEntryOdds(entries: readonly Entry[]): EntryOdds {
  const columns = new Map<string, number>();
  const examples = entries.flatMap(({ wordings }, entry) =>
    wordings.map((wording) => ({
      entry,
      ...toVector(featuresOf(wording.units, wording), (name) => {
        const column = columns.get(name) ?? columns.size;
        columns.set(name, column);
        return column;
      }),
    })),
  );
  const model = createModel(columns.size, entries.length);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const example of shuffled(examples, epoch + 1)) learn(model, example);
  }
  return (asked) => {
    const { columns: at, values } = toVector(
      featuresOf(asked.units, asked.own, asked.kind),
      (name) => columns.get(name),
    );
    return Float64Array.from(predict(model, at, values));
  };
}

// Chosen on questions of three writers that no weight had seen.
const EPOCHS = 3;
const RATE = 1;
/** A pair of words says less than a word, and stands in fewer wordings. */
const PAIR = 0.5;
const FILLER = 0.5;
/** A word that only the earlier questions have. */
const CONTEXT = 0.4;
/** Changes of a weight below this are left out; most entries are far off for most questions. */
const LEAST_CHANGE = 3e-3;

interface Vector {
  readonly columns: readonly number[];
  /** Of length 1 together, so that a long question weighs no more than a short one. */
  readonly values: readonly number[];
}

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

function toVector(
  features: Iterable<readonly [name: string, value: number]>,
  columnOf: (name: string) => number | undefined,
): Vector {
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

interface Model {
  readonly entries: number;
  /** One row of `entries` numbers for each column. */
  readonly weights: Float32Array;
  /** Sums of squared changes, in the shape of `weights`. */
  readonly squares: Float32Array;
  /** The last prediction, one number for each entry. */
  readonly chances: Float64Array;
}

function createModel(columns: number, entries: number): Model {
  return {
    entries,
    weights: new Float32Array(columns * entries),
    squares: new Float32Array(columns * entries).fill(1e-2),
    chances: new Float64Array(entries),
  };
}

function predict(
  { entries, weights, chances }: Model,
  columns: readonly number[],
  values: readonly number[],
): Float64Array {
  chances.fill(0);
  for (let at = 0; at < columns.length; at += 1) {
    const row = (columns[at] as number) * entries;
    const value = values[at] as number;
    for (let entry = 0; entry < entries; entry += 1)
      chances[entry] = (chances[entry] as number) + value * (weights[row + entry] as number);
  }
  const most = chances.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    const chance = Math.exp((chances[entry] as number) - most);
    chances[entry] = chance;
    sum += chance;
  }
  for (let entry = 0; entry < entries; entry += 1)
    chances[entry] = (chances[entry] as number) / sum;
  return chances;
}

function learn(
  model: Model,
  { columns, values, entry: right }: Vector & { readonly entry: number },
): void {
  const { entries, weights, squares } = model;
  const errors = predict(model, columns, values);
  errors[right] = (errors[right] as number) - 1;
  const wrong: number[] = [];
  for (let entry = 0; entry < entries; entry += 1)
    if (Math.abs(errors[entry] as number) >= LEAST_CHANGE) wrong.push(entry);
  for (let at = 0; at < columns.length; at += 1) {
    const row = (columns[at] as number) * entries;
    const value = values[at] as number;
    for (const entry of wrong) {
      const gradient = (errors[entry] as number) * value;
      const square = (squares[row + entry] as number) + gradient * gradient;
      squares[row + entry] = square;
      weights[row + entry] =
        (weights[row + entry] as number) - (RATE * gradient) / Math.sqrt(square);
    }
  }
}

/** The items in an order that depends on the seed alone (Fisher and Yates; multiplier of Park and Miller, 1988). */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const order = [...items];
  let state = seed;
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (state * 16_807) % 2_147_483_647;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] as Item, order[at] as Item];
  }
  return order;
}
