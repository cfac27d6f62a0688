import type { Sentence } from '../../domain/sentence.ts';
import { MAX_CLAIM_CHARS } from './why-no-claim.ts';

/** True for a text that may be a sentence: a short one may be anybody's words, a long one is none, a question claims nothing. */
export function mayBeSentence(claim: string): boolean {
  return (
    claim.length <= MAX_CLAIM_CHARS &&
    claim.trim().split(/\s+/).length >= LEAST_WORDS &&
    !/\?[^\p{L}\p{N}]*$/u.test(claim)
  );
}

/**
 * The sentence that a claim is, letter for letter, but for case, spaces, quotation marks and the stop: whoever pastes one need
 * not be told that its grammar is not understood.
 */
export function wordForWord(claim: string, sentences: readonly Sentence[]): Sentence | undefined {
  const key = keyOf(claim);
  return sentences.find(({ text }) => keyOf(text) === key);
}

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["“”„«»'‘’`]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[.!\s]+$/, '')
    .trim();
}

const LEAST_WORDS = 5;
