import { describe, expect, it } from 'vitest';
import { unitVector } from '../../../src/answer/model/unit-vector.ts';

const COLUMNS = new Map([
  ['sony', 4],
  ['hack', 2],
]);
const columnOf = (name: string): number | undefined => COLUMNS.get(name);

describe('unitVector', () => {
  it('is of length 1, in the order of the features', () => {
    const vector = unitVector(Object.entries({ sony: 3, hack: 4 }), columnOf);
    expect(vector).toEqual({ columns: [4, 2], values: [0.6, 0.8] });
  });

  it('is shorter by what has no column', () => {
    const vector = unitVector(Object.entries({ sony: 3, tanker: 4 }), columnOf);
    expect(vector).toEqual({ columns: [4], values: [0.6] });
  });

  it('is empty without features', () => {
    expect(unitVector([], columnOf)).toEqual({ columns: [], values: [] });
  });
});
