import type { AsOf } from '../domain/answer.ts';
import type { TimelineEntry } from '../domain/lists.ts';
import type { TimelineStretch } from '../domain/stretch.ts';
import { escapeLine } from './discord-escape.ts';
import type { ListItem, QuoteList } from './discord-list.ts';
import { counted, numberRanges } from './list-words.ts';
import { quoteLabel } from './quote-words.ts';

/** The timeline as a list: what has a date, in order; what has only a day without one; then what has none. */
export function timelineList(timeline: TimelineStretch): QuoteList {
  const { dated, undated, gaps, entries, asOf } = timeline;
  const { items, ...whole } = entries;
  const head = asOf === undefined ? '## Timeline' : `## Timeline\n${asOfLine(asOf)}`;
  return {
    tone: dated > 0 ? 'answered' : 'not-in-sources',
    head: dated > 0 ? head : `${head}\nThe sources give no dates.`,
    items: items.map((entry, at): ListItem => {
      const heading = whole.start + at < dated ? '### Dated' : '### A day, but no date';
      return { ...listItem(entry), heading };
    }),
    whole,
    foot: footLines(undated, gaps),
  };
}

function asOfLine({ date, sources, later, undated }: AsOf): string {
  const known = `What was known by ${date}, from ${sources} of ${counted(sources + later + undated, 'source')}`;
  return undated === 0 ? known : `${known}; ${undated} without a date left out`;
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

function footLines(
  { sentences, runs = [] }: TimelineStretch['undated'],
  gaps: readonly string[],
): string {
  const numbers = runs.length === 0 ? '' : `: ${numberRanges(runs)}`;
  const ranges = numbers.length > MAX_RANGES_CHARS ? '' : numbers;
  return [
    ...gaps.slice(0, MAX_GAPS).map((gap) => `-# ${escapeLine(gap, MAX_GAP_CHARS)}`),
    ...(sentences === 0
      ? []
      : [`-# Undated: ${counted(sentences, 'sentence')} without any time${ranges}`]),
  ].join('\n');
}

const MAX_RANGES_CHARS = 300;
const MAX_GAPS = 4;
const MAX_GAP_CHARS = 200;
