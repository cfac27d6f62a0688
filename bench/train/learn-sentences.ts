import { readQuestion } from '../../src/answer/features/read-question.ts';
import { createSentenceReader } from '../../src/answer/features/read-sentence.ts';
import {
  type MeasuredSentence,
  measureSentences,
  SENTENCE_FEATURES,
} from '../../src/answer/features/sentence-features.ts';
import type { TermModel } from '../../src/answer/features/term-evidence.ts';
import { findCandidates } from '../../src/answer/find-candidates.ts';
import type { Tree } from '../../src/answer/model/trees.ts';
import { askEach, type Corpus, type TrainingArticle } from './articles.ts';
import { boost } from './boost.ts';
import { createRows } from './rows.ts';

/** A function that measures the candidates for a question, as the ranker does. */
export function createMeasurer(
  terms: TermModel,
): (corpus: Corpus, question: string) => readonly MeasuredSentence[] {
  const read = createSentenceReader();
  return ({ index, analyse }, text) => {
    const question = analyse(text);
    return measureSentences(
      readQuestion(question, index),
      findCandidates(question, index),
      index,
      (position) => {
        const sentence = index.sentenceAt(position);
        if (sentence === undefined) throw new RangeError(`no sentence at ${position}`);
        return read(sentence);
      },
      terms,
    );
  };
}

/**
 * Trees that order sentences, learned from the answerable questions ({@link askEach}). Lists without a right sentence teach nothing and are left out.
 */
export function learnSentences(
  articles: readonly TrainingArticle[],
  terms: TermModel,
  onRound?: (round: number) => void,
): Tree[] {
  const rows = createRows(SENTENCE_FEATURES.length);
  const targets: number[] = [];
  const lists: number[] = [0];
  const measure = createMeasurer(terms);
  for (const article of articles) {
    for (const { corpus, question, isRight } of askEach(article)) {
      const measured = measure(corpus, question).slice(0, MAX_RIVALS);
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
      rounds: 300,
      learningRate: 0.1,
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
