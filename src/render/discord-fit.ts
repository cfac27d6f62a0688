import type { Quote } from '../domain/answer.ts';
import { type QuoteStyle, renderQuote, renderTooLong } from './discord-quote.ts';

/** A quote of a page, as it is shown there. */
export interface FittedQuote {
  readonly quote: Quote;
  readonly markdown: string;
}

/** The quotes that one message shows, in the order given, and how many come after them. */
export interface FittedQuotes {
  readonly shown: readonly FittedQuote[];
  readonly leftOut: number;
}

/**
 * The leading quotes that fit into `maxChars` of text and number at most `maxQuotes`, each whole.
 * One that would not fit a message of its own is replaced by a line that links to it. The first
 * that does not fit beside the others ends the page: none is skipped, so that the next page can go
 * on where this one ends.
 */
export function fitQuotes(
  quotes: readonly Quote[],
  room: { readonly maxChars: number; readonly maxQuotes: number },
  style: QuoteStyle,
): FittedQuotes {
  const shown: FittedQuote[] = [];
  let chars = 0;
  for (const quote of quotes.slice(0, room.maxQuotes)) {
    const whole = renderQuote(quote, style);
    const isTooLong = whole === undefined || whole.length > room.maxChars;
    const markdown = isTooLong ? renderTooLong(quote, style) : whole;
    if (chars + markdown.length > room.maxChars) break;
    chars += markdown.length;
    shown.push({ quote, markdown });
  }
  return { shown, leftOut: quotes.length - shown.length };
}
