import type { Model } from './trees.ts';

/** A model's trees in a row, as {@link sumOfLeaves} reads them. */
export interface FlatModel {
  readonly base: number;
  /** Of each tree its number of levels, {@link UNROLLED} or more. */
  readonly depths: Uint8Array;
  /** Of each level of each tree the feature and the threshold. */
  readonly features: Int32Array;
  readonly thresholds: Float64Array;
  /** Of each tree 2 to the power of its number of levels. */
  readonly leaves: Float64Array;
}

/** The model laid flat; trees of fewer than {@link UNROLLED} levels get levels that are never true. */
export function flatten({ trees, base = 0 }: Model): FlatModel {
  const depths = trees.map(({ features }) => Math.max(UNROLLED, features.length));
  const padded = trees.flatMap(({ features, thresholds }, at) =>
    Array.from({ length: depths[at] ?? 0 }, (_, level) => ({
      feature: features[level] ?? 0,
      threshold: thresholds[level] ?? Number.NaN,
    })),
  );
  return {
    base,
    depths: Uint8Array.from(depths),
    features: Int32Array.from(padded, ({ feature }) => feature),
    thresholds: Float64Array.from(padded, ({ threshold }) => threshold),
    leaves: Float64Array.from(
      trees.flatMap(({ leaves }, at) =>
        Array.from({ length: 2 ** (depths[at] ?? 0) }, (_, leaf) => leaves[leaf] ?? 0),
      ),
    ),
  };
}

const UNROLLED = 6;

/**
 * The base and the leaf of every tree, summed in order. Neither branches nor loops within a tree: which leaf it is cannot
 * be foreseen, and a processor that guesses wrong at every other level takes four times as long.
 */
export function sumOfLeaves(model: FlatModel, values: Float32Array, offset: number): number {
  const { depths, features: f, thresholds: t, leaves } = model;
  let sum = model.base;
  let at = 0;
  let firstLeaf = 0;
  for (let tree = 0; tree < depths.length; tree += 1) {
    const depth = depths[tree] as number;
    let leaf =
      bit(values, offset, f, t, at) |
      (bit(values, offset, f, t, at + 1) << 1) |
      (bit(values, offset, f, t, at + 2) << 2) |
      (bit(values, offset, f, t, at + 3) << 3) |
      (bit(values, offset, f, t, at + 4) << 4) |
      (bit(values, offset, f, t, at + 5) << 5);
    for (let level = UNROLLED; level < depth; level += 1) {
      leaf |= bit(values, offset, f, t, at + level) << level;
    }
    sum += leaves[firstLeaf + leaf] as number;
    at += depth;
    firstLeaf += 1 << depth;
  }
  return sum;
}

/** 1 when the level's feature is at least its threshold. */
function bit(
  values: Float32Array,
  offset: number,
  features: Int32Array,
  thresholds: Float64Array,
  level: number,
): number {
  const value = values[offset + (features[level] as number)] as number;
  return Number(value >= (thresholds[level] as number));
}
