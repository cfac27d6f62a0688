import type { Candidate, Question } from '../domain/question.ts';
import type { SentenceIndex } from '../search/sentence-index.ts';

/** How sure an answer is, and what says so. */
export interface Confidence {
  /** Estimated chance, in [0, 1], that the best candidate answers the question. */
  readonly value: number;
  /** Typed words that no source has, rarest kinds first as typed: `Reuters`. */
  readonly unknownTerms: readonly string[];
  /** Named signals with each contribution to the log odds, largest first. */
  readonly signals: readonly {
    readonly name: string;
    readonly value: number;
    readonly contribution: number;
  }[];
}

/** An answer is shown from this confidence up; below it the bot abstains. */
export const ANSWER_THRESHOLD = 0.5;

/** The chance that the first candidate answers the question. `candidates` as ranked, best first. */
export function estimateConfidence(
  question: Question,
  candidates: readonly Candidate[],
  index: SentenceIndex,
): Confidence {
  const unknownTerms = question.terms
    .filter(({ from, term }) => from === 'question' && index.documentFrequency(term) === 0)
    .map(({ surface }) => surface);
  const [best] = candidates;
  if (best === undefined) return { value: 0, unknownTerms, signals: [] };
  const coverage = best.features.find(({ name }) => name === 'coverage')?.value ?? 0;
  return {
    value: coverage,
    unknownTerms,
    signals: [{ name: 'coverage', value: coverage, contribution: coverage }],
  };
}
