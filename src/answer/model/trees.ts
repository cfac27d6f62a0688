import { type FlatModel, flatten, sumsOfLeaves } from './flat-model.ts';

/**
 * One tree that asks the same question on every level (Prokhorenkova et al. 2018, "CatBoost": oblivious trees): bit d of
 * the leaf's number says whether feature `features[d]` is at least `thresholds[d]`.
 */
export interface Tree {
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  /** 2 to the power of the number of levels. */
  readonly leaves: readonly number[];
}

/** A sum of trees over named features, made by a script in `bench/` that writes where it comes from beside it. */
export interface Model {
  readonly names: readonly string[];
  readonly trees: readonly Tree[];
  /** Added to the sum; 0 unless told otherwise. */
  readonly base?: number;
}

/** A tree as the training script writes it: numbers apart by spaces. */
export function readTree(features: string, thresholds: string, leaves: string): Tree {
  const numbers = (text: string): readonly number[] => text.split(' ').map(Number);
  return {
    features: numbers(features),
    thresholds: numbers(thresholds),
    leaves: numbers(leaves),
  };
}

/** The model's score for the features that stand in `values` from `offset` on; higher is better. */
export function score(model: Model, values: Float32Array, offset = 0): number {
  return scoreRows(model, values.subarray(offset), 1)[0] as number;
}

/** The chance, in [0, 1], whose log odds the model's score is. */
export function chanceBy(model: Model, values: Float32Array): number {
  return 1 / (1 + Math.exp(-score(model, values)));
}

/** As {@link score} for each of so many rows of features, one after another in `values`. */
export function scoreRows(model: Model, values: Float32Array, rows: number): Float64Array {
  let flat = FLAT.get(model);
  if (flat === undefined) {
    flat = flatten(model);
    FLAT.set(model, flat);
  }
  return sumsOfLeaves(flat, values, rows);
}

/** Laid flat when first used. */
const FLAT = new WeakMap<Model, FlatModel>();

/** A feature's part in a score. */
export interface Contribution {
  readonly name: string;
  readonly value: number;
  /** Added to the score by what is known of this feature; all of them and the mean of the model make the score. */
  readonly contribution: number;
}

/**
 * What each feature contributes to the score: at every level of a tree, by how much the mean of the leaves that are
 * still possible changes (Saabas 2014, "Interpreting random forests"). Largest first; features without part left out.
 */
export function explain({ names, trees }: Model, values: Float32Array): readonly Contribution[] {
  const parts = new Map<number, number>();
  for (const { features, thresholds, leaves } of trees) {
    let possible: readonly number[] = leaves;
    let mean = meanOf(possible);
    // The last level is the highest bit: it halves the list.
    for (let d = features.length - 1; d >= 0; d -= 1) {
      const feature = features[d] as number;
      const isAtLeast = (values[feature] as number) >= (thresholds[d] as number);
      const half = possible.length / 2;
      possible = isAtLeast ? possible.slice(half) : possible.slice(0, half);
      const next = meanOf(possible);
      parts.set(feature, (parts.get(feature) ?? 0) + next - mean);
      mean = next;
    }
  }
  return [...parts]
    .map(([feature, contribution]) => ({
      name: names[feature] ?? '',
      value: values[feature] ?? 0,
      contribution,
    }))
    .filter(({ contribution }) => contribution !== 0)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
