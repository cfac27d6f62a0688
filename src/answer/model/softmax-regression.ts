import type { Steps } from '../../domain/steps.ts';

/** An example's features that are not 0: the column of each, and its value. */
export interface SparseVector {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** One example and the class that is right for it, from 0 up. */
export interface Example extends SparseVector {
  readonly label: number;
}

/** The chance of each class; they sum to 1. The array is overwritten by the next call. */
export type Predict = (vector: SparseVector) => Float64Array;

/**
 * Learns to tell classes apart by softmax regression, without a constant for each class, in one step for each example
 * and round. The same examples give the same weights on every machine: they are shuffled by a fixed seed. Takes time in
 * proportion to examples × their features × classes.
 *
 * AdaGrad: J. Duchi, E. Hazan, Y. Singer, "Adaptive subgradient methods", JMLR 12 (2011).
 */
export function* softmaxRegressionSteps(
  examples: readonly Example[],
  columns: number,
  classes: number,
): Steps<Predict> {
  const weights = new Float32Array(columns * classes);
  const squares = new Float32Array(columns * classes).fill(FIRST_SQUARE);
  const predict = createPredict(weights, classes);
  for (let epoch = 1; epoch <= EPOCHS; epoch += 1) {
    for (const example of shuffled(examples, epoch)) {
      learn(example, predict(example), weights, squares);
      yield;
    }
  }
  return predict;
}

// Chosen on questions of three writers that no weight had seen.
const EPOCHS = 3;
const RATE = 1;
/** Keeps the first changes of a weight small. */
const FIRST_SQUARE = 1e-2;
/** Changes by an error below this are left out; most classes are far off for most examples. */
const LEAST_ERROR = 3e-3;

function createPredict(weights: Float32Array, classes: number): Predict {
  const chances = new Float64Array(classes);
  return ({ columns, values }) => {
    chances.fill(0);
    for (let at = 0; at < columns.length; at += 1) {
      const row = (columns[at] as number) * classes;
      const value = values[at] as number;
      for (let label = 0; label < classes; label += 1)
        chances[label] = (chances[label] as number) + value * (weights[row + label] as number);
    }
    const most = chances.reduce((a, b) => Math.max(a, b), -Infinity);
    let sum = 0;
    for (let label = 0; label < classes; label += 1) {
      const chance = Math.exp((chances[label] as number) - most);
      chances[label] = chance;
      sum += chance;
    }
    for (let label = 0; label < classes; label += 1)
      chances[label] = (chances[label] as number) / sum;
    return chances;
  };
}

/** Moves the weights against the errors of a prediction. */
function learn(
  { columns, values, label: right }: Example,
  chances: Float64Array,
  weights: Float32Array,
  squares: Float32Array,
): void {
  const classes = chances.length;
  const errorOf = (label: number): number => (chances[label] as number) - (label === right ? 1 : 0);
  const wrong: number[] = [];
  for (let label = 0; label < classes; label += 1)
    if (Math.abs(errorOf(label)) >= LEAST_ERROR) wrong.push(label);
  for (let at = 0; at < columns.length; at += 1) {
    const row = (columns[at] as number) * classes;
    const value = values[at] as number;
    for (const label of wrong) {
      const gradient = errorOf(label) * value;
      const square = (squares[row + label] as number) + gradient * gradient;
      squares[row + label] = square;
      weights[row + label] =
        (weights[row + label] as number) - (RATE * gradient) / Math.sqrt(square);
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
