import { DIMENSIONS, STEMS, VECTORS } from './word-vectors-data.ts';

/**
 * The row of a stem's word vector, or -1 for one that is none of the 16,000 commonest. Rows are for {@link likeness}.
 */
export function vectorOf(stem: string): number {
  return table().rows.get(stem) ?? -1;
}

/**
 * How alike two stems are used, the cosine of their vectors in [-1, 1]: `attack` and `assault` are near 0.7, most pairs
 * near 0. Opposites and things of one kind (days, colours) are alike too. Takes two rows of {@link vectorOf}.
 */
export function likeness(a: number, b: number): number {
  const { vectors } = table();
  let sum = 0;
  let i = a * DIMENSIONS;
  let j = b * DIMENSIONS;
  // Four at a time, and told that all are whole numbers: two thirds of the time.
  for (const end = i + DIMENSIONS; i < end; i += 4, j += 4) {
    sum =
      (sum +
        Math.imul(vectors[i] as number, vectors[j] as number) +
        Math.imul(vectors[i + 1] as number, vectors[j + 1] as number) +
        Math.imul(vectors[i + 2] as number, vectors[j + 2] as number) +
        Math.imul(vectors[i + 3] as number, vectors[j + 3] as number)) |
      0;
  }
  return sum / UNIT;
}

/** Adds a row's vector, times `weight`, to `sum`. */
export function addVector(sum: Float64Array, row: number, weight: number): void {
  const { vectors } = table();
  const from = row * DIMENSIONS;
  for (let d = 0; d < DIMENSIONS; d += 1) {
    sum[d] = (sum[d] as number) + (weight * (vectors[from + d] as number)) / SCALE;
  }
}

/** An empty sum for {@link addVector}. */
export function noVector(): Float64Array {
  return new Float64Array(DIMENSIONS);
}

/** The cosine of two sums; 0 when one of them is empty. */
export function cosine(a: Float64Array, b: Float64Array): number {
  let dot = 0;
  let lengthA = 0;
  let lengthB = 0;
  for (let d = 0; d < DIMENSIONS; d += 1) {
    const x = a[d] as number;
    const y = b[d] as number;
    dot += x * y;
    lengthA += x * x;
    lengthB += y * y;
  }
  return lengthA === 0 || lengthB === 0 ? 0 : dot / Math.sqrt(lengthA * lengthB);
}

const SCALE = 127;
const UNIT = SCALE * SCALE;

interface Table {
  readonly rows: ReadonlyMap<string, number>;
  readonly vectors: Int8Array;
}

let made: Table | undefined;

/** Decoded once, when first needed (about 5 ms). */
function table(): Table {
  made ??= {
    rows: new Map(STEMS.split(' ').map((stem, row) => [stem, row])),
    vectors: Int8Array.from(Buffer.from(VECTORS, 'base64')),
  };
  return made;
}
