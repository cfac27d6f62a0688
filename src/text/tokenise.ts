import { normaliseWord } from './normalise.ts';
import { rememberWords } from './remember-words.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** One word of a text. `surface === text.slice(start, end)`. */
export interface Token {
  readonly surface: string;
  /** Half-open span in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly normalised: string;
  /** What the index holds; meaningless where `isStop`. */
  readonly stem: string;
  readonly isStop: boolean;
}

/**
 * The words of a text in reading order; punctuation stands between them and is no token. Hyphens
 * and dashes part words (`Jang Jin-sung` is three), apostrophes inside a word do not (`didn't`),
 * nor do the dots of abbreviations (`U.S.`) and the separators of a number (`6,000`, `3.5`).
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const surface = match[0];
    const { normalised, stem: stemmed, isStop } = readWord(surface);
    if (normalised === '') continue;
    const start = match.index;
    tokens.push({ surface, start, end: start + surface.length, normalised, stem: stemmed, isStop });
  }
  return tokens;
}

/** What a token says but for its place: a text has the same words again and again. */
const readWord = rememberWords((surface): Pick<Token, 'normalised' | 'stem' | 'isStop'> => {
  const normalised = normaliseWord(surface);
  return { normalised, stem: stem(normalised), isStop: isStopWord(normalised) };
});

// An abbreviation with dots (two letters or more, so that "I." ends a sentence), a number with its
// separators and what is glued to it ("1990s", "16th"), or a word with inner apostrophes.
const WORD =
  /(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;
