import { createRandom } from './seeded-random.ts';

/** A mean with the ends of its 95 % interval. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 1_000;
const SEED = 20_141_124;

/**
 * The mean of the values with its 95 % percentile bootstrap interval (Efron and Tibshirani 1993, chapter 13), the same
 * on every run. Undefined for no values.
 */
export function estimateMean(values: readonly number[]): Estimate | undefined {
  if (values.length === 0) return undefined;
  const random = createRandom(SEED);
  const means = Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let draw = 0; draw < values.length; draw += 1) {
      sum += values[Math.floor(random() * values.length)] ?? 0;
    }
    return sum / values.length;
  }).sort((a, b) => a - b);
  return {
    mean: mean(values),
    low: means[Math.floor(0.025 * RESAMPLES)] ?? 0,
    high: means[Math.ceil(0.975 * RESAMPLES) - 1] ?? 0,
  };
}

/** The arithmetic mean; NaN for no values. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
