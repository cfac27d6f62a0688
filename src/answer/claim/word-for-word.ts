import type { Sentence } from '../../domain/sentence.ts';
import { tokenise } from '../../text/tokenise.ts';

/**
 * The sentence that a claim is, word for word, case and marks aside: whoever pastes one need not be told that the grammar of
 * it is not understood. A short one may be anybody's words, and a question claims nothing.
 */
export function wordForWord(claim: string, sentences: readonly Sentence[]): Sentence | undefined {
  if (/\?["'”’)\s]*$/u.test(claim)) return undefined;
  const words = wordsOf(claim.slice(0, MAX_CHARS));
  if (words.length < LEAST_WORDS) return undefined;
  const key = words.join(' ');
  return sentences.find(({ text }) => wordsOf(text.slice(0, MAX_CHARS)).join(' ') === key);
}

function wordsOf(text: string): readonly string[] {
  return tokenise(text).map(({ normalised }) => normalised);
}

const LEAST_WORDS = 5;
/** Longer than any sentence that is read as one claim. */
const MAX_CHARS = 2_000;
