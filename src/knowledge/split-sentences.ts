import { endsSentence } from './ends-sentence.ts';
import { trackAsides } from './track-asides.ts';

/** A half-open span in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const STOPS = /[.?!…。！？｡‼⁇⁈⁉\n]/g;
/** "?!", "...", ". . ."; not the stop of ".NET". */
const STOP_RUN = /(?:[.?!…。！？｡‼⁇⁈⁉]|(?<=\.) (?=\.(?![\p{L}\p{N}])))+/uy;
/** What closes after a stop: quotation marks, brackets, and footnote marks as in "word.[1][n 2] Next", "word.[1]:33 Next". */
const CLOSERS =
  /(?:["'”’»›)\]}」』）】〉》*]|\[(?:\p{L}{1,8} ?)?\d{1,4}\]|\[\p{Ll}\]|\[citation needed\]|:\d{1,4}(?:[,–-]\d{1,4})*(?=\s|$)|[¹²³⁰⁴-⁹])*/uy;
/** What follows a stop after a space and belongs to it: "Great! 🎉 Next", "word. [1] Next". */
const TRAILERS =
  /(?: {1,2}(?:\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D|\p{Extended_Pictographic}){0,12}|\[(?:\p{L}{1,8} ?)?\d{1,4}\]))+(?=\s|$)/uy;
/** A blank line, or the next item of a list. */
const BREAK = /\n[ \t]*(?:\n|(?:[-*•]|\d{1,3}[.)])[ \t])/y;
const SPACES = /\s*/y;

/**
 * The spans of the sentences in a text, in order.
 *
 * Spans are trimmed and disjoint, and cover every character that is not a space. A blank line always
 * ends a sentence. Linear in the length of the text.
 */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  const isWithinAside = trackAsides(text);
  let start = lengthOf(SPACES, text, 0);
  STOPS.lastIndex = start;
  for (;;) {
    const from = STOPS.lastIndex;
    const at = STOPS.exec(text)?.index;
    if (at === undefined) break;
    const end = stopEnd(text, at, start, isWithinAside);
    if (end.ends && end.at > start) {
      addSpan(spans, text, start, end.at);
      start = end.at + lengthOf(SPACES, text, end.at);
      STOPS.lastIndex = start;
    } else {
      STOPS.lastIndex = Math.max(from + 1, at + 1, end.at);
    }
  }
  addSpan(spans, text, start, text.length);
  return spans;
}

interface StopEnd {
  readonly ends: boolean;
  /** Just after the stop and what closes with it. */
  readonly at: number;
}

function stopEnd(
  text: string,
  at: number,
  start: number,
  isWithinAside: (start: number, at: number, end: number) => boolean,
): StopEnd {
  if (text[at] === '\n') return { ends: lengthOf(BREAK, text, at) > 0, at };
  const afterStops = at + lengthOf(STOP_RUN, text, at);
  const closed = afterStops + lengthOf(CLOSERS, text, afterStops);
  const end = closed + lengthOf(TRAILERS, text, closed);
  if (isWithinAside(start, at, closed)) return { ends: false, at: afterStops };
  return { ends: endsSentence(text, { start, at, afterStops, closed, end }), at: end };
}

function addSpan(spans: Span[], text: string, start: number, end: number): void {
  let trimmed = end;
  while (trimmed > start && /\s/.test(text[trimmed - 1] ?? '')) trimmed--;
  if (trimmed > start) spans.push({ start, end: trimmed });
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
