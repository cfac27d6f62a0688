import { isSlug, type Slug } from '../domain/ids.ts';
import { tokenise } from '../text/tokenise.ts';

/** File names longer than this are a burden to type and to read. */
const MAX_CHARS = 60;

/** The file name that a title makes, without `.md`: its first whole words, not ending in "the" or "was". */
export function slugOf(title: string): Slug {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]+/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const taken: string[] = [];
  for (const word of words) {
    if ([...taken, word].join('-').length > MAX_CHARS) break;
    taken.push(word);
  }
  if (taken.length < words.length) {
    while (taken.length > 1 && tokenise(taken.at(-1) ?? '').every(({ isStop }) => isStop))
      taken.pop();
  }
  const slug = taken.join('-') || (words[0] ?? '').slice(0, MAX_CHARS) || 'article';
  if (!isSlug(slug)) throw new Error(`${slug} is no slug`);
  return slug;
}
