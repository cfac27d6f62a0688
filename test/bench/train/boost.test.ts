import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../bench/metrics/seeded-random.ts';
import { type BoostOptions, boost } from '../../../bench/train/boost.ts';
import { score } from '../../../src/answer/model/trees.ts';

const options: BoostOptions = {
  rounds: 30,
  learningRate: 0.3,
  levels: 2,
  featureShare: 1,
  rowShare: 1,
  seed: 1,
};

describe('boost', () => {
  it('learns which rows are right from the features that tell', () => {
    const random = createRandom(4);
    const rows = Array.from({ length: 400 }, () => [random(), random(), random()]);
    const isRight = ([a = 0, b = 0]: readonly number[]): boolean => a > 0.5 && b > 0.3;
    const values = Float32Array.from(rows.flat());
    const trees = boost(
      { values, width: 3, targets: Float32Array.from(rows, (row) => (isRight(row) ? 1 : 0)) },
      options,
    );
    const wrong = rows.filter(
      (row, at) => score({ names: [], trees }, values, at * 3) > 0 !== isRight(row),
    );
    expect(wrong.length).toBeLessThan(12);
  });

  it('learns which of a list is right, though no value is high or low by itself', () => {
    const random = createRandom(8);
    const lists = Array.from({ length: 300 }, () => {
      const rivals = [random() * 0.5, random() * 0.5, 0.5 + random() * 0.5];
      return rivals;
    });
    const values = Float32Array.from(lists.flat());
    const targets = Float32Array.from(lists.flatMap(() => [0, 0, 1]));
    const starts = Uint32Array.from({ length: lists.length + 1 }, (_, at) => at * 3);
    const trees = boost({ values, width: 1, targets, lists: starts }, options);
    const scores = lists.map((_, list) =>
      [0, 1, 2].map((at) => score({ names: [], trees }, values, list * 3 + at)),
    );
    expect(scores.every(([a = 0, b = 0, right = 0]) => right > a && right > b)).toBe(true);
  });

  it('gives the same trees for the same input and seed, others for another seed', () => {
    const random = createRandom(2);
    const values = Float32Array.from({ length: 300 }, () => random());
    const targets = Float32Array.from({ length: 100 }, (_, at) =>
      (values[at * 3] ?? 0) > 0.5 ? 1 : 0,
    );
    const make = (seed: number) =>
      boost({ values, width: 3, targets }, { ...options, featureShare: 0.5, rowShare: 0.5, seed });
    expect(make(1)).toEqual(make(1));
    expect(make(1)).not.toEqual(make(2));
  });
});
