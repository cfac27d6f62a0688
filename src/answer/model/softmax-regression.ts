import type { Steps } from '../../domain/steps.ts';
import { fnv1a } from '../../text/fnv1a.ts';

/** An example's features that are not 0: the column of each, and its value. */
export interface SparseVector {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** One example and the class that is right for it, from 0 up. */
export interface Example extends SparseVector {
  readonly label: number;
  /** What it was read from: its place in the order of learning is drawn by this. */
  readonly text: string;
}

/** The chance of each class; they sum to 1. The array is overwritten by the next call. */
export type Predict = (vector: SparseVector) => Float64Array;

/**
 * Learns to tell classes apart by softmax regression, without a constant for each class, in one step for each example
 * and round. `rate`: how far a step goes. The same examples give the same weights on every machine. Each stands where a hash
 * of its own text puts it, whatever the others are, so that one more of them changes little but what it is about. Takes
 * time in proportion to examples × their features × classes.
 *
 * AdaGrad: J. Duchi, E. Hazan, Y. Singer, "Adaptive subgradient methods", JMLR 12 (2011).
 */
export function* softmaxRegressionSteps(
  examples: readonly Example[],
  columns: number,
  classes: number,
  rate: number,
): Steps<Predict> {
  const weights = new Float32Array(columns * classes);
  const squares = new Float32Array(columns * classes).fill(FIRST_SQUARE);
  const predict = createPredict(weights, classes);
  for (let epoch = 1; epoch <= EPOCHS; epoch += 1) {
    for (const example of inDrawnOrder(examples, epoch)) {
      learn(example, predict(example), weights, squares, rate);
      yield;
    }
  }
  return predict;
}

// Of all wordings, an eighth left out in turn, a third round changes 0.1 points of the facts' and loses 0.6 of the gaps'.
const EPOCHS = 2;
/** Keeps the first changes of a weight small. */
const FIRST_SQUARE = 1e-2;
/** Changes by an error below this are left out; most classes are far off for most examples. */
const LEAST_ERROR = 3e-3;

function createPredict(weights: Float32Array, classes: number): Predict {
  const chances = new Float64Array(classes);
  return ({ columns, values }) => {
    chances.fill(0);
    let at = 0;
    for (; at + 4 <= columns.length; at += 4) addFour(chances, weights, { columns, values }, at);
    for (; at < columns.length; at += 1) {
      const row = (columns[at] as number) * classes;
      const value = values[at] as number;
      for (let label = 0; label < classes; label += 1)
        chances[label] = (chances[label] as number) + value * (weights[row + label] as number);
    }
    let most = -Infinity;
    for (let label = 0; label < classes; label += 1)
      most = Math.max(most, chances[label] as number);
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

/**
 * Adds what four features from `at` on say for each class, in their order, so that sums are the same as one by one; each sum
 * is read and written once instead of four times, which halves the time.
 */
function addFour(
  sums: Float64Array,
  weights: Float32Array,
  { columns, values }: SparseVector,
  at: number,
): void {
  const classes = sums.length;
  const a = (columns[at] as number) * classes;
  const b = (columns[at + 1] as number) * classes;
  const c = (columns[at + 2] as number) * classes;
  const d = (columns[at + 3] as number) * classes;
  const va = values[at] as number;
  const vb = values[at + 1] as number;
  const vc = values[at + 2] as number;
  const vd = values[at + 3] as number;
  for (let label = 0; label < classes; label += 1) {
    sums[label] =
      (sums[label] as number) +
      va * (weights[a + label] as number) +
      vb * (weights[b + label] as number) +
      vc * (weights[c + label] as number) +
      vd * (weights[d + label] as number);
  }
}

/** Moves the weights against the errors of a prediction. */
function learn(
  { columns, values, label: right }: Example,
  chances: Float64Array,
  weights: Float32Array,
  squares: Float32Array,
  rate: number,
): void {
  const classes = chances.length;
  const wrong: number[] = [];
  const errors: number[] = [];
  for (let label = 0; label < classes; label += 1) {
    const error = (chances[label] as number) - (label === right ? 1 : 0);
    if (Math.abs(error) < LEAST_ERROR) continue;
    wrong.push(label);
    errors.push(error);
  }
  for (let at = 0; at < columns.length; at += 1) {
    const row = (columns[at] as number) * classes;
    const value = values[at] as number;
    for (let which = 0; which < wrong.length; which += 1) {
      const place = row + (wrong[which] as number);
      const gradient = (errors[which] as number) * value;
      const square = (squares[place] as number) + gradient * gradient;
      squares[place] = square;
      weights[place] = (weights[place] as number) - (rate * gradient) / Math.sqrt(square);
    }
  }
}

/**
 * The examples in an order drawn by their texts, another for each round. With 10,200 wordings in the order of a shuffle, six
 * wordings fewer changed the answers to 20 of 585 questions that were left out; drawn so, to none or one.
 */
function inDrawnOrder(examples: readonly Example[], epoch: number): readonly Example[] {
  return examples
    .map((example) => ({ example, place: fnv1a(example.text, Math.imul(epoch, SPREAD)) }))
    .sort((a, b) => a.place - b.place)
    .map(({ example }) => example);
}

/** 2^32 by the golden ratio: orders of different rounds have nothing in common. */
const SPREAD = 0x9e3779b1;
