import type { SentenceIndex } from '../../search/sentence-index.ts';
import { likeness } from '../../text/word-vectors.ts';
import type { AskedQuestion, AskedTerm } from './read-question.ts';
import type { ReadSentence } from './read-sentence.ts';

/** One term of the question in one sentence. */
export interface TermMatch {
  readonly term: AskedTerm;
  readonly isThere: boolean;
  /** 1 when it is there, else how much the sentence has a word for it, in [0, 1]. */
  readonly likeness: number;
  /** The likeness of its vector to the nearest word's, in [0, 1]; 0 where it is there or has no vector. */
  readonly nearest: number;
  /** Its places among the sentence's tokens; none when a resolved name alone brings it. */
  readonly places: readonly number[];
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
}

/** The comparison of a question with the sentence at `position`. */
export function compare(
  question: AskedQuestion,
  sentence: ReadSentence,
  position: number,
  index: SentenceIndex,
): Comparison {
  const matches = question.terms.map((term): TermMatch => {
    const places = sentence.places.get(term.stem) ?? [];
    const isThere = places.length > 0 || index.has(position, term.number);
    if (isThere) return { term, isThere, likeness: 1, nearest: 0, places };
    const near = term.vector < 0 ? 0 : nearest(term.vector, sentence.distinctVectors);
    // "culprit" beside "responsible": one idea of incidents.
    const isOneIdea = term.idea !== undefined && sentence.ideas.has(term.idea);
    const like = isOneIdea ? IDEA_LIKENESS : beyondChance(near);
    return { term, isThere, likeness: like, nearest: near, places };
  });
  const hits = matches
    .flatMap(({ term, places }) => places.map((place) => ({ place, term })))
    .sort((a, b) => a.place - b.place);
  return { question, sentence, index, position, matches, hits };
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
