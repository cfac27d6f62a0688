import type { Suggestion } from '../domain/engine.ts';
import { normaliseWord } from '../text/normalise.ts';
import type { Corpus } from './corpus.ts';

/**
 * A completer for what is being typed, over the facts' questions and the names, each with how many sentences it leads
 * to; never body text. A completion fits when every typed word begins one of its words. Names that begin as typed come
 * first, then the questions with the most typed words at their beginning; ties in the order of the files. Nothing
 * typed: each fact's first question.
 */
export function createSuggester(
  corpus: Corpus,
): (typed: string, limit: number) => readonly Suggestion[] {
  const entries: readonly Entry[] = [
    ...corpus.facts.flatMap(({ asks, cites }) =>
      asks.slice(0, MAX_ASKS).map((text, place) => ({
        text,
        sentences: cites.length,
        words: wordsOf(text),
        rank: place,
      })),
    ),
    ...corpus.names.flatMap(({ name, aliases }) => {
      const sentences = corpus.mentions(name);
      if (sentences === 0) return [];
      return [{ text: name, sentences, words: wordsOf([name, ...aliases].join(' ')), rank: 0 }];
    }),
  ].filter(({ text }) => text.length > 0 && text.length <= MAX_CHARS);

  return (typed, limit) => {
    const prefixes = wordsOf(typed.slice(0, MAX_CHARS));
    return entries
      .flatMap((entry, place) => {
        if (prefixes.length === 0) return entry.rank === 0 ? [{ entry, place, score: 0 }] : [];
        const hits = prefixes.filter((prefix) =>
          entry.words.some((word) => word.startsWith(prefix)),
        );
        if (hits.length < prefixes.length) return [];
        const leads = prefixes.filter((prefix, at) => entry.words[at]?.startsWith(prefix)).length;
        return [{ entry, place, score: leads }];
      })
      .sort((a, b) => b.score - a.score || a.entry.rank - b.entry.rank || a.place - b.place)
      .slice(0, limit)
      .map(({ entry: { text, sentences } }) => ({ text, sentences }));
  };
}

interface Entry {
  readonly text: string;
  readonly sentences: number;
  readonly words: readonly string[];
  /** Which of its fact's questions it is; the first is the plainest. */
  readonly rank: number;
}

/** An editor's first wordings are the plain ones; what follows is slang, keywords and false premises to be corrected. */
const MAX_ASKS = 10;
/** Discord's limit for a choice's name and value. */
const MAX_CHARS = 100;

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}'’.]+/u)
    .map(normaliseWord)
    .filter((word) => word !== '');
}
