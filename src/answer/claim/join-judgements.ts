import type { Verdict } from '../../domain/answer.ts';
import type { Sentence } from '../../domain/sentence.ts';

/** What is said of one claim. */
export interface Judgement {
  readonly verdict: Verdict;
  /** The deciding sentence first; empty when the sources are silent. */
  readonly quotes: readonly Sentence[];
  readonly why: string;
  /** It is just a `line` that an editor notes, or borne out by all `lines` together and no source or line alone. */
  readonly by?: 'line' | 'lines';
}

/** The judgement of a claim that joins several: what contradicts one contradicts it, and it is supported only when all are. */
export function joinJudgements(judgements: readonly Judgement[]): Judgement {
  const telling =
    judgements.find(({ verdict }) => verdict === 'contradicted') ??
    judgements.find(({ verdict }) => verdict === 'not-in-sources');
  if (telling !== undefined) return telling;
  const leading = judgements.flatMap(({ quotes }) => quotes.slice(0, 1));
  const further = judgements.flatMap(({ quotes }) => quotes.slice(1));
  return {
    verdict: 'supported',
    quotes: [...new Set([...leading, ...further])],
    why: [...new Set(judgements.map(({ why }) => why))].join(' '),
  };
}
