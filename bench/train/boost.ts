import type { Tree } from '../../src/answer/model/trees.ts';
import { createRandom } from '../metrics/seeded-random.ts';

/** Rows of features with what should come out. */
export interface TrainingSet {
  /** Row after row, `width` numbers each. */
  readonly values: Float32Array;
  readonly width: number;
  /** For each row: how right it is, 0 to 1. */
  readonly targets: Float32Array;
  /** For each row its weight; 1 unless told otherwise. */
  readonly weights?: Float32Array;
  /** Where each list of rivals begins, and the end; without it every row stands for itself. */
  readonly lists?: Uint32Array;
}

export interface BoostOptions {
  readonly rounds: number;
  readonly learningRate: number;
  readonly levels: number;
  /** Share of the features that a tree may use, and of the lists or rows that it sees. */
  readonly featureShare: number;
  readonly rowShare: number;
  readonly seed: number;
  readonly onRound?: (round: number) => void;
}

/**
 * A sum of oblivious trees fitted by gradient boosting with second-order steps (Friedman 2001; Chen and Guestrin 2016).
 * With lists the loss is the softmax cross-entropy within each list, else the logistic loss. The same input and seed
 * give the same trees.
 */
export function boost(set: TrainingSet, options: BoostOptions): Tree[] {
  const { width, targets } = set;
  const rows = targets.length;
  const { edges, columns } = intoBins(set.values, rows, width);
  const random = createRandom(options.seed);
  const scores = new Float64Array(rows);
  const gradients = new Float64Array(rows);
  const curvatures = new Float64Array(rows);
  const leafOf = new Uint8Array(rows);
  const trees: Tree[] = [];
  for (let round = 0; round < options.rounds; round += 1) {
    const active =
      set.lists === undefined
        ? stepRows(set, scores, { gradients, curvatures }, options.rowShare, random)
        : stepLists(set, set.lists, scores, { gradients, curvatures }, options.rowShare, random);
    const features = Array.from({ length: width }, (_, feature) => feature).filter(
      () => random() < options.featureShare,
    );
    leafOf.fill(0);
    const chosen: number[] = [];
    const thresholds: number[] = [];
    for (let level = 0; level < options.levels; level += 1) {
      const split = bestSplit({
        active,
        features,
        columns,
        edges,
        leafOf,
        leaves: 1 << level,
        gradients,
        curvatures,
      });
      if (split === undefined) break;
      chosen.push(split.feature);
      thresholds.push(edges[split.feature]?.[split.bin] ?? 0);
      const column = columns[split.feature] as Uint8Array;
      for (let row = 0; row < rows; row += 1) {
        if ((column[row] as number) > split.bin)
          leafOf[row] = (leafOf[row] as number) | (1 << level);
      }
    }
    const leaves = leafValues(active, leafOf, 1 << chosen.length, gradients, curvatures).map(
      (value) => value * options.learningRate,
    );
    trees.push({ features: chosen, thresholds, leaves });
    for (let row = 0; row < rows; row += 1) {
      scores[row] = (scores[row] as number) + (leaves[leafOf[row] as number] as number);
    }
    options.onRound?.(round + 1);
  }
  return trees;
}

/** Added to the curvature of a leaf: small leaves are drawn to nothing. */
const SHRINKAGE = 5;
const BINS = 40;
const TINY = 1e-6;

interface Step {
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
}

function stepRows(
  { targets, weights }: TrainingSet,
  scores: Float64Array,
  { gradients, curvatures }: Step,
  share: number,
  random: () => number,
): Uint32Array {
  const active = new Uint32Array(targets.length);
  let count = 0;
  for (let row = 0; row < targets.length; row += 1) {
    if (random() > share) continue;
    const chance = 1 / (1 + Math.exp(-(scores[row] as number)));
    const weight = weights?.[row] ?? 1;
    gradients[row] = weight * (chance - (targets[row] as number));
    curvatures[row] = weight * Math.max(chance * (1 - chance), TINY);
    active[count] = row;
    count += 1;
  }
  return active.subarray(0, count);
}

function stepLists(
  { targets }: TrainingSet,
  lists: Uint32Array,
  scores: Float64Array,
  { gradients, curvatures }: Step,
  share: number,
  random: () => number,
): Uint32Array {
  const active = new Uint32Array(targets.length);
  let count = 0;
  for (let list = 0; list + 1 < lists.length; list += 1) {
    const from = lists[list] as number;
    const to = lists[list + 1] as number;
    const isSeen = random() < share;
    let top = Number.NEGATIVE_INFINITY;
    for (let row = from; row < to; row += 1) top = Math.max(top, scores[row] as number);
    let all = 0;
    let right = 0;
    for (let row = from; row < to; row += 1) {
      const mass = Math.exp((scores[row] as number) - top);
      curvatures[row] = mass;
      all += mass;
      right += mass * (targets[row] as number);
    }
    if (right === 0 || !isSeen) continue;
    for (let row = from; row < to; row += 1) {
      const mass = curvatures[row] as number;
      const chance = mass / all;
      gradients[row] = chance - (mass * (targets[row] as number)) / right;
      curvatures[row] = Math.max(chance * (1 - chance), TINY);
      active[count] = row;
      count += 1;
    }
  }
  return active.subarray(0, count);
}

