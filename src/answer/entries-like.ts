import type { Entry } from '../domain/lists.ts';
import { tokenise } from '../text/tokenise.ts';

/** The entries that fit what is typed, in their order, at most `limit`: every typed word begins a word of the entry's. */
export function entriesLike<Fitting extends Pick<Entry, 'text' | 'also'>>(
  entries: Iterable<Fitting>,
  typed: string,
  limit: number,
): readonly Fitting[] {
  const words = wordsOf(typed.slice(0, MAX_TYPED_CHARS));
  const fitting: Fitting[] = [];
  for (const entry of entries) {
    if (fitting.length >= limit) break;
    if (begins(wordsOf([entry.text, ...entry.also].join(' ')), words)) fitting.push(entry);
  }
  return fitting;
}

/** Nothing that can be chosen is longer. */
const MAX_TYPED_CHARS = 100;

function wordsOf(text: string): readonly string[] {
  return tokenise(text).map(({ normalised }) => normalised);
}

function begins(words: readonly string[], typed: readonly string[]): boolean {
  return typed.every((prefix) => words.some((word) => word.startsWith(prefix)));
}
