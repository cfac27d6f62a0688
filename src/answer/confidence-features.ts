import { MISMATCH_FEATURES, measureMismatch } from './features/mismatch.ts';
import { measureRivals, RIVAL_FEATURES } from './features/rivals.ts';
import { type MeasuredSentence, SENTENCE_FEATURES } from './features/sentence-features.ts';
import { sumEvidence, type TermModel, weighSigns } from './features/term-evidence.ts';
import { SUPPORT_MODEL } from './model/support-model.ts';
import { WORDING_MODEL } from './model/wording-model.ts';
import type { AnswerSpan } from './spans/find-answer-span.ts';

/** What the estimate of confidence looks at, beside the features of the best sentence. */
const STANDING = [
  'termSupport',
  'wordingSupport',
  'score',
  'lead',
  'share',
  'candidates',
  'coverageOfAll',
  'bestCoverage',
  'spanScore',
  'spanShare',
  'missingNames',
  'unknownNames',
  'absentNames',
  'absentChars',
  'absentCapitals',
] as const;

export const CONFIDENCE_FEATURES: readonly string[] = [
  ...STANDING,
  ...RIVAL_FEATURES,
  ...MISMATCH_FEATURES,
  ...SENTENCE_FEATURES,
];

/** A measured sentence with its score for the question. */
export interface ScoredSentence extends MeasuredSentence {
  readonly score: number;
}

/** One number for each of {@link CONFIDENCE_FEATURES}; `scored` is best first and not empty, `absent` the names that no source has. */
export function measureConfidence(
  scored: readonly [ScoredSentence, ...ScoredSentence[]],
  span: AnswerSpan | undefined,
  absent: readonly string[],
  support: TermModel = SUPPORT_MODEL,
  wording: TermModel = WORDING_MODEL,
): Float32Array {
  const [best, second] = scored;
  const { question } = best.comparison;
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  const missing = best.comparison.matches.filter(({ isThere }) => !isThere);
  const names = missing.filter(({ term }) => term.role === 'name');
  const found = new Set<string>();
  for (const { comparison } of scored) {
    for (const { isThere, term } of comparison.matches) if (isThere) found.add(term.stem);
  }
  const weigh = (terms: readonly { readonly weight: number }[]): number =>
    terms.reduce((sum, { weight }) => sum + weight, 0) / question.totalWeight;
  const values = new Float32Array(CONFIDENCE_FEATURES.length);
  values.set([
    sumEvidence(best.comparison, weighSigns(question, support)),
    sumEvidence(best.comparison, weighSigns(question, wording)),
    best.score,
    second === undefined ? NO_RIVAL : best.score - second.score,
    1 / total,
    scored.length,
    weigh(question.terms.filter(({ stem }) => found.has(stem))),
    Math.max(...scored.map(({ values: own }) => own[COVERAGE] ?? 0)),
    span?.score ?? NO_SPAN,
    span?.share ?? 0,
    weigh(names.map(({ term }) => term)),
    weigh(names.map(({ term }) => term).filter(({ number }) => number < 0)),
    absent.length,
    absent.join(' ').length,
    absent.filter((name) => /^\p{Lu}/u.test(name)).length,
    ...measureRivals(scored, best.comparison.index),
    ...measureMismatch(best.comparison),
  ]);
  values.set(best.values, CONFIDENCE_FEATURES.length - SENTENCE_FEATURES.length);
  return values;
}

const NO_RIVAL = 5;
const NO_SPAN = -5;
const COVERAGE = SENTENCE_FEATURES.indexOf('coverage');
