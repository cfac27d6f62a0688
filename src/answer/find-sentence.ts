import type { Sentence } from '../domain/sentence.ts';
import type { Corpus } from './corpus.ts';

/**
 * A finder of sentences by reference: `S5` or `5` where there is one source, `slug S5` or `slug 5` anywhere, or a
 * sentence id. Case and spaces around do not matter. Returns undefined for what is not there.
 */
export function createSentenceFinder(corpus: Corpus): (reference: string) => Sentence | undefined {
  const defaultSlug = corpus.sourceCount === 1 ? corpus.firstSource?.slug : undefined;

  return (reference) => {
    const trimmed = reference.trim();
    const found = corpus.find(trimmed);
    if (found !== undefined) return found;
    const match = /^(?:([a-z0-9-]{1,80})[\s#,:]+)??s?\s?(\d{1,9})$/i.exec(trimmed);
    const slug = match?.[1]?.toLowerCase() ?? defaultSlug;
    return slug === undefined ? undefined : corpus.numbered(slug, Number(match?.[2]));
  };
}
