import type { AnswerType } from '../domain/question.ts';
import type { TaggedWord } from '../text/tag-words.ts';
import { findClauses } from './answer-types/find-clauses.ts';
import { findNames } from './answer-types/find-names.ts';
import { findNounChunks } from './answer-types/find-noun-chunks.ts';
import { findQuantities } from './answer-types/find-quantities.ts';
import type { WordSpan } from './answer-types/word-span.ts';

/** Words of a sentence that could answer a question of the type. */
export interface TypedSpan {
  readonly type: AnswerType;
  /** Half-open span in the sentence's text. */
  readonly start: number;
  readonly end: number;
  /** The same as half-open positions in the tagged words. */
  readonly from: number;
  readonly to: number;
}

/**
 * What kinds of answers a tagged sentence holds, and where; by start, then by end. A span may stand
 * for several types: every person, organisation and place that is named is a `name` too, and every
 * noun phrase a `thing`. Linear in the words; depends on nothing but them, so keep it with the sentence.
 */
export function answerTypesIn(words: readonly TaggedWord[]): readonly TypedSpan[] {
  const quantities = findQuantities(words);
  const spans = [
    ...quantities,
    ...findNames(words, quantities),
    ...findNounChunks(words),
    ...findClauses(words),
  ];
  return spans
    .map((span) => withOffsets(span, words))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function withOffsets({ type, from, to }: WordSpan, words: readonly TaggedWord[]): TypedSpan {
  return { type, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, from, to };
}
