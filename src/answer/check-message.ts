import type { ClaimCheck, MessageCheck } from '../domain/answer.ts';
import { isCheckable } from './claim/split-claims.ts';

/** What checking a message needs. */
export interface MessageCheckParts {
  readonly check: (claim: string) => ClaimCheck;
  readonly splitSentences: (
    text: string,
  ) => readonly { readonly start: number; readonly end: number }[];
  /** True when the text has a name of the sources', or half of its words stand in them. */
  readonly isOnSubject: (text: string) => boolean;
}

/**
 * Judges a message's statements, each by itself and in reading order: those that speak of what the sources speak of
 * before all others, `limit` at most. What claims nothing (questions, greetings, requests, opinions, exclamations) is left out too.
 */
export function checkMessage(
  text: string,
  limit: number,
  { check, splitSentences, isOnSubject }: MessageCheckParts,
): MessageCheck {
  const sentences = text
    .slice(0, MAX_CHARS)
    .split('\n')
    .map(plainLine)
    .flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)));
  const chosen = new Set(
    sentences
      .map((sentence, position) => ({ sentence, position }))
      .filter(({ sentence }) => isCheckable(sentence))
      .map((each) => ({ ...each, isNear: isOnSubject(each.sentence) }))
      .sort((a, b) => Number(b.isNear) - Number(a.isNear) || a.position - b.position)
      .slice(0, limit)
      .map(({ position }) => position),
  );
  return {
    checks: sentences.filter((_, position) => chosen.has(position)).map(check),
    leftOut: sentences.length - chosen.size,
  };
}

/** Discord's longest message. */
const MAX_CHARS = 4_000;

/** Without marks of quotations, lists and headings, links, mentions and emoji: "> - **x** <@1>" is "x". */
function plainLine(line: string): string {
  return line
    .replace(/^[\s>#*+-]+(?=\s|\*\*)/u, '')
    .replace(/<(?:[@#][!&]?\d+|a?:\w+:\d+|t:-?\d+(?::\w)?)>|https?:\/\/\S+|[*_~`|]{1,3}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
