import type { AnswerType } from '../../domain/question.ts';
import type { SentenceIndex } from '../../search/sentence-index.ts';
import { likenessByRelation } from '../../text/word-relations.ts';
import { likeness } from '../../text/word-vectors.ts';
import { paragraphAround } from './paragraph-around.ts';
import type { AskedQuestion, AskedTerm } from './read-question.ts';
import type { PlacedSpan, ReadSentence } from './read-sentence.ts';

/** One term of the question in one sentence. */
export interface TermMatch {
  readonly term: AskedTerm;
  readonly isThere: boolean;
  /** 1 when it is there, else how much the sentence has a word for it, in [0, 1]. */
  readonly likeness: number;
  /** The likeness of its vector to the nearest word's, in [0, 1]; 0 where it is there or has no vector. */
  readonly nearest: number;
  /** How words of the sentence are related to it, a sum of `RELATION`; 0 where it is there itself. */
  readonly relation: number;
  /** Its places among the sentence's tokens; none when a resolved name alone brings it. */
  readonly places: readonly number[];
  /** Whether sentences around in the paragraph have it: the one before, the one before that, the next, any other. */
  readonly inPrevious: boolean;
  readonly inSecondPrevious: boolean;
  readonly inNext: boolean;
  readonly inParagraph: boolean;
}

/** A question beside one candidate sentence: what every family of features measures. */
export interface Comparison {
  readonly question: AskedQuestion;
  readonly sentence: ReadSentence;
  readonly index: SentenceIndex;
  /** The sentence's position in the index. */
  readonly position: number;
  readonly matches: readonly TermMatch[];
  /** The places of all matched terms, in order, each with its term. */
  readonly hits: readonly { readonly place: number; readonly term: AskedTerm }[];
  /** For each gap between the sentence's tokens, how many words before it are neither stop words nor asked. */
  readonly newBefore: Uint16Array;
  /** The spans of an asked type, or of any that answers, that have a word which is not in the question. */
  readonly answering: readonly PlacedSpan[];
}

/** The comparison of a question with the sentence at `position`. */
export function compare(
  question: AskedQuestion,
  sentence: ReadSentence,
  position: number,
  index: SentenceIndex,
): Comparison {
  const { from, to } = paragraphAround(index, position);
  const hasAt = (at: number, number: number): boolean =>
    number >= 0 && at >= from && at < to && index.has(at, number);
  const matches = question.terms.map((term): TermMatch => {
    const { number } = term;
    const places = sentence.places.get(term.stem) ?? NO_PLACES;
    const isThere = places.length > 0 || index.has(position, number);
    const inPrevious = hasAt(position - 1, number);
    const inSecondPrevious = hasAt(position - 2, number);
    const inNext = hasAt(position + 1, number);
    let inParagraph = inPrevious || inSecondPrevious || inNext;
    for (let at = from; number >= 0 && at < to && !inParagraph; at += 1) {
      inParagraph = at !== position && index.has(at, number);
    }
    const near = isThere || term.vector < 0 ? 0 : nearest(term.vector, sentence.distinctVectors);
    const relation = isThere ? 0 : relationTo(term, sentence);
    return {
      term,
      isThere,
      likeness: isThere ? 1 : likenessTo(term, near, relation, sentence),
      nearest: near,
      relation,
      places,
      inPrevious,
      inSecondPrevious,
      inNext,
      inParagraph,
    };
  });
  const hits = matches
    .flatMap(({ term, places }) => places.map((place) => ({ place, term })))
    .sort((a, b) => a.place - b.place);
  const newBefore = countNew(question, sentence);
  const answering = sentence.spans.filter(
    ({ type, fromToken, toToken }) =>
      (question.asksFor.size === 0 ? ANYTHING : question.asksFor).has(type) &&
      newBefore[toToken] !== newBefore[fromToken],
  );
  return { question, sentence, index, position, matches, hits, newBefore, answering };
}

const NO_PLACES: readonly number[] = [];

/** "culprit" beside "responsible", one idea of incidents; "tall" beside "height"; else by the vectors. */
function likenessTo(
  { idea }: AskedTerm,
  near: number,
  relation: number,
  { ideas }: ReadSentence,
): number {
  if (idea !== undefined && ideas.has(idea)) return IDEA_LIKENESS;
  return Math.max(beyondChance(near), likenessByRelation(relation));
}

/** What answers a question that asks for nothing in particular. */
const ANYTHING: ReadonlySet<AnswerType> = new Set(['thing', 'name', 'number']);

function countNew(question: AskedQuestion, { tokens }: ReadSentence): Uint16Array {
  const before = new Uint16Array(tokens.length + 1);
  tokens.forEach(({ isStop, stem }, at) => {
    const isNew = !isStop && !question.byStem.has(stem);
    before[at + 1] = (before[at] ?? 0) + (isNew ? 1 : 0);
  });
  return before;
}

/** All that the sentence's words are to the term. */
function relationTo({ related }: AskedTerm, { distinctVectors }: ReadSentence): number {
  if (related.size === 0) return 0;
  let relation = 0;
  for (const row of distinctVectors) relation |= related.get(row) ?? 0;
  return relation;
}

/** The greatest likeness of a vector to any of `rows`, at least 0. */
function nearest(vector: number, rows: Int32Array): number {
  let best = 0;
  for (const row of rows) {
    const like = likeness(vector, row);
    if (like > best) best = like;
  }
  return best;
}

/** A likeness in [0, 1] above what unrelated words have. */
export function beyondChance(like: number): number {
  return like <= CHANCE_LIKENESS ? 0 : (like - CHANCE_LIKENESS) / (1 - CHANCE_LIKENESS);
}

/** Below it two words have little to do with each other, by eye on a hundred pairs. */
const CHANCE_LIKENESS = 0.45;
/** As good as the nearest synonyms by vector. */
const IDEA_LIKENESS = 0.8;
