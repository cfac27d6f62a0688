import { decodeHTML } from 'entities';
import type { PageDocument } from './page-element.ts';
import { readDate } from './read-date.ts';
import type { Metadata } from './retrieved.ts';

/** The types of schema.org that are an article: NewsArticle, ReportageNewsArticle, BlogPosting, Report. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
const MAX_CHARS = 500_000;
const MAX_NODES = 2_000;

/** What is read of an object; nothing is known of its values. */
interface Thing {
  readonly '@id'?: unknown;
  readonly '@type'?: unknown;
  readonly name?: unknown;
  readonly headline?: unknown;
  readonly publisher?: unknown;
  readonly author?: unknown;
  readonly datePublished?: unknown;
  readonly mainEntityOfPage?: unknown;
  readonly url?: unknown;
}

/** What the page says of its article in JSON-LD (schema.org); broken blocks are passed over. */
export function readJsonLd(document: PageDocument): Metadata {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => thingsOf(parse(textContent)),
  );
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)));
  if (article === undefined) return {};
  const byId = new Map(
    things.filter((thing) => !isReference(thing)).map((thing) => [thing['@id'], thing]),
  );
  const nameOf = (value: unknown): string | undefined => {
    if (typeof value === 'string') return clean(value);
    if (Array.isArray(value)) {
      const names = value.slice(0, 20).flatMap((one) => nameOf(one) ?? []);
      return names.length === 0 ? undefined : [...new Set(names)].join(', ');
    }
    if (!isThing(value)) return undefined;
    const named = typeof value.name === 'string' ? value : byId.get(value['@id']);
    return typeof named?.name === 'string' ? clean(named.name) : undefined;
  };
  const page = article.mainEntityOfPage;
  const url = [isThing(page) ? page['@id'] : page, article.url].find(
    (value) => typeof value === 'string' && /^https?:/i.test(value),
  );
  const issued = article.datePublished;
  return known({
    title: nameOf(article.headline) ?? nameOf(article.name),
    publisher: nameOf(article.publisher),
    author: nameOf(article.author),
    published: typeof issued === 'string' ? readDate(issued) : undefined,
    url: typeof url === 'string' ? url : undefined,
  });
}

/** The values that are there. */
export function known(
  values: Readonly<{ [Key in keyof Metadata]: Metadata[Key] | undefined }>,
): Metadata {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );
}

function parse(json: string): unknown {
  if (json.length > MAX_CHARS) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Every object in it, outermost first, without recursion; at most {@link MAX_NODES}. */
function thingsOf(root: unknown): readonly Thing[] {
  const things: Thing[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && things.length < MAX_NODES; at++) {
    const value = queue[at];
    if (isThing(value)) things.push(value);
    if (typeof value === 'object' && value !== null)
      queue.push(...Object.values(value).slice(0, MAX_NODES));
  }
  return things;
}

function typesOf(thing: Thing): readonly string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

/** `{"@id": "#org"}` stands for the thing that is described elsewhere. */
function isReference(thing: Thing): boolean {
  return Object.keys(thing).length === 1;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Some sites escape JSON-LD as if it were HTML: `&#8216;`. */
function clean(text: string): string {
  return decodeHTML(text).replace(/\s+/g, ' ').trim();
}
