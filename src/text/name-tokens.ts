import { rememberWords } from './remember-words.ts';

/** A word of a text as names are compared by it. */
export interface NameToken {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Written in capitals, or with stops: US, U.S. */
  readonly isCapitals: boolean;
  /** Bound to the next token by a hyphen. */
  readonly isHyphenated: boolean;
}

/** Words with their inner apostrophes, or letters with stops between them: "Korea's", "U.S." */
const TOKEN =
  /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘ʼ][\p{L}\p{M}\p{N}]+)*['’]?/gu;
const HYPHEN = /[-\u2010-\u2013][\p{L}\p{N}]/uy;

/** The words of a text in order. Linear in its length. */
export function nameTokens(text: string): readonly NameToken[] {
  return Array.from(text.matchAll(TOKEN), (match): NameToken => {
    const [word] = match;
    const end = match.index + word.length;
    const { key, isCapitals } = readWord(word);
    HYPHEN.lastIndex = end;
    return { key, start: match.index, end, isCapitals, isHyphenated: HYPHEN.test(text) };
  });
}

/** What a word says but for its place: a text has the same words again and again. */
const readWord = rememberWords((word): Pick<NameToken, 'key' | 'isCapitals'> => {
  const letters = word.replace(/['’‘ʼ]s?$/, '');
  const isCapitals = /\p{Lu}/u.test(letters) && !/\p{Ll}/u.test(letters);
  return { key: foldName(word), isCapitals };
});

/** A word without case, accents, apostrophes and stops: "Korea’s" and "Koreas’" are "korea" and "koreas", "Jürgen" is "jurgen", "U.S." is "us". */
export function foldName(word: string): string {
  if (/^[a-zA-Z0-9]+$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ]s?$/, '')
    .replace(/['’‘ʼ.]/g, '');
}
