import type { SparseVector } from './softmax-regression.ts';

/**
 * Named features as a vector in the columns of their names. It is of length 1 with those that have no column: a long text
 * weighs no more than a short one, and words that were never seen make every class less likely.
 */
export function unitVector(
  features: Iterable<readonly [name: string, value: number]>,
  columnOf: (name: string) => number | undefined,
): SparseVector {
  const columns: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const [name, value] of features) {
    squares += value * value;
    const column = columnOf(name);
    if (column === undefined) continue;
    columns.push(column);
    values.push(value);
  }
  const length = Math.sqrt(squares);
  return { columns, values: values.map((value) => value / length) };
}
