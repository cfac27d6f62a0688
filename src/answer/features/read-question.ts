import type { AnswerType, Question, QuestionKind } from '../../domain/question.ts';
import { findParaphrases } from '../../question/find-paraphrases.ts';
import { questionKind } from '../../question/question-kind.ts';
import type { SentenceIndex } from '../../search/sentence-index.ts';
import { isNegated } from '../../text/negation.ts';
import { type PartOfSpeech, tagWords } from '../../text/tag-words.ts';
import { type Token, tokenise } from '../../text/tokenise.ts';
import { wordRarity } from '../../text/word-rarity.ts';
import { relatedTo } from '../../text/word-relations.ts';
import { addVector, noVector, vectorOf } from '../../text/word-vectors.ts';
import { SUPERLATIVE } from './read-sentence.ts';

/** One term of a question, with all that is compared with sentences. */
export interface AskedTerm {
  readonly stem: string;
  /** As typed, normalised; empty for a term from elsewhere. */
  readonly form: string;
  /** For {@link SentenceIndex.has}; -1 when no sentence has it. */
  readonly number: number;
  /** How much it says about which sentence is meant; above 0. */
  readonly weight: number;
  readonly inverseDocumentFrequency: number;
  /** In general English, in [0, 1]. */
  readonly rarity: number;
  /** Row of its word vector, or -1. */
  readonly vector: number;
  /** The rows of the stems that it is related to, and how. */
  readonly related: ReadonlyMap<number, number>;
  readonly role: 'verb' | 'name' | 'other';
  /** Undefined for a term from elsewhere. */
  readonly tag: PartOfSpeech | undefined;
  /** Written with a capital, and not the first word. */
  readonly isCapitalised: boolean;
  readonly isNumeral: boolean;
  /** Its place among the question's words; that of no word for a term from elsewhere. */
  readonly at: number;
  /** The idea of the incident lexicon that it speaks of, if any. */
  readonly idea: string | undefined;
}

/** A question as the features see it; made once a question. */
export interface AskedQuestion {
  readonly kind: QuestionKind;
  readonly asksFor: ReadonlySet<AnswerType>;
  readonly likeliestType: AnswerType | undefined;
  /** The noun that the answer is asked for by, as a stem, and its vector. */
  readonly focus: string | undefined;
  readonly focusVector: number;
  readonly terms: readonly AskedTerm[];
  readonly byStem: ReadonlyMap<string, AskedTerm>;
  /** Of all terms; above 0. */
  readonly totalWeight: number;
  readonly unknownWeight: number;
  /** Every word, stop words as they stand, others by stem. */
  readonly words: readonly string[];
  readonly tokens: readonly Token[];
  /** Its stop words, normalised, each once. */
  readonly functionWords: readonly string[];
  /** What its own words ask for. */
  readonly asksForName: boolean;
  readonly asksForList: boolean;
  readonly asksForSuperlative: boolean;
  /** The weighted sum of the terms' word vectors. */
  readonly meaning: Float64Array;
  readonly isNegated: boolean;
  readonly numerals: number;
  readonly text: string;
}

/** The question with weights, roles, ideas and vectors. Its work is bounded by the question's terms and length. */
export function readQuestion(question: Question, index: SentenceIndex): AskedQuestion {
  const text = question.bare.slice(0, MAX_CHARS);
  const tokens = tokenise(text);
  const { focus } = questionKind(text);
  const focusStem = focus === undefined ? undefined : tokenise(focus)[0]?.stem;
  const terms = readTerms(question, text, tokens, index);
  const meaning = noVector();
  for (const { vector, weight } of terms) if (vector >= 0) addVector(meaning, vector, weight);
  const words = tokens.map((token) => (token.isStop ? token.normalised : token.stem));
  const weigh = (some: readonly AskedTerm[]): number =>
    some.reduce((sum, { weight }) => sum + weight, 0);
  return {
    kind: question.kind,
    asksFor: new Set(question.asksFor),
    likeliestType: question.asksFor[0],
    focus: focusStem,
    focusVector: focusStem === undefined ? -1 : vectorOf(focusStem),
    terms,
    byStem: new Map(terms.map((term) => [term.stem, term])),
    totalWeight: weigh(terms) || 1,
    unknownWeight: weigh(terms.filter(({ number }) => number < 0)),
    words,
    tokens,
    functionWords: [
      ...new Set(tokens.filter(({ isStop }) => isStop).map(({ normalised }) => normalised)),
    ],
    asksForName: /\b(?:call|called|named?|known|term|referred|nickname|title)\b/i.test(text),
    asksForList:
      /\b(?:two|three|four|five|types|kinds|examples?|some of|list|both|besides|along with|other)\b/i.test(
        text,
      ),
    asksForSuperlative: SUPERLATIVE.test(text),
    meaning,
    isNegated: isNegated(text),
    numerals: tokens.filter(({ normalised }) => /\d/.test(normalised)).length,
    text,
  };
}

/** The features look no further; the longest question of the training data has 250. */
const MAX_CHARS = 600;

function readTerms(
  question: Question,
  text: string,
  tokens: readonly Token[],
  index: SentenceIndex,
): readonly AskedTerm[] {
  const tags = new Map(tagWords(text).map(({ start, tag }) => [start, tag]));
  const ideas = new Map<number, string>();
  for (const { group, from, to } of findParaphrases(tokens)) {
    for (let at = from; at < to; at += 1) ideas.set(at, group.id);
  }
  const places = new Map<string, number>();
  tokens.forEach((token, at) => {
    if (!token.isStop && !places.has(token.stem)) places.set(token.stem, at);
  });
  return question.terms
    .filter(({ from }) => from !== 'lexicon')
    .map(({ term, weight }): AskedTerm => {
      const at = places.get(term) ?? -1;
      const token = tokens[at];
      const vector = vectorOf(term);
      const tag = token === undefined ? undefined : tags.get(token.start);
      const isCapitalised = token !== undefined && at > 0 && /^\p{Lu}/u.test(token.surface);
      return {
        stem: term,
        form: token?.normalised ?? '',
        number: index.termNumber(term),
        weight: weight * smoothedWeight(term, index),
        inverseDocumentFrequency: Math.max(index.inverseDocumentFrequency(term), MIN_IDF),
        rarity: wordRarity(term),
        vector,
        related: relatedTo(vector),
        role: tag === 'VERB' ? 'verb' : tag === 'PROPN' || isCapitalised ? 'name' : 'other',
        tag,
        isCapitalised,
        isNumeral: /\d/.test(term),
        at: at < 0 ? tokens.length : at,
        idea: ideas.get(at),
      };
    });
}

const MIN_IDF = 0.1;

/**
 * Inverse document frequency as if the sources were continued by {@link BACKGROUND} sentences of general English, so
 * that one paragraph alone does not decide how rare a word is (Dirichlet smoothing: Zhai and Lafferty 2004).
 */
function smoothedWeight(term: string, index: SentenceIndex): number {
  const inEnglish = 0.3 * (1 - wordRarity(term)) ** 2 + 0.0003;
  const n = index.documentFrequency(term) + BACKGROUND * inEnglish;
  const all = index.count + BACKGROUND;
  return Math.log(1 + (all - n + 0.5) / (n + 0.5));
}

const BACKGROUND = 60;
