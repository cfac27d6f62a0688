import type { Cited } from './cited-sentences.tsx';
import { renderDesk } from './desk-page.tsx';
import { EntryPage } from './entry-page.tsx';
import type { ListShape } from './lists.ts';

/** What the desk answers. */
export type DeskAnswer =
  | { readonly kind: 'page'; readonly status: number; readonly html: string }
  | { readonly kind: 'moved'; readonly to: string }
  | {
      readonly kind: 'lines';
      readonly lines: readonly string[];
      readonly isWrong: boolean;
      readonly cites: readonly Cited[];
    };

/** A form with what was typed. */
export function form(view: Parameters<typeof EntryPage>[0], status = 200): DeskAnswer {
  const { shape, was } = view;
  return page(shape.list, was ?? `New ${shape.thing}`, EntryPage(view), status);
}

/** What is said of a place that there is not. */
export function missing(what: string, here = 'why'): DeskAnswer {
  return page(here, 'Not found', `There is no ${what} here.`, 404);
}

/** `Facts`. */
export function titleOf({ list }: ListShape): string {
  return list.charAt(0).toUpperCase() + list.slice(1);
}

/** A page of the desk. */
export function page(
  here: string,
  title: string,
  children: Parameters<typeof renderDesk>[0]['children'],
  status = 200,
): DeskAnswer {
  return { kind: 'page', status, html: renderDesk({ here, title, children }) };
}
