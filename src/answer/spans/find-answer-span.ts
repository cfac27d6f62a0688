import type { Comparison } from '../features/compare.ts';
import { SPAN_MODEL } from '../model/span-model.ts';
import { type Model, scoreRows } from '../model/trees.ts';
import { candidateSpans } from './candidate-spans.ts';
import { expectedAgreements } from './expected-agreements.ts';
import { measureSpans } from './span-features.ts';

/** The words of a sentence that best answer a question. */
export interface AnswerSpan {
  /** Half-open span in the sentence's text. */
  readonly start: number;
  readonly end: number;
  /** What the model gives the likeliest span. */
  readonly score: number;
  /** What the likeliest span gets of all spans of the sentence, in [0, 1]: near 1 when it has no rival. */
  readonly share: number;
  /** How much of its words the right span is expected to have, as F1 in [0, 1]. */
  readonly agreement: number;
}

/**
 * The span of the sentence whose words agree most with those of all spans, each as likely as the model has it: decoding
 * with the least expected loss (minimum Bayes risk; Kumar and Byrne 2004), since spans share their words, and of "in 1994" and
 * "1994" neither alone need be likely. Undefined when the sentence has none; ties to the first.
 */
export function findAnswerSpan(
  comparison: Comparison,
  model: Model = SPAN_MODEL,
): AnswerSpan | undefined {
  const { tagged } = comparison.sentence;
  const spans = candidateSpans(tagged);
  const values = measureSpans(comparison, spans);
  const scores = [...scoreRows(model, values, spans.length)];
  const best = Math.max(...scores);
  const masses = scores.map((own) => Math.exp(own - best));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const agreements = expectedAgreements(
    tagged,
    spans,
    masses.map((mass) => mass / total),
  );
  const agreement = Math.max(...agreements);
  const span = spans[agreements.indexOf(agreement)];
  const first = tagged[span?.from ?? -1];
  const last = tagged[(span?.to ?? 0) - 1];
  if (first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end, score: best, share: 1 / total, agreement };
}
