import type { SentenceId } from '../domain/ids.ts';
import type { Sentence } from '../domain/sentence.ts';

export type Citation =
  | { readonly kind: 'found'; readonly id: SentenceId }
  | { readonly kind: 'missing'; readonly why: string }
  /** A source has problems of its own, reported already: nothing can be said about its sentences. */
  | { readonly kind: 'unread' };

export type CitationResolver = (reference: string) => Citation;

const NUMBERED = /^(?:(\S+)\s+)?[Ss](\d{1,7})$/;

/**
 * A function that finds the sentence that an editor cites: `S5` where there is one source,
 * `sony-hack S5`, or a full sentence id. `all` are the sources that there are, where the sentences are not those of all.
 */
export function createCitationResolver(
  sentences: readonly Pick<Sentence, 'id' | 'slug' | 'number'>[],
  all?: readonly string[],
): CitationResolver {
  const ids = new Set<string>(sentences.map((sentence) => sentence.id));
  const bySlug = new Map<string, SentenceId[]>();
  for (const { id, slug, number } of sentences) {
    const ofSource = bySlug.get(slug) ?? [];
    ofSource[number - 1] = id;
    bySlug.set(slug, ofSource);
  }
  const slugs = all ?? [...bySlug.keys()];

  return (reference) => {
    if (ids.has(reference)) return { kind: 'found', id: reference as SentenceId };
    const match = NUMBERED.exec(reference);
    if (match === null) {
      return missing('which is no sentence; expected "S5", "slug S5" or a sentence id');
    }
    const slug = match[1] ?? (slugs.length === 1 ? slugs[0] : undefined);
    if (slug === undefined) {
      return missing(
        `but there are ${slugs.length} sources; write "${slugs[0] ?? 'slug'} ${reference}"`,
      );
    }
    const ofSource = bySlug.get(slug);
    if (ofSource === undefined) {
      return missing(`but there is no source "${slug}"; the sources are ${slugs.join(', ')}`);
    }
    const id = ofSource[Number(match[2]) - 1];
    if (id !== undefined) return { kind: 'found', id };
    const which = slugs.length === 1 ? 'the source' : `"${slug}"`;
    return missing(
      `but ${which} has ${ofSource.length} sentence${ofSource.length === 1 ? '' : 's'}`,
    );
  };
}

function missing(why: string): Citation {
  return { kind: 'missing', why };
}
