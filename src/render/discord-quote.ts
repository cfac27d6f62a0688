import type { Quote } from '../domain/answer.ts';
import { certaintyWords } from './certainty-words.ts';
import { escapeLine, escapeText } from './discord-escape.ts';
import { MAX_MESSAGE_CHARS } from './discord-limits.ts';
import { citationLink } from './discord-source-link.ts';
import { quoteLabel, quoteNotes, saidBy } from './quote-words.ts';

/** What stands beside a quotation. */
export interface QuoteStyle {
  /** Name the source's title on every quote: where a message quotes more than one. */
  readonly titled: boolean;
}

/**
 * The quote as Discord markdown: the sentence in a quote block, whole and escaped, the answering
 * words in bold, the words that say how sure it is underlined; beneath it, small, its number, who says so, through which outlet, and the link to
 * the source at that sentence. Undefined when the sentence is too long for any message: a quotation
 * is shown whole or not at all.
 */
export function renderQuote(quote: Quote, style: QuoteStyle): string | undefined {
  if (quote.text.length > MAX_MESSAGE_CHARS) return undefined;
  const block = quoteBlock(escapeText(quote.text, quote.answer, certaintyWords(quote.text)));
  return `${block}\n-# ${attributionLine(quote, style)}`;
}

/** The line that stands for a quotation which is too long for any message. */
export function renderTooLong(quote: Quote, style: QuoteStyle): string {
  return `-# The sentence is too long for a Discord message: ${attributionLine(quote, style)}`;
}

/** `S5 · FBI analysts · via New York Times · read in place`, escaped; `style.titled` adds the source's title. */
function attributionLine(quote: Quote, style: QuoteStyle): string {
  const label = quoteLabel(quote);
  const link = citationLink(quote);
  return [
    style.titled ? `${label} of ${datedSourceName(quote.source)}` : label,
    escapeLine(saidBy(quote), MAX_SAID_BY_CHARS),
    escapeLine(quoteNotes(quote), MAX_SAID_BY_CHARS) || undefined,
    link === undefined ? undefined : `[read in place](${link})`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** `“Title”, Publisher`, escaped. */
export function sourceName(source: Quote['source']): string {
  const title = `“${escapeLine(source.title, MAX_TITLE_CHARS)}”`;
  if (source.publisher === undefined) return title;
  return `${title}, ${escapeLine(source.publisher, MAX_PUBLISHER_CHARS)}`;
}

/** As {@link sourceName}, with the date of publication where it is known. */
export function datedSourceName(source: Quote['source']): string {
  const { published } = source;
  if (published === undefined) return sourceName(source);
  return `${sourceName(source)}, ${escapeLine(published, MAX_PUBLISHER_CHARS)}`;
}

/** Long enough for a headline. */
const MAX_TITLE_CHARS = 120;

const MAX_PUBLISHER_CHARS = 80;

/** A speaker with a role and an outlet are far below; longer is a mistake of the attribution rules. */
const MAX_SAID_BY_CHARS = 200;

function quoteBlock(escaped: string): string {
  return escaped.replace(/^/gmu, '> ');
}
