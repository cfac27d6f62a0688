import type { Knowledge } from '../domain/knowledge.ts';
import type { Sentence } from '../domain/sentence.ts';
import { sentencePlaces } from './sentence-places.ts';

/**
 * A finder of sentences by reference: `S5` or `5` where there is one source, `slug S5` or `slug 5` anywhere, or a
 * sentence id. Case and spaces around do not matter. Returns undefined for what is not there.
 */
export function createSentenceFinder(
  knowledge: Knowledge,
): (reference: string) => Sentence | undefined {
  const places = sentencePlaces(knowledge);
  const [only, second] = knowledge.documents;
  const defaultSlug = second === undefined ? only?.source.slug : undefined;

  return (reference) => {
    const trimmed = reference.trim();
    const found = places.find(trimmed);
    if (found !== undefined) return found;
    const match = /^(?:([a-z0-9-]{1,80})[\s#,:]+)??s?\s?(\d{1,9})$/i.exec(trimmed);
    const slug = match?.[1]?.toLowerCase() ?? defaultSlug;
    return slug === undefined ? undefined : places.numbered(slug, Number(match?.[2]));
  };
}
