import { isMap, isScalar, parseDocument } from 'yaml';
import { decodePage } from './decode-page.ts';
import { extractHtml } from './extract-html.ts';
import { extractPdf } from './extract-pdf.ts';
import { known } from './json-ld.ts';
import { hostOf } from './page-metadata.ts';
import { readDate } from './read-date.ts';
import { refuseImport } from './refuse-import.ts';
import type { Extracted, Metadata, Retrieved } from './retrieved.ts';

type PageKind = 'html' | 'pdf' | 'text';

/** The article of a page or file, whatever it is: HTML, PDF, Markdown or plain text. */
export async function extractRetrieved(retrieved: Retrieved): Promise<Extracted> {
  const { bytes, from, address } = retrieved;
  switch (kindOf(retrieved)) {
    case 'pdf':
      return extractPdf(bytes, from, address);
    case 'html':
      return extractHtml(decodePage(retrieved), from, address);
    case 'text':
      return extractText(decodePage(retrieved), address);
  }
}

/** By what it is rather than by what it is called. */
function kindOf({ bytes, contentType = '', from }: Retrieved): PageKind {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart();
  if (start.startsWith('%PDF-')) return 'pdf';
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (/^(?:text\/html|application\/xhtml\+xml)$/.test(type)) return 'html';
  if (/^text\/(?:plain|markdown|x-markdown)$/.test(type)) return 'text';
  if (type !== '') {
    const message = `expected a page, Markdown, plain text or PDF, found ${JSON.stringify(type)}`;
    throw refuseImport(from, message);
  }
  if (/\.(?:x?html?)$/i.test(from)) return 'html';
  return /^\uFEFF?(?:ï»¿)?<(?:!doctype html|html|head|\?xml)/i.test(start) ? 'html' : 'text';
}

/** Markdown and plain text are what sources are made of: front matter apart, they are cleaned as they are. */
function extractText(text: string, address: string | undefined): Extracted {
  const { matter, body } = splitFrontMatter(text.replace(/^\uFEFF/, ''));
  const metadata = known({
    ...readMatter(matter),
    ...(address === undefined ? {} : { url: address }),
  });
  const publisher = metadata.publisher ?? hostOf(address);
  return {
    metadata: publisher === undefined ? metadata : { ...metadata, publisher },
    text: body,
    lines: body.split(/\r\n|\r|\n/).filter((line) => line.trim() !== ''),
  };
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/;

function splitFrontMatter(text: string): { readonly matter: string; readonly body: string } {
  const match = FRONT_MATTER.exec(text);
  return match === null
    ? { matter: '', body: text }
    : { matter: match[1] ?? '', body: text.slice(match[0].length) };
}

/** The keys that other programs use in front matter (Hugo, Jekyll, Obsidian) for what sources have. */
const KEYS = {
  title: ['title'],
  publisher: ['publisher', 'site', 'outlet'],
  author: ['author', 'authors', 'byline'],
  published: ['published', 'date', 'pubdate'],
  url: ['url', 'source', 'canonical', 'link'],
} as const satisfies Record<keyof Metadata, readonly string[]>;

/** Plain values alone: tags, aliases and nested values are passed over, and nothing is made of them. */
function readMatter(matter: string): Metadata {
  const values = new Map<string, string>();
  const { contents } = parseDocument(matter, { schema: 'failsafe', logLevel: 'silent' });
  if (isMap(contents)) {
    for (const { key, value } of contents.items) {
      if (isScalar(key) && isScalar(value) && typeof value.value === 'string') {
        values.set(String(key.value).toLowerCase(), value.value.trim());
      }
    }
  }
  const first = (keys: readonly string[]) =>
    keys.map((key) => values.get(key)).find((value) => value !== undefined && value !== '');
  const [published, url] = [first(KEYS.published), first(KEYS.url)];
  return known({
    title: first(KEYS.title),
    publisher: first(KEYS.publisher),
    author: first(KEYS.author),
    published: published === undefined ? undefined : readDate(published),
    url: url !== undefined && /^https?:\/\/\S+$/i.test(url) && URL.canParse(url) ? url : undefined,
  });
}
