import type { APIComponentInContainer, APIContainerComponent } from 'discord.js';
import type { Quote } from '../domain/answer.ts';
import type { Source } from '../domain/source.ts';
import { container, separator, text } from './discord-container.ts';
import { escapeLine } from './discord-escape.ts';
import type { ListPage, QuoteList } from './discord-list.ts';
import { sourceName } from './discord-quote.ts';
import { webAddress } from './discord-source-link.ts';
import { counted } from './list-words.ts';

/** A source and how many sentences it has. */
export interface CountedSource {
  readonly source: Source;
  readonly sentences: number;
}

/** The list of sources, from `from` on, as the container of a message: as many as are read at a glance. */
export function renderSources(
  sources: readonly CountedSource[],
  from = 0,
  controls: (page: ListPage) => readonly APIComponentInContainer[] = () => [],
): APIContainerComponent {
  const shown = sources.slice(from, from + MAX_SOURCES);
  const leftOut = sources.length - from - shown.length;
  const page: ListPage = {
    from,
    shown: shown.length,
    leftOut,
    ...(from === 0 ? {} : { previous: Math.max(0, from - MAX_SOURCES) }),
  };
  return container('notice', [
    text(`## ${counted(sources.length, 'source')}`),
    ...shown.map((each, index) => text(sourceLines(each, from + index + 1))),
    ...(leftOut > 0 ? [separator(), text(`-# ${counted(leftOut, 'more source')}`)] : []),
    ...controls(page),
  ]);
}

/** Each takes up to some 500 characters, of 4,000. */
const MAX_SOURCES = 6;

/** One source's sentences as a list. */
export function sourceList(source: Source, quotes: readonly Quote[]): QuoteList {
  return {
    tone: 'notice',
    head: [`## ${sourceName(source)}`, ...dateLines(source)].join('\n'),
    items: quotes.map((quote) => ({ quote })),
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