interface SplitSearch extends Step {
  readonly active: Uint32Array;
  readonly features: readonly number[];
  readonly columns: readonly Uint8Array[];
  readonly edges: readonly Float32Array[];
  readonly leafOf: Uint8Array;
  readonly leaves: number;
}

/** The question that, asked of every leaf at once, lowers the loss most; undefined when none does. */
function bestSplit(search: SplitSearch): { feature: number; bin: number } | undefined {
  const { active, features, columns, edges, leafOf, leaves, gradients, curvatures } = search;
  const sumG = new Float64Array(leaves);
  const sumH = new Float64Array(leaves);
  for (const row of active) {
    const leaf = leafOf[row] as number;
    sumG[leaf] = (sumG[leaf] as number) + (gradients[row] as number);
    sumH[leaf] = (sumH[leaf] as number) + (curvatures[row] as number);
  }
  let before = 0;
  for (let leaf = 0; leaf < leaves; leaf += 1) {
    before += (sumG[leaf] as number) ** 2 / ((sumH[leaf] as number) + SHRINKAGE);
  }
  const histG = new Float64Array(leaves * BINS);
  const histH = new Float64Array(leaves * BINS);
  let best: { feature: number; bin: number } | undefined;
  let bestGain = TINY;
  for (const feature of features) {
    const count = edges[feature]?.length ?? 0;
    if (count === 0) continue;
    const column = columns[feature] as Uint8Array;
    histG.fill(0);
    histH.fill(0);
    for (let at = 0; at < active.length; at += 1) {
      const row = active[at] as number;
      const cell = (leafOf[row] as number) * BINS + (column[row] as number);
      histG[cell] = (histG[cell] as number) + (gradients[row] as number);
      histH[cell] = (histH[cell] as number) + (curvatures[row] as number);
    }
    const leftG = new Float64Array(leaves);
    const leftH = new Float64Array(leaves);
    for (let bin = 0; bin < count; bin += 1) {
      let gain = -before;
      for (let leaf = 0; leaf < leaves; leaf += 1) {
        const g = (leftG[leaf] as number) + (histG[leaf * BINS + bin] as number);
        const h = (leftH[leaf] as number) + (histH[leaf * BINS + bin] as number);
        leftG[leaf] = g;
        leftH[leaf] = h;
        gain += g ** 2 / (h + SHRINKAGE);
        gain += ((sumG[leaf] as number) - g) ** 2 / ((sumH[leaf] as number) - h + SHRINKAGE);
      }
      if (gain > bestGain) {
        bestGain = gain;
        best = { feature, bin };
      }
    }
  }
  return best;
}

function leafValues(
  active: Uint32Array,
  leafOf: Uint8Array,
  leaves: number,
  gradients: Float64Array,
  curvatures: Float64Array,
): number[] {
  const sumG = new Float64Array(leaves);
  const sumH = new Float64Array(leaves);
  for (const row of active) {
    const leaf = leafOf[row] as number;
    sumG[leaf] = (sumG[leaf] as number) + (gradients[row] as number);
    sumH[leaf] = (sumH[leaf] as number) + (curvatures[row] as number);
  }
  return Array.from(sumG, (g, leaf) => -g / ((sumH[leaf] as number) + SHRINKAGE));
}

/** Each feature's values cut into at most {@link BINS} bins of about equal size: the cuts, and each row's bin. */
function intoBins(
  values: Float32Array,
  rows: number,
  width: number,
): { readonly edges: readonly Float32Array[]; readonly columns: readonly Uint8Array[] } {
  const edges: Float32Array[] = [];
  const columns: Uint8Array[] = [];
  const step = Math.max(1, Math.floor(rows / SAMPLE));
  for (let feature = 0; feature < width; feature += 1) {
    const sample: number[] = [];
    for (let row = 0; row < rows; row += step) sample.push(values[row * width + feature] as number);
    sample.sort((a, b) => a - b);
    const cuts: number[] = [];
    for (let bin = 1; bin < BINS; bin += 1) {
      const cut = safeCut(sample[Math.floor((bin * sample.length) / BINS)] ?? 0);
      if (cuts.length === 0 || cut > (cuts.at(-1) ?? 0)) cuts.push(cut);
    }
    const own = Float32Array.from(cuts);
    const column = new Uint8Array(rows);
    for (let row = 0; row < rows; row += 1) {
      const value = values[row * width + feature] as number;
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value >= (own[middle] as number)) low = middle + 1;
        else high = middle;
      }
      column[row] = low;
    }
    edges.push(own);
    columns.push(column);
  }
  return { edges, columns };
}

const SAMPLE = 20_000;

/** A little under the value and short when written, so that the written model cuts where the trained one did. */
function safeCut(value: number): number {
  return Number((value - Math.abs(value) * 2e-5 - 1e-7).toPrecision(5));
}
