import type { APIComponentInContainer, APIContainerComponent } from 'discord.js';
import type { AsyncEngine } from '../domain/async-engine.ts';
import { type ListPage, type QuoteList, renderList } from '../render/discord-list.ts';
import { plainTexts } from '../render/discord-plain-list.ts';
import { button, row } from './controls.ts';
import { encodeCustomId } from './custom-id.ts';
import { decodeId, decodeText, encodeId, encodeText } from './encode-args.ts';
import type { Reply } from './reply.ts';

type Controls = (page: ListPage) => readonly APIComponentInContainer[];

/** A list that is shown page by page. It is made anew for every page from what the button says. */
export interface PagedList {
  /** Stands in the `custom_id` of its buttons; unique. */
  readonly key: string;
  /** The page of the list on `subject` that begins at `from`; undefined when there is no such list. */
  readonly render: (
    subject: string,
    from: number,
    engine: AsyncEngine,
    controls: Controls,
  ) => Promise<APIContainerComponent | undefined>;
}

/** A paged list of quotations, made from its subject: all of it, or the stretch that is near a place of it. */
export function pagedQuotes(
  key: string,
  make: (subject: string, engine: AsyncEngine, near: number) => Promise<QuoteList | undefined>,
): PagedList {
  return {
    key,
    async render(subject, from, engine, controls) {
      const list = await make(subject, engine, from);
      const total = list?.whole?.total ?? list?.items.length ?? 0;
      return list && renderList(list, Math.min(from, total), controls);
    },
  };
}

/** What a page is asked for with. */
export interface PageCall {
  readonly subject: string;
  readonly from: number;
  /** Who may turn the pages of the message; others get a copy of their own. */
  readonly askerId: string;
}

/** A page of the list with the buttons that turn it; undefined when there is no such list. */
export async function listReply(
  list: PagedList,
  call: PageCall,
  engine: AsyncEngine,
): Promise<Reply | undefined> {
  const container = await list.render(call.subject, call.from, engine, (page) =>
    pageButtons(list.key, call, page, engine),
  );
  return container && { container, plain: plainTexts(container) };
}

/** The action of the buttons that turn pages. */
export const PAGE = 'page';

function pageButtons(
  key: string,
  { subject, askerId }: PageCall,
  { from, shown, leftOut, previous }: ListPage,
  { about }: AsyncEngine,
): readonly APIComponentInContainer[] {
  const encoded = encodeText(subject);
  // A subject that no button can hold is shown on one page, which says how much there is.
  if (encoded === undefined || (leftOut <= 0 && previous === undefined)) return [];
  const idOf = (start: number): string =>
    encodeCustomId({
      action: PAGE,
      args: [key, String(start), encodeId(askerId), about.stamp, ...encoded],
    });
  return [
    row(
      button({
        label: '◀ Back',
        customId: idOf(previous ?? 0),
        isDisabled: previous === undefined,
      }),
      button({ label: 'More ▶', customId: idOf(from + shown), isDisabled: leftOut <= 0 }),
    ),
  ];
}

/** The call of a page button; undefined when it is none that was ever written. */
export function readPageCall(
  args: readonly string[],
): (PageCall & { readonly key: string; readonly stamp: string }) | undefined {
  const [key, start, asker, stamp, ...encoded] = args;
  if (key === undefined || start === undefined || asker === undefined || stamp === undefined) {
    return undefined;
  }
  const subject = decodeText(encoded);
  const askerId = decodeId(asker);
  if (!/^\d{1,6}$/.test(start) || subject === undefined || askerId === undefined) return undefined;
  return { key, stamp, subject, askerId, from: Number(start) };
}
