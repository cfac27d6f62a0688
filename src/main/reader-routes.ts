import { createHash } from 'node:crypto';
import { BoundedMap } from '../domain/bounded-map.ts';
import { EngineAway } from '../domain/engine-away.ts';
import type { Publishing } from '../domain/pages.ts';
import type { HttpAnswer, HttpRequest, HttpRoute } from '../io/http-server.ts';
import { pagePolicy } from '../io/page-policy.ts';
import { compress, fileRoute, takesBrotli, type WebFile } from '../io/web-files.ts';
import type { ServedEngine } from './served-engine.ts';

/** What the reader's pages are made of. */
export interface ReaderSources {
  /** The engine that answers just now; a page has one engine's sentences alone. */
  readonly engine: () => Pick<ServedEngine, 'page'>;
  readonly publishing: Publishing;
  /** The built files, of which the pages use those that {@link READER_FILES} names. */
  readonly files: readonly WebFile[];
}

/** The reader's pages, and the two files that they use. */
export function readerRoutes({ engine, publishing, files }: ReaderSources): readonly HttpRoute[] {
  let reader: ReturnType<typeof openPages> | undefined;
  const answer: HttpRoute['answer'] = async ({ path, query, headers }) => {
    const current = engine();
    if (reader?.engine !== current) reader = openPages(current);
    const page = await reader.page(path, query).catch((error: unknown) => {
      if (error instanceof EngineAway) return undefined;
      throw error;
    });
    if (page === undefined) return AWAY;
    const { status, html, compressed, etag } = page;
    const isKnown = status === 200 && isListed(headers['if-none-match'], etag);
    const isCompressed = !isKnown && takesBrotli(headers['accept-encoding']);
    return {
      status: isKnown ? 304 : status,
      type: 'text/html; charset=utf-8',
      body: isKnown ? '' : isCompressed ? compressed : html,
      headers: {
        ...READER_HEADERS,
        ...(isCompressed ? { 'content-encoding': 'br' } : {}),
        'x-robots-tag': publishing === 'indexed' ? 'all' : 'noindex, noarchive',
        etag,
      },
    };
  };
  return [
    { method: 'GET', path: '/sources', answer },
    { method: 'GET', path: '/sources/*', answer },
    ...files.filter(({ path }) => READER_FILES.includes(path)).map(fileRoute),
  ];
}

/** The pages of an engine, of which those that were asked for last and searched for nothing are remembered. */
function openPages(engine: Pick<ServedEngine, 'page'>) {
  const remembered = new BoundedMap<string, Awaited<ReturnType<typeof make>>>(MAX_REMEMBERED);
  const make = async (path: string, query: URLSearchParams) => {
    const { status, html } = await engine.page(path, query.toString());
    const hash = createHash('sha256').update(html).digest('base64url');
    // Weak, since it is the same however the page is compressed.
    return { status, html, compressed: compress(html), etag: `W/"${hash.slice(0, 22)}"` };
  };
  return {
    engine,
    async page(path: string, query: URLSearchParams) {
      const known = query.size === 0 ? remembered.get(path) : undefined;
      if (known !== undefined) return known;
      const page = await make(path, query);
      if (page.status === 200 && query.size === 0) remembered.set(path, page);
      return page;
    },
  };
}

const AWAY: HttpAnswer = {
  status: 503,
  body: 'This cannot be looked up just now. Please try again in a minute.\n',
  headers: { 'retry-after': '60' },
};

/** Of half a megabyte at most. */
const MAX_REMEMBERED = 32;

const READER_FILES: readonly string[] = ['/reader.css', '/icon.svg'];

/** The pages run nothing, load their own style and picture, and stand in nobody's frame. */
const READER_HEADERS = {
  'content-security-policy': pagePolicy({ runsScripts: false, sendsForms: true }),
  'cache-control': 'no-cache',
  vary: 'accept-encoding',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
} as const;

/** Whether an `if-none-match` has the tag; a weak tag and a strong one are the same here. */
function isListed(header: HttpRequest['headers']['if-none-match'], etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(etag.replace(/^W\//, '')) || tags.includes('*');
}
