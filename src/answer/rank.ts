import type { Knowledge } from '../domain/knowledge.ts';
import type { Candidate, Question } from '../domain/question.ts';
import { createSentenceIndex, type SentenceIndex } from '../search/sentence-index.ts';

/** Orders sentences by how well they answer a question. */
export interface Ranker {
  readonly index: SentenceIndex;
  /** Best first, at most `limit`; ties by source and number. Sentences that share nothing with the question come last or not at all. */
  rank(question: Question, limit?: number): readonly Candidate[];
}

/** A ranker over the knowledge's sentences. Building it indexes them. */
export function createRanker(knowledge: Knowledge): Ranker {
  const index = createSentenceIndex(knowledge);
  return {
    index,
    rank(question, limit = DEFAULT_LIMIT) {
      return index
        .search(question.terms, MAX_CANDIDATES)
        .flatMap(({ position, score }) => {
          const sentence = index.sentences[position];
          if (sentence === undefined) return [];
          const coverage = weightedCoverage(question, index, index.analysis(position).distinct);
          const features = [
            { name: 'bm25', value: score, contribution: score },
            { name: 'coverage', value: coverage, contribution: 4 * coverage },
          ];
          const total = features.reduce((sum, feature) => sum + feature.contribution, 0);
          return [{ sentence, score: total, features }];
        })
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
  };
}

const DEFAULT_LIMIT = 10;
const MAX_CANDIDATES = 300;

function weightedCoverage(
  question: Question,
  index: SentenceIndex,
  stems: ReadonlySet<string>,
): number {
  let covered = 0;
  let all = 0;
  for (const { term, weight } of question.terms) {
    const worth = weight * Math.max(index.inverseDocumentFrequency(term), 1);
    all += worth;
    if (stems.has(term)) covered += worth;
  }
  return all === 0 ? 0 : covered / all;
}
