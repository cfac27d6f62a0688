import type { Question } from '../domain/question.ts';
import type { SentenceIndex } from '../search/sentence-index.ts';
import { measureConfidence, type ScoredSentence } from './confidence-features.ts';
import { CONFIDENCE_MODEL } from './model/confidence-model.ts';
import { type Contribution, chanceBy, explain } from './model/trees.ts';
import type { AnswerSpan } from './spans/find-answer-span.ts';

/** How sure an answer is, and what says so. */
export interface Confidence {
  /** Estimated chance, in [0, 1], that the best candidate answers the question. */
  readonly value: number;
  /** Typed words that no source has, in the question's order, as typed: `Reuters`. */
  readonly unknownTerms: readonly string[];
  /** Named signals with each contribution to the log odds, largest first. */
  readonly signals: readonly Contribution[];
}

/**
 * An answer is shown from this confidence up; below it the bot abstains. Chosen on the validation articles, held out in
 * three folds: 87 % of the questions are answered, and 76 % refused when their paragraph is left out of the article (of all
 * 35 articles 87 and 70 %). It is low because leaving out the paragraphs of half of the questions makes wrong answers
 * common. Of news articles by writers from whom nothing was learned 74 % are answered and 61 % refused.
 */
export const ANSWER_THRESHOLD = 0.17;

/** How sure it is of what is refused though it is likely: no surer than the surest that is refused for being unlikely. */
export function unsureOf({ value }: Confidence): number {
  return Math.min(value, ANSWER_THRESHOLD);
}

/** How sure the best of the scored sentences answers the question; `scored` is best first, `absent` the names that no source has. */
export function estimateConfidence(
  question: Question,
  scored: readonly ScoredSentence[],
  span: AnswerSpan | undefined,
  absent: readonly string[],
  index: SentenceIndex,
): Confidence {
  const unknownTerms = question.terms
    .filter(({ from, term }) => from === 'question' && index.documentFrequency(term) === 0)
    .map(({ surface }) => surface);
  const [best, ...others] = scored;
  if (best === undefined) return { value: 0, unknownTerms, signals: [] };
  const values = measureConfidence([best, ...others], span, absent);
  return {
    value: chanceBy(CONFIDENCE_MODEL, values),
    unknownTerms,
    // Worked out only for those who ask why.
    get signals() {
      return explain(CONFIDENCE_MODEL, values);
    },
  };
}
