import type { JSX } from 'hono/jsx/jsx-runtime';
import { renderHtml } from '../reader/html-page.tsx';
import { LISTS } from './lists.ts';

/** The desk's places, in the order of their use. */
const PLACES = [
  ['why', 'Why'],
  ['unanswered', 'Unanswered'],
  ...Object.keys(LISTS).map((list) => [list, list.charAt(0).toUpperCase() + list.slice(1)]),
] as const;

/** A page of the desk as HTML; `here` is its place. */
export function renderDesk({
  here,
  title,
  children,
}: {
  readonly here: string;
  readonly title: string;
  readonly children: JSX.Element | string;
}): string {
  const root = here === '' ? './' : '../';
  return renderHtml({
    title: `${title} · Desk`,
    root,
    isIndexed: false,
    style: 'desk.css',
    script: 'live-check.js',
    children: (
      <>
        <header class="site desk-site">
          <nav aria-label="Desk">
            <a href={`${root}desk`} aria-current={here === '' ? 'page' : undefined}>
              Desk
            </a>
            {PLACES.map(([place, label]) => (
              <a href={`${root}desk/${place}`} aria-current={here === place ? 'page' : undefined}>
                {label}
              </a>
            ))}
          </nav>
          <nav aria-label="Elsewhere">
            <a href={`${root}sources`}>Sources</a>
            <a href={root}>Preview</a>
          </nav>
        </header>
        <main class="desk">
          <h1>
            <bdi>{title}</bdi>
          </h1>
          {children}
        </main>
      </>
    ),
  });
}
