import type { Comparison } from './compare.ts';
import type { ReadSentence } from './read-sentence.ts';

/** Whether the matched words stand together and in the question's order. */
export const WORD_ORDER_FEATURES = [
  'pairs',
  'termOrder',
  'longestRun',
  'longestRunShare',
  'wordOverlap',
  'wordPairs',
  'density',
  'spread',
  'novelTail',
] as const;

/** One number for each of {@link WORD_ORDER_FEATURES}. */
export function measureWordOrder(comparison: Comparison): readonly number[] {
  const { question, sentence, hits } = comparison;
  const { pairs, termOrder } = termPairs(comparison);
  const run = longestCommonRun(question.words, sentence);
  const asked = Math.max(1, question.words.length);
  let overlap = 0;
  for (const word of question.words) if (sentence.wordPlaces.has(word)) overlap += 1;
  const wordPairs = sharedPairs(question.words, sentence);
  const [first] = hits;
  const last = hits.at(-1);
  const length = Math.max(1, sentence.tokens.length);
  return [
    pairs,
    termOrder,
    run,
    run / asked,
    overlap / asked,
    wordPairs / asked,
    density(comparison),
    first === undefined || last === undefined ? 0 : (last.place - first.place) / length,
    last === undefined ? length : length - 1 - last.place,
  ];
}

/** Terms next to each other in the question that are so in the sentence, by weight; the other way round counts less. */
function termPairs({ matches }: Comparison): {
  readonly pairs: number;
  readonly termOrder: number;
} {
  let found = 0;
  let all = 0;
  let inOrder = 0;
  let both = 0;
  for (let at = 1; at < matches.length; at += 1) {
    const left = matches[at - 1];
    const right = matches[at];
    if (left === undefined || right === undefined) continue;
    const weight = left.term.weight + right.term.weight;
    const areNeighbours = right.term.at - left.term.at <= NEIGHBOURS;
    if (areNeighbours) all += weight;
    if (left.places.length === 0 || right.places.length === 0) continue;
    let step = Number.POSITIVE_INFINITY;
    for (const a of left.places) {
      for (const b of right.places) if (Math.abs(b - a) < Math.abs(step)) step = b - a;
    }
    both += 1;
    if (step > 0) inOrder += 1;
    if (areNeighbours && Math.abs(step) <= NEIGHBOURS) found += weight * (step > 0 ? 1 : 0.6);
  }
  return { pairs: all === 0 ? 0 : found / all, termOrder: both === 0 ? 0.5 : inOrder / both };
}

/** A stop word or two may stand between: "attack on Sony". */
const NEIGHBOURS = 3;

/** How many pairs of neighbouring words of the question are neighbours in the sentence. */
function sharedPairs(asked: readonly string[], { words, wordPlaces }: ReadSentence): number {
  let shared = 0;
  for (let at = 1; at < asked.length; at += 1) {
    const next = asked[at];
    const places = wordPlaces.get(asked[at - 1] ?? '') ?? [];
    if (places.some((place) => words[place + 1] === next)) shared += 1;
  }
  return shared;
}

/** The greatest share of the question's weight within {@link WINDOW} words. */
function density({ question, hits }: Comparison): number {
  let best = 0;
  for (let from = 0; from < hits.length; from += 1) {
    const start = hits[from]?.place ?? 0;
    const seen = new Set<string>();
    let weight = 0;
    for (let at = from; at < hits.length; at += 1) {
      const hit = hits[at];
      if (hit === undefined || hit.place - start >= WINDOW) break;
      if (seen.has(hit.term.stem)) continue;
      seen.add(hit.term.stem);
      weight += hit.term.weight;
    }
    best = Math.max(best, weight);
  }
  return best / question.totalWeight;
}

const WINDOW = 12;

/** How many words in a row the two have in common at most. */
function longestCommonRun(asked: readonly string[], { words, wordPlaces }: ReadSentence): number {
  let longest = 0;
  // The run that ends at each place with the question's word before this one, and with this one.
  let before = new Uint8Array(words.length + 1);
  let now = new Uint8Array(words.length + 1);
  for (const word of asked) {
    now.fill(0);
    for (const place of wordPlaces.get(word) ?? []) {
      const run = Math.min(LONGEST_RUN, (before[place] ?? 0) + 1);
      now[place + 1] = run;
      if (run > longest) longest = run;
    }
    [before, now] = [now, before];
  }
  return longest;
}

/** What a byte holds; a question that quotes so much of a sentence has found it. */
const LONGEST_RUN = 255;
