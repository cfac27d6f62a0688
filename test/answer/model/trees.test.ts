import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  explain,
  type Model,
  readTree,
  score,
  scoreRows,
} from '../../../src/answer/model/trees.ts';

const model: Model = {
  names: ['a', 'b'],
  trees: [
    // Bit 0: a >= 1; bit 1: b >= 5.
    { features: [0, 1], thresholds: [1, 5], leaves: [0, 10, 100, 1000] },
    { features: [1], thresholds: [2], leaves: [-1, 1] },
  ],
  base: 0.5,
};

describe('score', () => {
  it.each([
    { values: [0, 0], expected: 0 - 1 + 0.5 },
    { values: [1, 0], expected: 10 - 1 + 0.5 },
    { values: [0, 5], expected: 100 + 1 + 0.5 },
    { values: [1, 5], expected: 1000 + 1 + 0.5 },
    { values: [0.99, 4.99], expected: 0 + 1 + 0.5 },
  ])('sums the leaves that $values reach', ({ values, expected }) => {
    expect(score(model, Float32Array.from(values))).toBe(expected);
  });

  it('reads the values from an offset on', () => {
    expect(score(model, Float32Array.from([9, 9, 1, 0]), 2)).toBe(9.5);
  });
});

describe('scoreRows', () => {
  it('gives nothing for no rows', () => {
    expect([...scoreRows(model, new Float32Array(0), 0)]).toEqual([]);
  });
});

describe('score, of trees with any number of levels', () => {
  const WIDTH = 5;
  const levels = fc.array(
    fc.tuple(fc.nat({ max: WIDTH - 1 }), fc.double({ min: -2, max: 2, noNaN: true })),
    { minLength: 1, maxLength: 8 },
  );
  const values = fc.array(fc.float({ min: -2, max: 2, noNaN: true }), {
    minLength: WIDTH,
    maxLength: WIDTH,
  });

  it('reaches the leaf whose bits say which levels hold', () => {
    fc.assert(
      fc.property(fc.array(levels, { maxLength: 4 }), values, (trees, own) => {
        const row = Float32Array.from(own);
        const expected = trees.map((tree) =>
          tree.reduce(
            (leaf, [at, least], bit) => leaf + ((row[at] ?? 0) >= least ? 2 ** bit : 0),
            0,
          ),
        );
        const numbered: Model = {
          names: [],
          trees: trees.map((tree) => ({
            features: tree.map(([at]) => at),
            thresholds: tree.map(([, least]) => least),
            leaves: Array.from({ length: 2 ** tree.length }, (_, leaf) => leaf),
          })),
        };
        expect(score(numbered, row)).toBe(expected.reduce((sum, leaf) => sum + leaf, 0));
        const other = row.toReversed();
        const both = Float32Array.from([...row, ...other]);
        expect([...scoreRows(numbered, both, 2)]).toEqual([
          score(numbered, row),
          score(numbered, other),
        ]);
      }),
    );
  });
});

describe('explain', () => {
  it('gives contributions that make up the score together with the mean of the leaves', () => {
    const number = fc.float({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const values = Float32Array.from([a, b]);
        const parts = explain(model, values).reduce(
          (sum, { contribution }) => sum + contribution,
          0,
        );
        const means = (0 + 10 + 100 + 1000) / 4 + 0;
        expect(parts + means + 0.5).toBeCloseTo(score(model, values), 6);
      }),
    );
  });

  it('puts the largest contribution first and leaves out features without part', () => {
    // b takes the mean from 277.5 to 5 and from 0 to -1; a then from 5 to 10.
    expect(explain(model, Float32Array.from([1, 0]))).toEqual([
      { name: 'b', value: 0, contribution: -273.5 },
      { name: 'a', value: 1, contribution: 5 },
    ]);
    const alone: Model = {
      names: ['a', 'b'],
      trees: [{ features: [1], thresholds: [0], leaves: [0, 1] }],
    };
    expect(explain(alone, Float32Array.from([1, 1])).map(({ name }) => name)).toEqual(['b']);
  });
});

describe('readTree', () => {
  it('reads numbers apart by spaces', () => {
    expect(readTree('3 1', '0.5 -2', '0 1 2 3')).toEqual({
      features: [3, 1],
      thresholds: [0.5, -2],
      leaves: [0, 1, 2, 3],
    });
  });
});
