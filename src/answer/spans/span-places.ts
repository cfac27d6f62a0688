import type { AnswerType } from '../../domain/question.ts';
import type { TaggedWord } from '../../text/tag-words.ts';
import type { TypedSpan } from '../answer-types.ts';
import { FAR, type SpanField } from './read-span-field.ts';

/** How far the nearest verb of the question's is, FAR where there is none; below 0 behind the span. */
export function verbDistance({ verbs }: SpanField, from: number, to: number): number {
  let best = FAR;
  for (const at of verbs) {
    if (at < from && from - at < Math.abs(best)) best = from - at;
    if (at >= to && at - to + 1 < Math.abs(best)) best = -(at - to + 1);
  }
  return best;
}

/** How far the nearest word that the answer is asked for by is. */
export function focusDistance({ focuses }: SpanField, from: number, to: number): number {
  let best = FAR;
  for (const at of focuses) {
    if (at < from) best = Math.min(best, from - at);
    if (at >= to) best = Math.min(best, at - to + 1);
  }
  return best;
}

/** The last word before what follows the phrase's noun: "record" of "a record of addresses". */
export function headOf(words: readonly TaggedWord[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (words[at]?.tag === 'ADP' || words[at]?.text === ',') return at - 1;
  }
  return to - 1;
}

/** How well the span is one of those of an asked type: words shared by words of either, the best of all. */
export function typeOverlap(
  asked: readonly TypedSpan[],
  likeliestType: AnswerType | undefined,
  from: number,
  to: number,
): { readonly any: number; readonly likeliest: number } {
  let any = 0;
  let likeliest = 0;
  for (const span of asked) {
    const shared = Math.min(to, span.to) - Math.max(from, span.from);
    if (shared <= 0) continue;
    const share = shared / (Math.max(to, span.to) - Math.min(from, span.from));
    if (share > any) any = share;
    if (span.type === likeliestType && share > likeliest) likeliest = share;
  }
  return { any, likeliest };
}
