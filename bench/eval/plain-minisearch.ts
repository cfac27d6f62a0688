import MiniSearch from 'minisearch';
import type { Sentence } from '../../src/domain/sentence.ts';

/** Sentences best first for a question, and the score of the first: what a bot of ten lines would do. */
export type Baseline = (question: string) => {
  readonly ranked: readonly string[];
  /** 0 when nothing is found. */
  readonly score: number;
};

/** MiniSearch with its defaults over the same sentences. */
export function createBaseline(sentences: readonly Sentence[]): Baseline {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  index.addAll(sentences.map(({ id, text }) => ({ id, text })));
  return (question) => {
    const hits = index.search(question);
    return { ranked: hits.map(({ id }) => String(id)), score: hits[0]?.score ?? 0 };
  };
}
