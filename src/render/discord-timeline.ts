import type { Timeline, TimelineEntry } from '../domain/lists.ts';
import { escapeLine } from './discord-escape.ts';
import type { ListItem, QuoteList } from './discord-list.ts';
import { counted, numberRanges } from './list-words.ts';
import { quoteLabel } from './quote-words.ts';

/** The timeline as a list: what has a date, in order; what has only a day without one; then what has none. */
export function timelineList({ dated, named, undated, gaps }: Timeline): QuoteList {
  return {
    tone: dated.length > 0 ? 'answered' : 'not-in-sources',
    head: dated.length > 0 ? '## Timeline' : '## Timeline\nThe sources give no dates.',
    items: [
      ...dated.map((entry): ListItem => ({ ...listItem(entry), heading: '### Dated' })),
      ...named.map(
        (entry): ListItem => ({ ...listItem(entry), heading: '### A day, but no date' }),
      ),
    ],
    foot: footLines(undated, gaps),
  };
}

function listItem({ when, quote, isOfStatement, from, resolved }: TimelineEntry): ListItem {
  const words = escapeLine(when, MAX_WHEN_CHARS) || '?';
  const origin = from === undefined ? '' : ` · from context: ${quoteLabel(from)}`;
  const date =
    resolved === undefined
      ? ''
      : ` · ${escapeLine(resolved, MAX_WHEN_CHARS)}, worked out from the date of publication`;
  const statement = isOfStatement ? ' · when it was said, not when it happened' : '';
  return { quote, lead: `**${words}**${date}${origin}${statement}` };
}

const MAX_WHEN_CHARS = 60;

function footLines(undated: Timeline['undated'], gaps: readonly string[]): string {
  const isOneSource = new Set(undated.map(({ source }) => source.slug)).size === 1;
  const numbers = isOneSource ? `: ${numberRanges(undated.map(({ number }) => number))}` : '';
  const ranges = numbers.length > MAX_RANGES_CHARS ? '' : numbers;
  return [
    ...gaps.slice(0, MAX_GAPS).map((gap) => `-# ${escapeLine(gap, MAX_GAP_CHARS)}`),
    ...(undated.length === 0
      ? []
      : [`-# Undated: ${counted(undated.length, 'sentence')} without any time${ranges}`]),
  ].join('\n');
}

const MAX_RANGES_CHARS = 300;
const MAX_GAPS = 4;
const MAX_GAP_CHARS = 200;
