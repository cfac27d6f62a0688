import type { QuoteInContext } from '../domain/stretch.ts';
import type { ListItem, QuoteList } from './discord-list.ts';
import { quoteLabel } from './quote-words.ts';

/** Quotes among their neighbours as a list; a sentence that is near two of them stands once. */
export function contextList(contexts: readonly QuoteInContext[]): QuoteList {
  const wanted = new Set(contexts.map(({ quote }) => quote.id));
  const all = contexts.flatMap(({ before, quote, after }) => [...before, quote, ...after]);
  const items = [...new Map(all.map((quote) => [quote.id, quote])).values()].sort(
    (a, b) => compare(a.source.slug, b.source.slug) || a.number - b.number,
  );
  return {
    tone: 'notice',
    head: `## ${contexts.map(({ quote }) => quoteLabel(quote)).join(', ')} in context`,
    items: items.map(
      (quote): ListItem =>
        wanted.has(quote.id) ? { quote, lead: '**↓ the sentence itself**' } : { quote },
    ),
  };
}

/** By code units, as the sources are ordered everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
