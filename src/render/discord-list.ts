import type { APIComponentInContainer, APIContainerComponent } from 'discord.js';
import type { Quote } from '../domain/answer.ts';
import type { Stretch } from '../domain/stretch.ts';
import { container, separator, type Tone, text } from './discord-container.ts';
import { MAX_MESSAGE_CHARS } from './discord-limits.ts';
import { datedSourceName, renderQuote, renderTooLong } from './discord-quote.ts';

/** One line of a list: a quotation, with what is said about it. Markdown here is ours: what comes from outside is escaped. */
export interface ListItem {
  readonly quote: Quote;
  /** Above the first item of a group on each page. */
  readonly heading?: string;
  /** Right above the quotation. */
  readonly lead?: string;
  /** Small, beneath the quotation's attribution. */
  readonly note?: string;
}

/** Quotations under headings, longer than a message may be. */
export interface QuoteList {
  readonly tone: Tone;
  readonly head: string;
  readonly items: readonly ListItem[];
  /** Of what longer list the items are a stretch; absent: they are all there are. */
  readonly whole?: Omit<Stretch<ListItem>, 'items'>;
  /** Small lines at the end of every page. */
  readonly foot?: string;
}

/** Which items a message shows. */
export interface ListPage {
  readonly from: number;
  /** How many items it shows; at least one where there are any. */
  readonly shown: number;
  readonly leftOut: number;
  /** Where the page before this one begins. */
  readonly previous?: number;
}

/**
 * One page of the list as the container of a Discord message, within every limit: whole quotations from item `from` of
 * the whole list on, as many as fit. `controls` is called once with what the page shows; its rows stand at the foot.
 */
export function renderList(
  { tone, head, items, foot = '', whole }: QuoteList,
  from = 0,
  controls: (page: ListPage) => readonly APIComponentInContainer[] = () => [],
): APIContainerComponent {
  const start = whole?.start ?? 0;
  const total = whole?.total ?? items.length;
  const isTitled =
    whole?.isOfSeveral ?? new Set(items.map(({ quote }) => quote.source.slug)).size > 1;
  const source = items[0]?.quote.source;
  const footLines = [
    foot,
    source === undefined || isTitled ? '' : `-# From ${datedSourceName(source)}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
  const room = MAX_MESSAGE_CHARS - head.length - footLines.length - RESERVED_CHARS;
  const blocksFrom = (first: number, end?: number): readonly string[] =>
    fitItems(items.slice(first - start, end && end - start), room, isTitled);
  const blocks = blocksFrom(from);
  const previous = beginBefore(from, (first) => blocksFrom(first, from));
  const page: ListPage = {
    from,
    shown: blocks.length,
    leftOut: total - from - blocks.length,
    ...(previous === undefined ? {} : { previous }),
  };
  const lines = [positionLine(page, total), footLines].filter((line) => line !== '');
  return container(tone, [
    text(head),
    ...blocks.map(text),
    ...(lines.length === 0 ? [] : [separator(), text(lines.join('\n'))]),
    ...controls(page),
  ]);
}

/** More is a wall on a phone. */
const MAX_ITEMS = 8;

/** For the line that says where in the list the page is. */
const RESERVED_CHARS = 60;

function fitItems(
  items: readonly ListItem[],
  maxChars: number,
  isTitled: boolean,
): readonly string[] {
  const blocks: string[] = [];
  let chars = 0;
  let heading: string | undefined;
  for (const item of items.slice(0, MAX_ITEMS)) {
    const top = item.heading === heading ? undefined : item.heading;
    const whole = renderQuote(item.quote, { titled: isTitled });
    const around = (quotation: string): string =>
      [top, item.lead, quotation, item.note].filter((line) => line !== undefined).join('\n');
    const tooLong = around(renderTooLong(item.quote, { titled: isTitled }));
    const block = whole === undefined || around(whole).length > maxChars ? tooLong : around(whole);
    if (chars + block.length > maxChars) break;
    blocks.push(block);
    chars += block.length;
    heading = item.heading;
  }
  return blocks;
}

/** The earliest item of those right before `from` that fit on one page. */
function beginBefore(
  from: number,
  fitFrom: (start: number) => readonly unknown[],
): number | undefined {
  for (let start = Math.max(0, from - MAX_ITEMS); start < from; start += 1) {
    if (fitFrom(start).length === from - start) return start;
  }
  return undefined;
}

function positionLine({ from, shown }: ListPage, total: number): string {
  if (shown === 0 || shown === total) return '';
  return shown === 1
    ? `-# ${from + 1} of ${total}`
    : `-# ${from + 1} to ${from + shown} of ${total}`;
}
