import type { KnownWords } from '../question/correct-spelling.ts';
import type { BlockingClient } from './blocking-client.ts';

/** The words of the database's sources, as spellings that are known. */
export function createStoredWords({ query }: Pick<BlockingClient, 'query'>): KnownWords {
  return {
    has: (word) => query('select from exhibit.word where word = $1', [word]).length > 0,
    sharing: (keys) =>
      query<{ readonly word: string }>('select word from exhibit.word where slips && $1::text[]', [
        keys,
      ]).map(({ word }) => word),
  };
}
