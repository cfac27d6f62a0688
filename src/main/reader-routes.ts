import { createHash } from 'node:crypto';
import type { Engine } from '../domain/engine.ts';
import type { Publishing } from '../domain/pages.ts';
import type { HttpRequest, HttpRoute } from '../io/http-server.ts';
import { fileRoute, type WebFile } from '../io/web-files.ts';
import { createReader } from '../reader/reader.ts';

/** What the reader's pages are made of. */
export interface ReaderSources {
  /** The engine that answers just now; a page has one engine's sentences alone. */
  readonly engine: () => Engine;
  readonly publishing: Publishing;
  /** The built files, of which the pages use those that {@link READER_FILES} names. */
  readonly files: readonly WebFile[];
}

/** The reader's pages, and the two files that they use. */
export function readerRoutes({ engine, publishing, files }: ReaderSources): readonly HttpRoute[] {
  let reader: { readonly engine: Engine; readonly read: ReturnType<typeof createReader> };
  const answer: HttpRoute['answer'] = ({ path, query, headers }) => {
    const current = engine();
    if (reader?.engine !== current) {
      reader = { engine: current, read: createReader(current, publishing) };
    }
    const { status, html } = reader.read(path, query);
    const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
    const isKnown = status === 200 && isListed(headers['if-none-match'], etag);
    return {
      status: isKnown ? 304 : status,
      type: 'text/html; charset=utf-8',
      body: isKnown ? '' : html,
      headers: {
        ...READER_HEADERS,
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

const READER_FILES: readonly string[] = ['/reader.css', '/icon.svg'];

/** The pages run nothing, load their own style and picture, and stand in nobody's frame. */
const READER_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cache-control': 'no-cache',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
} as const;

/** Whether an `if-none-match` has the tag, as it is or as a weak one. */
function isListed(header: HttpRequest['headers']['if-none-match'], etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(etag) || tags.includes('*');
}
