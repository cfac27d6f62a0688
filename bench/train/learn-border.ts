import type { Verdict } from '../../src/domain/answer.ts';
import { VERDICTS } from '../eval/claims.ts';

/** A claim in numbers, and what is right to say of it. */
export interface BorderRow {
  readonly features: readonly number[];
  readonly verdict: Verdict;
}

/** For each verdict, in the order of {@link VERDICTS}, a constant and a weight for each feature. */
export type BorderWeights = readonly (readonly number[])[];

/** Softmax regression over all rows at once, each feature scaled to a deviation of 1. Always the same for the same rows. */
export function learnBorder(rows: readonly BorderRow[]): BorderWeights {
  const columns = rows[0]?.features.length ?? 0;
  const scales = Array.from({ length: columns }, (_, at) =>
    scaleOf(rows.map(({ features }) => features[at] ?? 0)),
  );
  const scaled = rows.map(({ features, verdict }) => ({
    verdict,
    inputs: [1, ...features.map((value, at) => (value - mean(scales, at)) / deviation(scales, at))],
  }));
  const weights = VERDICTS.map(() => new Array<number>(columns + 1).fill(0));
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradients = VERDICTS.map(() => new Array<number>(columns + 1).fill(0));
    for (const { inputs, verdict } of scaled) {
      const chances = chancesOf(weights, inputs);
      for (const [label, gradient] of gradients.entries()) {
        const error = (chances[label] ?? 0) - (VERDICTS[label] === verdict ? 1 : 0);
        for (const [at, input] of inputs.entries())
          gradient[at] = (gradient[at] ?? 0) + error * input;
      }
    }
    for (const [label, row] of weights.entries()) {
      for (const [at, weight] of row.entries()) {
        const shrink = at === 0 ? 0 : SHRINK * weight;
        row[at] = weight - (RATE / rows.length) * ((gradients[label]?.[at] ?? 0) + shrink);
      }
    }
  }
  return weights.map(([constant = 0, ...row]) => {
    const plain = row.map((weight, at) => weight / deviation(scales, at));
    const moved = plain.reduce((sum, weight, at) => sum + weight * mean(scales, at), 0);
    return [constant - moved, ...plain];
  });
}

/** The chances of the verdicts for inputs that begin with 1. */
export function chancesOf(weights: BorderWeights, inputs: readonly number[]): readonly number[] {
  const sums = weights.map((row) =>
    row.reduce((sum, weight, at) => sum + weight * (inputs[at] ?? 0), 0),
  );
  const most = Math.max(...sums);
  const kernels = sums.map((sum) => Math.exp(sum - most));
  const all = kernels.reduce((a, b) => a + b, 0);
  return kernels.map((kernel) => kernel / all);
}

// From 0.3 to 3 the shrinking makes no difference of more than 0.6 points.
const SHRINK = 1;
const RATE = 0.5;
const ROUNDS = 1_500;

interface Scale {
  readonly mean: number;
  readonly deviation: number;
}

function scaleOf(values: readonly number[]): Scale {
  const middle = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length;
  return { mean: middle, deviation: Math.sqrt(variance) || 1 };
}

function mean(scales: readonly Scale[], at: number): number {
  return scales[at]?.mean ?? 0;
}

function deviation(scales: readonly Scale[], at: number): number {
  return scales[at]?.deviation ?? 1;
}
