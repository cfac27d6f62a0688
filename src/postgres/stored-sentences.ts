import { BoundedMap } from '../domain/bounded-map.ts';
import { type SentenceId, type Slug, sentenceId } from '../domain/ids.ts';
import { type Pages, sourceOnPages } from '../domain/pages.ts';
import type { Attribution, Sentence } from '../domain/sentence.ts';
import type { Source } from '../domain/source.ts';
import type { BlockingClient } from './blocking-client.ts';
import { readVector } from './lexemes.ts';
import { META, POSITION, SENTENCES, TEXT } from './sentence-statements.ts';
import { windowsAround } from './windows-around.ts';

/** A sentence as it is kept, with how often it has each of its stems. */
export interface StoredSentence {
  readonly position: number;
  readonly sentence: Sentence;
  readonly stems: ReadonlyMap<string, number>;
}

/** The sentences of the database, of which those used last are remembered. */
export interface StoredSentences {
  readonly count: number;
  /** Undefined for a position that there is not. */
  at(position: number): StoredSentence | undefined;
  positionOf(id: string): number | undefined;
  /** Has the sentences at hand, with their sources, their places in the documents and the sentences around them. */
  prepare(positions: readonly number[]): void;
  source(slug: string): Source | undefined;
  text(slug: string, start?: number, end?: number): string | undefined;
  /** A source as it is kept, with how many sentences it has. */
  readSource(meta: string, sentences: number): Source;
}

/** What editors and operators say of what is kept. */
export interface StoredAdditions {
  /** Corrections of who says a sentence. */
  readonly attributions: ReadonlyMap<string, Attribution>;
  /** Where sentences are cited; absent: in the original. */
  readonly pages?: Pages | undefined;
}

/** The sentences, `count` of them. */
export function createStoredSentences(
  { query }: Pick<BlockingClient, 'query'>,
  count: number,
  { attributions, pages }: StoredAdditions,
): StoredSentences {
  const sentences = new BoundedMap<number, StoredSentence>(MAX_SENTENCES);
  const positions = new BoundedMap<string, number>(MAX_SENTENCES);
  const sources = new BoundedMap<string, Source>(MAX_SOURCES);
  const texts = new BoundedMap<string, string>(MAX_TEXTS);

  const readSource = (meta: string, total: number): Source => {
    const source = JSON.parse(meta) as Source;
    return pages === undefined ? source : sourceOnPages(source, total, pages);
  };
  const take = (row: SentenceRow): void => {
    const { position, slug, hash, meta, total, text } = row;
    const stored = toStored(row, attributions);
    sentences.set(position, stored);
    positions.set(sentenceId(slug, hash), position);
    if (meta !== null) sources.set(slug, readSource(meta, total));
    if (text === null) return;
    const { start, end } = stored.sentence;
    texts.set(placeKey(slug, start, end), decode(text));
  };
  const prepare = (around: readonly number[]): void => {
    const windows = windowsAround(around, REACH, count).filter(([from, to]) => {
      for (let at = from; at <= to; at += 1) if (sentences.get(at) === undefined) return true;
      return false;
    });
    if (windows.length === 0) return;
    const ends = [windows.map(([from]) => from), windows.map(([, to]) => to)];
    for (const row of query<SentenceRow>(SENTENCES, [...ends, around])) take(row);
  };

  return {
    count,
    at(position) {
      if (!Number.isInteger(position) || position < 0 || position >= count) return undefined;
      if (sentences.get(position) === undefined) prepare([position]);
      return sentences.get(position);
    },
    positionOf(id) {
      const known = positions.get(id);
      if (known !== undefined) return known;
      const [slug, hash] = id.split('#');
      const [row] = query<{ readonly position: number }>(POSITION, [slug, hash ?? '']);
      if (row !== undefined) positions.set(id, row.position);
      return row?.position;
    },
    prepare,
    source(slug) {
      const known = sources.get(slug);
      if (known !== undefined) return known;
      const [row] = query<{ readonly meta: string; readonly sentences: number }>(META, [slug]);
      if (row === undefined) return undefined;
      const source = readSource(row.meta, row.sentences);
      sources.set(slug, source);
      return source;
    },
    text(slug, start = 0, end = MAX_END) {
      const key = placeKey(slug, start, end);
      const known = texts.get(key);
      if (known !== undefined) return known;
      const place = [slug, 2 * start + 1, 2 * Math.max(0, end - start)];
      const [row] = query<{ readonly text: Uint8Array }>(TEXT, place);
      if (row === undefined) return undefined;
      const text = decode(row.text);
      // Whole documents are asked for seldom, and are long.
      if (end !== MAX_END) texts.set(key, text);
      return text;
    },
    readSource,
  };
}

/** Some 1 kB each. */
const MAX_SENTENCES = 20_000;
const MAX_SOURCES = 5_000;
const MAX_TEXTS = 5_000;
/** What is looked at around a sentence, and one more to see that the paragraph ends there. */
const REACH = 7;
/** More than a document of 16 MiB has. */
const MAX_END = 2 ** 29;

interface SentenceRow {
  readonly position: number;
  readonly slug: Slug;
  readonly hash: string;
  readonly stems: string;
  readonly sentence: string;
  readonly meta: string | null;
  /** Of the source's sentences. */
  readonly total: number;
  readonly text: Uint8Array | null;
}

/** The sentence of a row. Of those around a sentence most are never looked at, so each is read when it is. */
function toStored(
  { position, slug, hash, stems: vector, sentence: json }: SentenceRow,
  attributions: ReadonlyMap<string, Attribution>,
): StoredSentence {
  let sentence: Sentence | undefined;
  let stems: ReadonlyMap<string, number> | undefined;
  return {
    position,
    get sentence() {
      sentence ??= readSentence(sentenceId(slug, hash), slug, json, attributions);
      return sentence;
    },
    get stems() {
      stems ??= readVector(vector);
      return stems;
    },
  };
}

function readSentence(
  id: SentenceId,
  slug: Slug,
  json: string,
  attributions: ReadonlyMap<string, Attribution>,
): Sentence {
  const attribution = attributions.get(id);
  return {
    id,
    slug,
    ...(JSON.parse(json) as Omit<Sentence, 'id' | 'slug'>),
    ...(attribution === undefined ? {} : { attribution }),
  };
}

/** What comes from another thread is no `Buffer` any more. */
function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le');
}

function placeKey(slug: string, start: number, end: number): string {
  return `${slug} ${start} ${end}`;
}
