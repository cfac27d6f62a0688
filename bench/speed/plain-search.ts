import MiniSearch from 'minisearch';
import type { Sentence } from '../../src/domain/sentence.ts';
import { tokenise } from '../../src/text/tokenise.ts';

/** Plain MiniSearch over the sentences, with the engine's stop words and stems and nothing else. */
export function createPlainSearch(sentences: readonly Sentence[]): (question: string) => unknown {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => tokenise(text).flatMap(({ isStop, stem }) => (isStop ? [] : stem)),
    processTerm: (term) => term,
  });
  index.addAll(sentences.map(({ text }, id) => ({ id, text })));
  return (question) => index.search(question);
}
