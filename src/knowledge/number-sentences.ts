import { type SentenceId, type Slug, sentenceId } from '../domain/ids.ts';
import type { Document } from '../domain/source.ts';
import { fnv1a } from '../text/fnv1a.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence before it is known who says it. */
export interface PlainSentence {
  readonly id: SentenceId;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly block: number;
}

/**
 * A document's sentences in reading order, numbered from 1.
 *
 * An id depends on the sentence's words and, where they repeat, on which repetition it is: inserting
 * another sentence does not shift it.
 */
export function numberSentences(document: Document): readonly PlainSentence[] {
  const taken = new Map<string, number>();
  const sentences: PlainSentence[] = [];
  for (const [block, { start: from, end: to }] of document.blocks.entries()) {
    for (const span of splitSentences(document.text.slice(from, to))) {
      const [start, end] = [from + span.start, from + span.end];
      const text = document.text.slice(start, end);
      const id = freeId(document.source.slug, normalise(text), taken);
      sentences.push({ id, number: sentences.length + 1, start, end, text, block });
    }
  }
  return sentences;
}

/** A repeated text, or the rare other text with the same hash, is told apart by a count. */
function freeId(slug: Slug, text: string, taken: Map<string, number>): SentenceId {
  const hash = hashText(text);
  const repetition = (taken.get(hash) ?? 0) + 1;
  taken.set(hash, repetition);
  return sentenceId(slug, repetition === 1 ? hash : `${hash}-${repetition}`);
}

/** An id survives changes that no reader sees: case, spaces, kinds of quotation marks. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Eight characters of base 36 from two 32-bit FNV-1a hashes (draft-eastlake-fnv), each with its own start. */
function hashText(text: string): string {
  const high = fnv1a(text) % 36 ** 4;
  const low = fnv1a(text, 0x9747b28c) % 36 ** 4;
  return (high * 36 ** 4 + low).toString(36).padStart(8, '0');
}
