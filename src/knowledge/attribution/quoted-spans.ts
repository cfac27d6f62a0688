import type { Span } from '../split-sentences.ts';

/** Within this many words, and without a stop, marks set off a phrase and no speech: “technical analysis”. */
const MAX_PHRASE_WORDS = 6;

/** A single mark opens after a space and closes after a stop: apostrophes do neither. */
const MARKS = /["“”]|(?<=^|\s)['‘](?=[\p{L}\p{N}])|(?<=[,.?!…])['’](?=\s|$)/gu;

/**
 * Where a block quotes speech, marks included, in order. Phrases that are merely set off by marks
 * are left out. What is opened and never closed runs to the end, as where a quotation goes on in the
 * next paragraph; what is closed and never opened runs from the beginning. Linear.
 */
export function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open: { at: number; isSingle: boolean } | undefined;
  const close = (end: number) => {
    const span = { start: open?.at ?? 0, end };
    if (isSpeech(text.slice(span.start, span.end))) spans.push(span);
    open = undefined;
  };
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const isSingle = /['‘’]/.test(mark);
    if (open === undefined) {
      if (mark !== '”' && mark !== '’') open = { at: index, isSingle };
      else if (mark === '”' && spans.length === 0) close(index + 1);
    } else if (isSingle === open.isSingle && mark !== '“' && mark !== '‘') close(index + 1);
  }
  if (open !== undefined && !open.isSingle) close(text.length);
  return spans;
}

function isSpeech(quoted: string): boolean {
  let [from, to] = [0, quoted.length];
  while (from < to && /["“'‘]/.test(quoted[from] ?? '')) from++;
  while (to > from && /["”'’]/.test(quoted[to - 1] ?? '')) to--;
  if (/[,.?!…—–-]/.test(quoted[to - 1] ?? '')) return true;
  return quoted.slice(from, to).split(/\s+/, MAX_PHRASE_WORDS + 2).length > MAX_PHRASE_WORDS;
}
