import type { SearchHit } from '../../search/best-matches.ts';
import type { SentenceIndex } from '../../search/sentence-index.ts';
import { ASSOCIATION_MODEL } from '../model/association-model.ts';
import { TERM_MODEL } from '../model/term-model.ts';
import { ANSWER_KIND_FEATURES, measureAnswerKind } from './answer-kind.ts';
import { type AssociationModel, sumAssociations, weighWords } from './associations.ts';
import { type Comparison, compare } from './compare.ts';
import { CONTEXT_FEATURES, measureContext } from './context.ts';
import { COVERAGE_FEATURES, measureCoverage } from './coverage.ts';
import { worthReading } from './first-look.ts';
import { paragraphAround } from './paragraph-around.ts';
import type { AskedQuestion } from './read-question.ts';
import type { ReadSentence } from './read-sentence.ts';
import { sumEvidence, type TermModel, weighSigns } from './term-evidence.ts';
import { measureWordOrder, WORD_ORDER_FEATURES } from './word-order.ts';

/** How the candidate stands among the others that were found. */
const STANDING_FEATURES = [
  'searchScore',
  'searchScoreShare',
  'searchRank',
  'paragraphScoreShare',
  'previousScoreShare',
  'nextScoreShare',
  'termEvidence',
  'association',
] as const;

/** What a sentence is compared in with the best of the others. */
const LED_FEATURES = [
  'termEvidence',
  'association',
  'coverage',
  'coverageByRarity',
  'softCoverage',
  'meaningLikeness',
  'rareMeaningLikeness',
  'density',
  'wordPairs',
  'askedTypeNearness',
  'focusNearness',
  'coverageWithPrevious',
] as const;

/** How far it is ahead of the best of the others; behind it where negative. */
const LEAD_FEATURES = LED_FEATURES.map((name) => `${name}Lead` as const);

/** The names of all features, in the order in which they are measured. */
export const SENTENCE_FEATURES = [
  ...STANDING_FEATURES,
  ...COVERAGE_FEATURES,
  ...WORD_ORDER_FEATURES,
  ...CONTEXT_FEATURES,
  ...ANSWER_KIND_FEATURES,
  ...LEAD_FEATURES,
] as const;

/** What features are themselves learned. */
export interface EvidenceModels {
  readonly terms: TermModel;
  readonly associations: AssociationModel;
}

const SHIPPED: EvidenceModels = { terms: TERM_MODEL, associations: ASSOCIATION_MODEL };

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
  { terms, associations }: EvidenceModels = SHIPPED,
): readonly MeasuredSentence[] {
  const said = weighSigns(question, terms);
  const words = weighWords(question, associations);
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
        sumEvidence(comparison, said),
        sumAssociations(comparison.sentence, words),
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
  setLeads(measured);
  return measured;
}

const TINY = 1e-9;
const LAST_RANK = 30;
/** Of each led feature its place among the features, and that of its lead. */
const LEADS = LED_FEATURES.map((name, at) => ({
  own: SENTENCE_FEATURES.indexOf(name),
  lead: SENTENCE_FEATURES.length - LED_FEATURES.length + at,
}));

function setLeads(measured: readonly MeasuredSentence[]): void {
  for (const { own, lead } of LEADS) {
    let first = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (const { values } of measured) {
      const value = values[own] as number;
      if (value > first) [first, second] = [value, first];
      else if (value > second) second = value;
    }
    for (const { values } of measured) {
      const value = values[own] as number;
      const rival = value === first ? second : first;
      values[lead] = rival === Number.NEGATIVE_INFINITY ? 0 : value - rival;
    }
  }
}
