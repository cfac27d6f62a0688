import type { APIComponentInContainer, APIContainerComponent } from 'discord.js';
import type { Source } from '../domain/source.ts';
import type { ArticleStretch, CountedSource } from '../domain/stretch.ts';
import { container, separator, text } from './discord-container.ts';
import { escapeLine } from './discord-escape.ts';
import type { ListPage, QuoteList } from './discord-list.ts';
import { sourceName } from './discord-quote.ts';
import { webAddress } from './discord-source-link.ts';
import { counted } from './list-words.ts';

/** The sources `shown`, of `total` those from `from` on, as the container of a message. */
export function renderSources(
  shown: readonly CountedSource[],
  { from, total }: { readonly from: number; readonly total: number },
  controls: (page: ListPage) => readonly APIComponentInContainer[] = () => [],
): APIContainerComponent {
  const leftOut = total - from - shown.length;
  const page: ListPage = {
    from,
    shown: shown.length,
    leftOut,
    ...(from === 0 ? {} : { previous: Math.max(0, from - SOURCES_SHOWN) }),
  };
  return container('notice', [
    text(`## ${counted(total, 'source')}`),
    ...shown.map((each, index) => text(sourceLines(each, from + index + 1))),
    ...(leftOut > 0 ? [separator(), text(`-# ${counted(leftOut, 'more source')}`)] : []),
    ...controls(page),
  ]);
}

/** As many as are read at a glance; each takes up to some 500 characters, of 4,000. */
export const SOURCES_SHOWN = 6;

/** One source's sentences as a list. */
export function sourceList({ source, quotes: { items, ...whole } }: ArticleStretch): QuoteList {
  return {
    tone: 'notice',
    head: [`## ${sourceName(source)}`, ...dateLines(source)].join('\n'),
    items: items.map((quote) => ({ quote })),
    whole,
  };
}

function sourceLines({ source, sentences }: CountedSource, number: number): string {
  const address = webAddress(source.url);
  const isShort = address !== undefined && address.length <= MAX_ADDRESS_CHARS;
  return [
    `**${number}.** ${sourceName(source)}`,
    ...dateLines(source),
    `-# ${counted(sentences, 'sentence')}${isShort ? ` · [open the article](${address})` : ''}`,
  ].join('\n');
}

const MAX_ADDRESS_CHARS = 256;
const MAX_AUTHOR_CHARS = 80;

/** What is unknown is said to be unknown. */
function dateLines({ author, published }: Source): readonly string[] {
  const by = author === undefined ? 'author unknown' : `by ${escapeLine(author, MAX_AUTHOR_CHARS)}`;
  const on =
    published === undefined
      ? 'date unknown'
      : `published ${escapeLine(published, MAX_AUTHOR_CHARS)}`;
  return [`-# ${by} · ${on}`];
}
