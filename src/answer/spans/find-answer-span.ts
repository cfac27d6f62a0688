import type { Comparison } from '../features/compare.ts';
import { SPAN_MODEL } from '../model/span-model.ts';
import { type Model, score } from '../model/trees.ts';
import { candidateSpans } from './candidate-spans.ts';
import { measureSpans, SPAN_FEATURES } from './span-features.ts';

/** The words of a sentence that best answer a question. */
export interface AnswerSpan {
  /** Half-open span in the sentence's text. */
  readonly start: number;
  readonly end: number;
  readonly score: number;
  /** Its share, in [0, 1], of what all spans of the sentence get: near 1 when there is no rival. */
  readonly share: number;
}

/** The best span of the sentence that the comparison is with, or undefined when it has none; ties to the first. */
export function findAnswerSpan(
  comparison: Comparison,
  model: Model = SPAN_MODEL,
): AnswerSpan | undefined {
  const { tagged } = comparison.sentence;
  const spans = candidateSpans(tagged);
  const values = measureSpans(comparison, spans);
  const scores = spans.map((_, row) => score(model, values, row * SPAN_FEATURES.length));
  const best = Math.max(...scores);
  const span = spans[scores.indexOf(best)];
  const first = tagged[span?.from ?? -1];
  const last = tagged[(span?.to ?? 0) - 1];
  if (first === undefined || last === undefined) return undefined;
  const total = scores.reduce((sum, own) => sum + Math.exp(own - best), 0);
  return { start: first.start, end: last.end, score: best, share: 1 / total };
}
