import type pg from 'pg';
import { isCorrectionNote } from '../answer/across/correction-note.ts';
import { capitalisedNamesSteps } from '../answer/claim/capitalised-names.ts';
import type { Name } from '../domain/knowledge.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Document } from '../domain/source.ts';
import { finish } from '../domain/steps.ts';
import { isSpelling } from '../question/correct-spelling.ts';
import { stemsOf } from '../search/stems-of.ts';
import { shortHash } from '../text/fnv1a.ts';
import { inTransaction } from './in-transaction.ts';
import { toVector } from './lexemes.ts';

/** A source as it is to be kept; `key` changes with all that it was made of. */
export interface KeyedSource {
  readonly key: string;
  readonly document: Document;
  readonly sentences: readonly Sentence[];
}

/** Writes sources that nobody sees yet, all or none of them. Those that are there with the same key are written anew. */
export async function writeSources(
  client: pg.Client,
  sources: readonly KeyedSource[],
  names: readonly Name[],
): Promise<void> {
  await inTransaction(client, async () => {
    for (const source of sources) await writeSource(client, source, names);
  });
}

async function writeSource(
  client: pg.Client,
  { key, document, sentences }: KeyedSource,
  names: readonly Name[],
): Promise<void> {
  const { source, text, blocks, file } = document;
  const words = new Set<string>();
  const rows = sentences.map((sentence) => {
    const stems = stemsOf(sentence, words);
    return { sentence, vector: toVector(stems), length: new Set(stems).size };
  });
  await client.query('delete from exhibit.source where slug = $1 and key = $2 and first is null', [
    source.slug,
    key,
  ]);
  const { rows: inserted } = await client.query<{ readonly id: number }>(INSERT_SOURCE, [
    source.slug,
    key,
    sentences.length,
    JSON.stringify(source),
    file,
    JSON.stringify(blocks),
    [...words].filter(isSpelling),
    rows.map(({ length }) => length),
    JSON.stringify(countMentions(sentences)),
    JSON.stringify([...finish(capitalisedNamesSteps(sentences, names))]),
    JSON.stringify(sentences.map((sentence) => sentence.text).filter(isCorrectionNote)),
  ]);
  const id = inserted[0]?.id;
  await client.query('insert into exhibit.document values ($1, $2)', [
    id,
    Buffer.from(text, 'utf16le'),
  ]);
  await client.query(INSERT_SENTENCES, [
    id,
    sentences.map(({ number }) => number),
    sentences.map((sentence) => hashOf(sentence.id)),
    sentences.map((sentence) => shortHash(sentence.id)),
    sentences.map(({ start }) => start),
    sentences.map(({ end }) => end),
    rows.map(({ length }) => length),
    rows.map(({ vector }) => vector),
    sentences.map(({ id: _, slug: __, ...rest }) => JSON.stringify(rest)),
  ]);
}

const INSERT_SOURCE = `insert into exhibit.source
  (slug, key, sentences, meta, file, blocks, words, lengths, mentions, capitals, corrections)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`;

const INSERT_SENTENCES = `insert into exhibit.sentence (source, number, hash, short_hash, begins, ends, length, stems, sentence)
  select $1, * from unnest($2::int[], $3::text[], $4::text[], $5::int[], $6::int[], $7::int[],
    $8::tsvector[], $9::text[])`;

/** The part of a sentence's id behind its source's name. */
function hashOf(id: string): string {
  return id.slice(id.indexOf('#') + 1);
}

function countMentions(sentences: readonly Sentence[]): readonly (readonly [string, number])[] {
  const mentions = new Map<string, number>();
  for (const { names } of sentences) {
    for (const name of names) mentions.set(name, (mentions.get(name) ?? 0) + 1);
  }
  return [...mentions];
}
