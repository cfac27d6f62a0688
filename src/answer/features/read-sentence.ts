import type { Sentence } from '../../domain/sentence.ts';
import { findParaphrases } from '../../question/find-paraphrases.ts';
import { isNegated } from '../../text/negation.ts';
import { type TaggedWord, tagWords } from '../../text/tag-words.ts';
import { type Token, tokenise } from '../../text/tokenise.ts';
import { wordRarity } from '../../text/word-rarity.ts';
import { addVector, noVector, vectorOf } from '../../text/word-vectors.ts';
import { answerTypesIn, type TypedSpan } from '../answer-types.ts';

/** A typed span with its half-open positions in the sentence's tokens. */
export interface PlacedSpan extends TypedSpan {
  readonly fromToken: number;
  readonly toToken: number;
}

/** A sentence as the features see it, whatever is asked. */
export interface ReadSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Every word, stop words as they stand, others by stem. */
  readonly words: readonly string[];
  /** The places of each of the words. */
  readonly wordPlaces: ReadonlyMap<string, readonly number[]>;
  /** The places of each stem among the tokens. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** For each token the row of its word vector, or -1. */
  readonly vectors: Int32Array;
  /** The rows, each once. */
  readonly distinctVectors: Int32Array;
  /** The sum of the word vectors, and the same weighted by rarity. */
  readonly meaning: Float64Array;
  readonly rareMeaning: Float64Array;
  readonly ideas: ReadonlySet<string>;
  readonly tagged: readonly TaggedWord[];
  readonly spans: readonly PlacedSpan[];
  readonly isNegated: boolean;
  readonly hasBackReference: boolean;
  readonly opensWithPronoun: boolean;
  readonly hasQuotation: boolean;
  readonly defines: boolean;
  readonly hasSuperlative: boolean;
  readonly hasReason: boolean;
  readonly hasManner: boolean;
  readonly namesSomething: boolean;
  readonly lists: boolean;
}

/** A reader that remembers the sentences read last, so that memory stays bounded however many there are. */
export function createSentenceReader(): (sentence: Sentence) => ReadSentence {
  const remembered = new Map<string, ReadSentence>();
  return (sentence) => {
    const known = remembered.get(sentence.id);
    if (known !== undefined) return known;
    const read = readSentence(sentence.text);
    if (remembered.size >= MAX_REMEMBERED) {
      const [oldest] = remembered.keys();
      if (oldest !== undefined) remembered.delete(oldest);
    }
    remembered.set(sentence.id, read);
    return read;
  };
}

/** About 10 kB each. */
const MAX_REMEMBERED = 4_000;

/** The sentence tokenised, tagged and typed; about 0.2 ms. */
function readSentence(text: string): ReadSentence {
  const tokens = tokenise(text);
  const places = new Map<string, number[]>();
  const meaning = noVector();
  const rareMeaning = noVector();
  const vectors = new Int32Array(tokens.length).fill(-1);
  tokens.forEach((token, at) => {
    if (token.isStop) return;
    const there = places.get(token.stem);
    if (there === undefined) places.set(token.stem, [at]);
    else there.push(at);
    const row = vectorOf(token.stem);
    vectors[at] = row;
    if (row < 0) return;
    if (there === undefined) addVector(meaning, row, 1);
    addVector(rareMeaning, row, wordRarity(token.stem));
  });
  const words = tokens.map((token) => (token.isStop ? token.normalised : token.stem));
  const tagged = tagWords(text);
  return {
    text,
    tokens,
    words,
    wordPlaces: placesOf(words),
    places,
    vectors,
    distinctVectors: Int32Array.from(new Set(vectors.filter((row) => row >= 0))),
    meaning,
    rareMeaning,
    ideas: new Set(findParaphrases(tokens).map(({ group }) => group.id)),
    tagged,
    spans: placeSpans(answerTypesIn(tagged), tokens),
    isNegated: isNegated(text),
    hasBackReference: BACK_REFERENCE.test(text),
    opensWithPronoun: PRONOUN.test(text),
    hasQuotation: /["“]/.test(text),
    defines: /\b(?:is|are|was|were) (?:a|an|the)\b/i.test(text),
    hasSuperlative: SUPERLATIVE.test(text),
    hasReason: REASON.test(text),
    hasManner: MANNER.test(text),
    namesSomething: NAMING.test(text),
    lists: LIST.test(text),
  };
}

/** "these drugs", "this trend", "the latter": what it is about stands in the sentence before. */
const BACK_REFERENCE =
  /\b(?:this|these|those|such|it|its|they|their|them|he|him|she|his|her|both|former|latter)\b/i;
const PRONOUN = /^\W*(?:he|she|it|they|this|these|that|those|his|her|its|their)\b/i;
/** "the largest city", "the only survivor". */
export const SUPERLATIVE =
  /\b(?:most|first|last|only|best|worst|main|primary|least|[a-z]{3,}est)\b/i;

const REASON =
  /\b(?:because|due to|since|so that|in order to|reasons?|causes?d?|results?|led to|thus|therefore|owing)\b/i;
const MANNER = /\b(?:by \w+ing|through|using|via|with|means of|method)\b/i;
const NAMING =
  /\b(?:call(?:ed)?|named?|known as|term(?:ed)?|referred to|nicknamed|titled|dubbed)\b|["“]/i;
const LIST = /\b(?:and|or|such as|including?|includes)\b/i;

function placesOf(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    const there = places.get(word);
    if (there === undefined) places.set(word, [at]);
    else there.push(at);
  });
  return places;
}

/** The spans, which are in order of their starts, with their places among the tokens. */
function placeSpans(spans: readonly TypedSpan[], tokens: readonly Token[]): readonly PlacedSpan[] {
  let fromToken = 0;
  return spans.map(({ type, start, end, from, to }) => {
    while (fromToken < tokens.length && (tokens[fromToken]?.end ?? 0) <= start) fromToken += 1;
    let toToken = fromToken;
    while (toToken < tokens.length && (tokens[toToken]?.start ?? 0) < end) toToken += 1;
    return { type, start, end, from, to, fromToken, toToken };
  });
}
