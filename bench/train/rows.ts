/** Rows of features that grow, for training. */
export interface Rows {
  readonly width: number;
  readonly count: number;
  add(values: ArrayLike<number>): void;
  /** All rows, one after the other. */
  values(): Float32Array;
}

/** No rows yet, `width` numbers each. */
export function createRows(width: number): Rows {
  let held = new Float32Array(width * 1_024);
  let count = 0;
  return {
    width,
    get count() {
      return count;
    },
    add(values) {
      if ((count + 1) * width > held.length) {
        const larger = new Float32Array(held.length * 2);
        larger.set(held);
        held = larger;
      }
      held.set(values, count * width);
      count += 1;
    },
    values: () => held.subarray(0, count * width),
  };
}
