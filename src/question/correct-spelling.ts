import { finish, type Steps } from '../domain/steps.ts';

/**
 * A corrector over known words: for a typed word the known one that it misspells, or undefined.
 *
 * A misspelling is one slip: two letters swapped, one doubled, left out or put in, and in words of
 * {@link MIN_CHARS_TO_SUBSTITUTE} letters or more one mistaken for another. The first letter must be right (people
 * rarely miss it), and the known word must be the only one that near: `Reuters` is not taken for `routers`.
 * Lookup is by deletions (W. Garbe, "1000x faster spelling correction", 2012): linear in the word's length.
 */
export function createSpellingCorrector(
  known: Iterable<string>,
): (word: string) => string | undefined {
  return finish(spellingSteps(known));
}

/** As {@link createSpellingCorrector}, in steps. */
export function* spellingSteps(
  known: Iterable<string>,
): Steps<(word: string) => string | undefined> {
  return correctAmong(yield* knownWordsSteps(known));
}

/** Words to be found by what they become with a letter left out, in steps. */
export function* knownWordsSteps(known: Iterable<string>): Steps<KnownWords> {
  // One word is kept as it is: most keys have one, and a set for each took half of the memory.
  const byDeletion = new Map<string, string | Set<string>>();
  const knownWords = new Set<string>();
  for (const word of known) {
    if (!isSpelling(word) || knownWords.has(word)) continue;
    knownWords.add(word);
    for (const key of deletions(word)) {
      const words = byDeletion.get(key);
      if (words === undefined) byDeletion.set(key, word);
      else if (typeof words === 'string') byDeletion.set(key, new Set([words, word]));
      else words.add(word);
    }
    if (knownWords.size % WORDS_A_STEP === 0) yield;
  }
  return {
    has: (word) => knownWords.has(word),
    *sharing(keys) {
      for (const key of keys) {
        const words = byDeletion.get(key) ?? [];
        if (typeof words === 'string') yield words;
        else yield* words;
      }
    },
  };
}

/** Known words, wherever they are kept. */
export interface KnownWords {
  has(word: string): boolean;
  /** The words that give one of the keys when a letter but the first is left out, or are one; some of them repeatedly. */
  sharing(keys: readonly string[]): Iterable<string>;
}

/** As {@link createSpellingCorrector}, over words that are kept by somebody else. */
export function correctAmong(known: KnownWords): (word: string) => string | undefined {
  return (word) => {
    if (word.length < MIN_CHARS || word.length > MAX_CHARS || known.has(word)) return undefined;
    const near = new Set<string>();
    for (const candidate of known.sharing(deletions(word))) {
      if (isOneSlip(word, candidate)) near.add(candidate);
    }
    const [only] = near;
    return near.size === 1 ? only : undefined;
  };
}

/** True for a word that others are taken for misspellings of. */
export function isSpelling(word: string): boolean {
  return word.length >= MIN_CHARS && word.length <= MAX_CHARS && /^\p{L}+$/u.test(word);
}

const WORDS_A_STEP = 64;

/** In shorter words one slip makes another word too often: `bank`, `tank`. */
const MIN_CHARS = 5;
const MAX_CHARS = 30;
/** `reuters` and `routers` have seven. */
const MIN_CHARS_TO_SUBSTITUTE = 8;

function deletions(word: string): readonly string[] {
  const keys = [word];
  for (let at = 1; at < word.length; at += 1) keys.push(word.slice(0, at) + word.slice(at + 1));
  return keys;
}

function isOneSlip(typed: string, known: string): boolean {
  if (typed === known || typed[0] !== known[0]) return false;
  // A plural or an inflection is no slip: `attacks` is not a misspelt `attack`.
  if (typed === `${known}s` || known === `${typed}s`) return false;
  let start = 0;
  while (start < typed.length && typed[start] === known[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(typed.length, known.length) - start &&
    typed[typed.length - 1 - end] === known[known.length - 1 - end]
  ) {
    end += 1;
  }
  const wrong = typed.slice(start, typed.length - end);
  const right = known.slice(start, known.length - end);
  if (wrong.length + right.length === 1) return true;
  if (wrong.length === 1 && right.length === 1) return typed.length >= MIN_CHARS_TO_SUBSTITUTE;
  return wrong.length === 2 && right.length === 2 && wrong[0] === right[1] && wrong[1] === right[0];
}
