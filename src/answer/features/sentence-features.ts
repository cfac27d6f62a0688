import type { SearchHit } from '../../search/best-matches.ts';
import type { SentenceIndex } from '../../search/sentence-index.ts';
import { ANSWER_KIND_FEATURES, measureAnswerKind } from './answer-kind.ts';
import { type Comparison, compare } from './compare.ts';
import { CONTEXT_FEATURES, measureContext, paragraphAround } from './context.ts';
import { COVERAGE_FEATURES, measureCoverage } from './coverage.ts';
import { worthReading } from './first-look.ts';
import type { AskedQuestion } from './read-question.ts';
import type { ReadSentence } from './read-sentence.ts';
import { measureWordOrder, WORD_ORDER_FEATURES } from './word-order.ts';

/** How the candidate stands among the others that were found. */
const STANDING_FEATURES = [
  'searchScore',
  'searchScoreShare',
  'searchRank',
  'paragraphScoreShare',
  'previousScoreShare',
  'nextScoreShare',
  'coverageLead',
] as const;

/** The names of all features, in the order in which they are measured. */
export const SENTENCE_FEATURES = [
  ...STANDING_FEATURES,
  ...COVERAGE_FEATURES,
  ...WORD_ORDER_FEATURES,
  ...CONTEXT_FEATURES,
  ...ANSWER_KIND_FEATURES,
] as const;

/** A sentence with its features for one question. */
export interface MeasuredSentence {
  readonly position: number;
  readonly comparison: Comparison;
  /** One number for each of {@link SENTENCE_FEATURES}. */
  readonly values: Float32Array;
}

/** The features of each hit that is worth reading, in the hits' order. `read` gives the sentence at a position as read. */
export function measureSentences(
  question: AskedQuestion,
  hits: readonly SearchHit[],
  index: SentenceIndex,
  read: (position: number) => ReadSentence,
): readonly MeasuredSentence[] {
  const scores = new Map(hits.map(({ position, score }) => [position, score]));
  const best = Math.max(TINY, ...scores.values());
  const paragraphScores = hits.map(({ position }) => {
    const { from, to } = paragraphAround(index, position);
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += scores.get(at) ?? 0;
    return sum;
  });
  const bestParagraph = Math.max(TINY, ...paragraphScores);
  const toRead = worthReading(
    question,
    hits.map(({ position, score }, rank) => ({
      position,
      scoreShare: score / best,
      paragraphScoreShare: (paragraphScores[rank] ?? 0) / bestParagraph,
    })),
    index,
  );
  const measured = hits.flatMap(({ position, score }, rank): MeasuredSentence[] => {
    if (!toRead.has(position)) return [];
    const comparison = compare(question, read(position), position, index);
    const { from, to } = paragraphAround(index, position);
    const values = new Float32Array(SENTENCE_FEATURES.length);
    let at = 0;
    for (const family of [
      [
        score / question.totalWeight,
        score / best,
        Math.min(rank, LAST_RANK),
        (paragraphScores[rank] ?? 0) / bestParagraph,
        position > from ? (scores.get(position - 1) ?? 0) / best : -1,
        position + 1 < to ? (scores.get(position + 1) ?? 0) / best : -1,
        0,
      ],
      measureCoverage(comparison),
      measureWordOrder(comparison),
      measureContext(comparison),
      measureAnswerKind(comparison),
    ]) {
      for (const value of family) {
        values[at] = value;
        at += 1;
      }
    }
    return [{ position, comparison, values }];
  });
  setLead(measured);
  return measured;
}

const TINY = 1e-9;
const LAST_RANK = 30;
const COVERAGE = SENTENCE_FEATURES.indexOf('coverage');
const COVERAGE_LEAD = SENTENCE_FEATURES.indexOf('coverageLead');

/** How far each is ahead of the best of the others in coverage; behind it where negative. */
function setLead(measured: readonly MeasuredSentence[]): void {
  const [first = 0, second = 0] = measured
    .map(({ values }) => values[COVERAGE] ?? 0)
    .sort((a, b) => b - a);
  for (const { values } of measured) {
    const own = values[COVERAGE] ?? 0;
    values[COVERAGE_LEAD] = own - (own === first ? second : first);
  }
}
