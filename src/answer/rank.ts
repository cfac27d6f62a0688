import { once } from '../domain/once.ts';
import type { Candidate, Question } from '../domain/question.ts';
import type { SentenceIndex } from '../search/sentence-index.ts';
import { type Confidence, estimateConfidence } from './confidence.ts';
import type { ScoredSentence } from './confidence-features.ts';
import { readQuestion } from './features/read-question.ts';
import { createSentenceReader } from './features/read-sentence.ts';
import { measureSentences, SENTENCE_FEATURES } from './features/sentence-features.ts';
import { findCandidates, findOthersOfFew } from './find-candidates.ts';
import { SENTENCE_MODEL } from './model/sentence-model.ts';
import { explain, scoreRows } from './model/trees.ts';
import { type AnswerSpan, findAnswerSpan } from './spans/find-answer-span.ts';

/** What the sentences say to a question. */
export interface Judgement {
  /** Best first; ties by source and number. */
  readonly candidates: readonly Candidate[];
  /** That the first candidate answers the question. Worked out when first asked for, as `span` is. */
  readonly confidence: Confidence;
  /** The words of the first candidate that answer best; undefined when there are none. */
  readonly span?: AnswerSpan | undefined;
  /** The names of the question's own words that no source has; looked for when first asked for. */
  readonly absentNames: readonly string[];
}

/** Best first: all candidates, and those that confidence is estimated by. */
interface Scored {
  readonly scored: readonly ScoredSentence[];
  readonly judged: readonly ScoredSentence[];
}

/** Orders sentences by how well they answer a question. */
export interface Ranker {
  readonly index: SentenceIndex;
  /** Best first, at most `limit`; ties by source and number. Sentences that share nothing with the question come last or not at all. */
  rank(question: Question, limit?: number): readonly Candidate[];
  /** As {@link Ranker.rank}, with how sure the first is and the words of it that answer. */
  judge(question: Question, limit?: number): Judgement;
}

/** A ranker over the sentences of the index. `findAbsent` gives the names of a text that no source has. */
export function createRanker(
  index: SentenceIndex,
  findAbsent: (text: string) => readonly string[],
): Ranker {
  const readOne = createSentenceReader();
  const read = (position: number) => {
    const sentence = index.sentenceAt(position);
    if (sentence === undefined) throw new RangeError(`no sentence at position ${position}`);
    return readOne(sentence);
  };
  const scoreAll = (question: Question): Scored => {
    const found = findCandidates(question, index);
    const others = findOthersOfFew(found, index);
    const candidates = [...found, ...others];
    const measured = measureSentences(readQuestion(question, index), candidates, index, read);
    const rows = new Float32Array(measured.length * SENTENCE_FEATURES.length);
    for (const [row, { values }] of measured.entries())
      rows.set(values, row * SENTENCE_FEATURES.length);
    const meant = ({ position, score }: { readonly position: number; readonly score: number }) =>
      question.near?.has(position) ? score + NEAR : score;
    const scores = scoreRows(SENTENCE_MODEL, rows, measured.length);
    const scored = measured
      .map((each, row) => ({ ...each, score: scores[row] ?? 0 }))
      .sort((a, b) => meant(b) - meant(a) || a.position - b.position);
    const late = new Set(others.map(({ position }) => position));
    const judged = scored.filter(({ position }, rank) => rank === 0 || !late.has(position));
    return { scored, judged };
  };
  const toCandidate = ({ position, score: points, values }: ScoredSentence): Candidate[] => {
    const sentence = index.sentenceAt(position);
    if (sentence === undefined) return [];
    return [
      {
        sentence,
        score: points,
        // Worked out only for those who ask why.
        get features() {
          return explain(SENTENCE_MODEL, values);
        },
      },
    ];
  };

  return {
    index,
    rank: (question, limit = DEFAULT_LIMIT) =>
      scoreAll(question).scored.slice(0, limit).flatMap(toCandidate),
    judge(question, limit = DEFAULT_LIMIT) {
      const { scored, judged } = scoreAll(question);
      const [best] = scored;
      // When an editor's fact answers, nobody asks for the words of a sentence.
      const span = once(() => (best === undefined ? undefined : findAnswerSpan(best.comparison)));
      const absentNames = once(() => findAbsent(question.own));
      const confidence = once(() =>
        estimateConfidence(question, judged, span(), absentNames(), index),
      );
      return {
        candidates: scored.slice(0, limit).flatMap(toCandidate),
        get confidence() {
          return confidence();
        },
        get span() {
          return span();
        },
        get absentNames() {
          return absentNames();
        },
      };
    },
  };
}

const DEFAULT_LIMIT = 10;

/**
 * What it is worth in score to stand near what the question before was answered with. Chosen on 285 follow-ups about the Sony
 * article without its facts: 217 right first sentences (212 without).
 */
const NEAR = 0.6;
