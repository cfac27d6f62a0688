import { known, readJsonLd } from './json-ld.ts';
import type { PageDocument } from './page-element.ts';
import { readDate } from './read-date.ts';
import type { Metadata } from './retrieved.ts';

/** The names of meta elements (`name` or `property`), best first: OpenGraph, Dublin Core, and what else is in use. */
const META = {
  title: ['og:title', 'dcterms.title', 'dc.title', 'citation_title', 'twitter:title'],
  publisher: ['og:site_name', 'dcterms.publisher', 'dc.publisher', 'application-name'],
  author: [
    'author',
    'article:author',
    'dcterms.creator',
    'dc.creator',
    'citation_author',
    'parsely-author',
  ],
  published: [
    'article:published_time',
    'datepublished',
    'dcterms.issued',
    'dcterms.date',
    'dc.date.issued',
    'dc.date',
    'citation_publication_date',
    'parsely-pub-date',
    'pubdate',
    'date',
  ],
} as const satisfies Partial<Record<keyof Metadata, readonly string[]>>;

/** Where the page's own text says it: microdata, and the classes of the microformat h-entry. */
const IN_TEXT = {
  author: [
    '[itemprop="author"] [itemprop="name"]',
    '[itemprop="author"]',
    '[rel="author"]',
    '.p-author',
  ],
  published: [
    '[itemprop="datePublished"]',
    'time[pubdate]',
    'time.published',
    'time.dt-published',
    'article time[datetime]',
    'header time[datetime]',
    'time[datetime]',
  ],
} as const;

const MAX_VALUE_CHARS = 300;

/**
 * What a page says of its article: JSON-LD first, then meta elements, then marked-up text.
 *
 * A canonical address is taken from the same site alone, or when the page is a file: a page may not
 * say that it stands at another outlet.
 */
export function readMetadata(document: PageDocument, address: string | undefined): Metadata {
  const metas = readMetas(document);
  const fromMeta = (names: readonly string[], read = asText) => {
    for (const name of names) {
      const value = metas.get(name);
      const found = value === undefined ? undefined : read(value);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const fromText = (selectors: readonly string[], read = asText) => {
    for (const selector of selectors) {
      const element = document.querySelector(selector);
      const value = ['content', 'datetime']
        .map((name) => element?.getAttribute(name))
        .find(Boolean);
      const found = element === null ? undefined : read(value ?? element.textContent);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const linked = readJsonLd(document);
  const url = canonicalAddress(
    [
      document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
      metas.get('og:url'),
      linked.url,
    ],
    address,
  );
  return known({
    title: linked.title ?? fromMeta(META.title),
    publisher: linked.publisher ?? fromMeta(META.publisher) ?? hostOf(url),
    author: linked.author ?? fromMeta(META.author, asPerson) ?? fromText(IN_TEXT.author, asPerson),
    published:
      linked.published ??
      fromMeta(META.published, readDate) ??
      fromText(IN_TEXT.published, readDate),
    url,
  });
}

/** The site that an address is of, as people write it; undefined for a bare number. */
export function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return /^[\d.]+$|^\[/.test(hostname) ? undefined : hostname.replace(/^www\./, '') || undefined;
}

/** By lower-case name, the first of each. */
function readMetas(document: PageDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const names = ['property', 'name', 'itemprop'].map((key) => meta.getAttribute(key));
    const value = meta.getAttribute('content')?.trim();
    for (const name of names) {
      const key = name?.toLowerCase();
      if (key && value && !metas.has(key)) metas.set(key, value);
    }
  }
  return metas;
}

function asText(value: string): string | undefined {
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' || text.length > MAX_VALUE_CHARS ? undefined : text;
}

/** `article:author` is an address as often as a name. */
function asPerson(value: string): string | undefined {
  const text = asText(value)?.replace(/^by\s+/i, '');
  return text === undefined || /^https?:/i.test(text) || text.length > 120 ? undefined : text;
}

function canonicalAddress(
  candidates: readonly (string | null | undefined)[],
  address: string | undefined,
): string | undefined {
  for (const candidate of candidates) {
    if (!candidate || !URL.canParse(candidate, address)) continue;
    const url = new URL(candidate, address);
    if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.href.length > 2000) continue;
    if (address === undefined || site(url) === site(new URL(address))) return url.href;
  }
  return address;
}

/** `www.`, `m.` and `amp.` are the same site. */
function site({ host }: URL): string {
  return host.replace(/^(?:(?:www|m|mobile|amp)\.)+/, '');
}
