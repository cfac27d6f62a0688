import { readFileSync, writeFileSync } from 'node:fs';
import { tokenise } from '../src/text/tokenise.ts';
import { STEMS } from '../src/text/word-vectors-data.ts';

// Makes src/text/word-relations-data.ts from bench/words/related.txt, whose head tells its format: which of the stems
// that have a word vector are related, and how. Usage: tsx bench/make-word-relations.ts

const rowOf = new Map(STEMS.split(' ').map((stem, row) => [stem, row]));
/** Pairs a * STEMS + b: a has b in its list. */
const lists = { same: new Set<number>(), tells: new Set<number>(), contrary: new Set<number>() };

for (const line of readFileSync(new URL('words/related.txt', import.meta.url), 'utf8').split(
  '\n',
)) {
  if (line.startsWith('#') || line === '') continue;
  const [word = '', others = ''] = line.split(': ');
  const [same = '', tells = '', contrary = ''] = others.split('|');
  add(lists.same, word, same);
  add(lists.tells, word, tells);
  add(lists.contrary, word, contrary);
}
const turned = (pair: number): number =>
  (pair % rowOf.size) * rowOf.size + Math.floor(pair / rowOf.size);
const isInOrder = (pair: number): boolean => pair < turned(pair);
/** Each pair once, the lower row first. */
const unordered = (pairs: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([...pairs].map((pair) => (isInOrder(pair) ? pair : turned(pair))));
const both = [...lists.same].filter((pair) => isInOrder(pair) && lists.same.has(turned(pair)));
const related = {
  ALIKE: unordered(lists.same),
  ALIKE_BOTH: new Set(both),
  TELLS: lists.tells,
  CONTRARY: unordered(lists.contrary),
};
writeFileSync(
  new URL('../src/text/word-relations-data.ts', import.meta.url),
  [
    '// Made by bench/make-word-relations.ts from bench/words/related.txt.',
    '/** How many stems have a vector, as the pairs count them. */',
    `export const ROWS = ${rowOf.size};`,
    '/** For each relation the pairs a * ROWS + b of rows, in order: the steps between them, seven bits a byte, in base64. */',
    ...Object.entries(related).map(([name, pairs]) => `export const ${name} = '${encode(pairs)}';`),
    '',
  ].join('\n'),
);
for (const [name, pairs] of Object.entries(related)) {
  process.stderr.write(`${name}: ${pairs.size} pairs\n`);
}

function add(pairs: Set<number>, word: string, others: string): void {
  const own = rowOfWord(word);
  if (own < 0) return;
  for (const other of others.split(' ')) {
    const row = rowOfWord(other);
    if (row >= 0 && row !== own) pairs.add(own * rowOf.size + row);
  }
}

/** The row of a word's stem; -1 for phrases, stop words and rare words. */
function rowOfWord(word: string): number {
  if (word.includes('_')) return -1;
  const words = tokenise(word).filter(({ isStop }) => !isStop);
  const [only] = words;
  return only === undefined || words.length > 1 ? -1 : (rowOf.get(only.stem) ?? -1);
}

function encode(pairs: ReadonlySet<number>): string {
  const bytes: number[] = [];
  let last = 0;
  for (const pair of [...pairs].sort((a, b) => a - b)) {
    let step = pair - last;
    last = pair;
    while (step >= 0x80) {
      bytes.push((step & 0x7f) | 0x80);
      step >>= 7;
    }
    bytes.push(step);
  }
  return Buffer.from(bytes).toString('base64');
}
