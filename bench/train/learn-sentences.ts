import { readQuestion } from '../../src/answer/features/read-question.ts';
import { createSentenceReader } from '../../src/answer/features/read-sentence.ts';
import {
  type EvidenceModels,
  type MeasuredSentence,
  measureSentences,
  SENTENCE_FEATURES,
} from '../../src/answer/features/sentence-features.ts';
import { findCandidates, findOthersOfFew } from '../../src/answer/find-candidates.ts';
import type { Tree } from '../../src/answer/model/trees.ts';
import { askEach, type Corpus, type TrainingArticle } from './articles.ts';
import { boost } from './boost.ts';
import { createRows } from './rows.ts';

/** A function that measures the candidates for a question, as the ranker does; with all sentences of a short text where they are wanted. */
export function createMeasurer(
  models: EvidenceModels,
  isEvery = false,
): (corpus: Corpus, question: string) => readonly MeasuredSentence[] {
  const read = createSentenceReader();
  return ({ index, analyse }, text) => {
    const question = analyse(text);
    const found = findCandidates(question, index);
    return measureSentences(
      readQuestion(question, index),
      isEvery ? [...found, ...findOthersOfFew(found, index)] : found,
      index,
      (position) => {
        const sentence = index.sentenceAt(position);
        if (sentence === undefined) throw new RangeError(`no sentence at ${position}`);
        return read(sentence);
      },
      models,
    );
  };
}

/**
 * Trees that order sentences, learned from the answerable questions ({@link askEach}). Lists without a right sentence teach nothing and are left out.
 */
export function learnSentences(
  articles: readonly TrainingArticle[],
  modelsFor: (article: TrainingArticle) => EvidenceModels,
  onRound?: (round: number) => void,
): Tree[] {
  const rows = createRows(SENTENCE_FEATURES.length);
  const targets: number[] = [];
  const lists: number[] = [0];
  for (const article of articles) {
    const { isReferenced } = article;
    const measure = createMeasurer(modelsFor(article), isReferenced);
    for (const { corpus, question, isRight, isBeside } of askEach(article)) {
      const rivals = measure(corpus, question).filter(({ position }) => !isBeside(position));
      const measured = isReferenced ? rivals : rivals.slice(0, MAX_RIVALS);
      const right = measured.map(({ position }) => (isRight(position) ? 1 : 0));
      if (!right.some((one) => one === 1)) continue;
      for (const { values } of measured) rows.add(values);
      targets.push(...right);
      lists.push(targets.length);
    }
  }
  return boost(
    {
      values: rows.values(),
      width: rows.width,
      targets: Float32Array.from(targets),
      lists: Uint32Array.from(lists),
    },
    {
      rounds: 600,
      learningRate: 0.05,
      levels: 5,
      featureShare: 0.4,
      rowShare: 0.6,
      seed: 7,
      ...(onRound === undefined ? {} : { onRound }),
    },
  );
}

/** Sentences further down teach little and cost as much. */
const MAX_RIVALS = 20;
