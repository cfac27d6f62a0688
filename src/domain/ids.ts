/** A source's file name without `.md`: lower-case letters, digits and single hyphens, 1 to 80 characters. */
export type Slug = string & { readonly __brand: 'Slug' };

/**
 * A sentence's stable id, `slug#hash`: the hash is over the sentence's text (and, for a repeated
 * text, which repetition it is), so inserting another sentence does not shift it.
 */
export type SentenceId = string & { readonly __brand: 'SentenceId' };

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True when `text` is a valid slug. */
export function isSlug(text: string): text is Slug {
  return text.length <= 80 && SLUG.test(text);
}

/** The id `slug#hash`. The only place that makes a {@link SentenceId}. */
export function sentenceId(slug: Slug, hash: string): SentenceId {
  return `${slug}#${hash}` as SentenceId;
}
