import { mean } from '../metrics/bootstrap.ts';
import type { Outcome } from './run-trials.ts';

/** How the answering words of answerable questions do. */
export interface SpanFigures {
  /** Share of the questions for which answering words are given; undefined for no questions. */
  readonly given: number | undefined;
  /** Means over those for which they are given. */
  readonly exactMatch: number | undefined;
  readonly f1: number | undefined;
}

/** The figures of the answering words that the first quotes mark. */
export function spanFigures(answerable: readonly Outcome[]): SpanFigures {
  const spans = answerable.flatMap(({ span }) => span ?? []);
  const given = answerable.length === 0 ? undefined : spans.length / answerable.length;
  if (spans.length === 0) return { given, exactMatch: undefined, f1: undefined };
  return {
    given,
    exactMatch: mean(spans.map(({ exactMatch }) => exactMatch)),
    f1: mean(spans.map(({ f1 }) => f1)),
  };
}
