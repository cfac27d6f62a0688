import type { Model } from './trees.ts';

/** A model's trees in a row, as {@link sumsOfLeaves} reads them. */
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
 * For each of several rows of values, one after another, the base and the leaf of every tree, summed in order. No branches
 * within a tree: which leaf it is cannot be foreseen, and a processor that guesses wrong at every other level takes four
 * times as long. A tree is read once for all rows, and what it asks of a feature stands side by side, which takes two thirds
 * of the time.
 */
export function sumsOfLeaves(model: FlatModel, values: Float32Array, rows: number): Float64Array {
  const { depths, features: f, thresholds: t, leaves } = model;
  const columns = toColumns(values, rows);
  const sums = new Float64Array(rows).fill(model.base);
  let at = 0;
  let firstLeaf = 0;
  for (let tree = 0; tree < depths.length; tree += 1) {
    const depth = depths[tree] as number;
    // The column and the threshold of each unrolled level.
    const a = (f[at] as number) * rows;
    const b = (f[at + 1] as number) * rows;
    const c = (f[at + 2] as number) * rows;
    const d = (f[at + 3] as number) * rows;
    const e = (f[at + 4] as number) * rows;
    const g = (f[at + 5] as number) * rows;
    const ofA = t[at] as number;
    const ofB = t[at + 1] as number;
    const ofC = t[at + 2] as number;
    const ofD = t[at + 3] as number;
    const ofE = t[at + 4] as number;
    const ofG = t[at + 5] as number;
    for (let row = 0; row < rows; row += 1) {
      let leaf =
        Number((columns[a + row] as number) >= ofA) |
        (Number((columns[b + row] as number) >= ofB) << 1) |
        (Number((columns[c + row] as number) >= ofC) << 2) |
        (Number((columns[d + row] as number) >= ofD) << 3) |
        (Number((columns[e + row] as number) >= ofE) << 4) |
        (Number((columns[g + row] as number) >= ofG) << 5);
      for (let level = UNROLLED; level < depth; level += 1) {
        const value = columns[(f[at + level] as number) * rows + row] as number;
        leaf |= Number(value >= (t[at + level] as number)) << level;
      }
      sums[row] = (sums[row] as number) + (leaves[firstLeaf + leaf] as number);
    }
    at += depth;
    firstLeaf += 1 << depth;
  }
  return sums;
}

/** The values of each feature side by side, instead of those of each row. */
function toColumns(values: Float32Array, rows: number): Float32Array {
  const columns = new Float32Array(values.length);
  const width = values.length / rows;
  let at = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < width; column += 1) {
      columns[column * rows + row] = values[at] as number;
      at += 1;
    }
  }
  return columns;
}
