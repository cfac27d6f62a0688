import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { versions } from 'node:process';
import type { Knowledge } from '../domain/knowledge.ts';
import type { Sentence } from '../domain/sentence.ts';
import { RUN_CHARS, type Run, readKnowledgeInRuns } from '../io/read-knowledge.ts';
import { type ReadArticles, readArticles } from '../knowledge/build-knowledge.ts';
import { tabulate, type WordTable } from '../search/word-table.ts';
import { hashProgram } from './hash-program.ts';
import { openShardCache } from './shard-cache.ts';

/** The knowledge of a folder with its words read, for an engine. */
export interface TabledKnowledge {
  readonly knowledge: Knowledge;
  /** Of the sentences, in their order. */
  readonly tables: readonly WordTable[];
}

/** Where what was read is kept, and who hears of it. */
export interface TabledReading {
  /** Absent: nowhere. */
  readonly cacheDir?: string | undefined;
  /** How long a run of articles is that is kept as one; sensible unless told otherwise. */
  readonly runChars?: number;
  /** Called with how many of the articles are read. */
  readonly progressed?: (done: number, all: number) => void;
  /** Called once when nothing can be kept, with why. */
  readonly failed?: (error: unknown) => void;
}

/**
 * As `readKnowledge`, with the words. Each run of articles is kept in the cache as soon as it is read: a reading that was
 * stopped goes on where it was, and one after a change reads again what has changed. What is kept is found by all that it
 * was made of: the articles, the names, and the program that reads them.
 */
export async function readTabledKnowledge(
  dir: string,
  { cacheDir, progressed, runChars = RUN_CHARS, failed = () => {} }: TabledReading = {},
): Promise<TabledKnowledge> {
  const cache =
    cacheDir === undefined ? undefined : openShardCache(join(cacheDir, folderKey(dir)), failed);
  // With what decides the form of the files. Only who has much to read needs it.
  let program: string | undefined;
  const { knowledge, parts } = await readKnowledgeInRuns(dir, {
    ...(progressed === undefined ? {} : { progressed }),
    runChars,
    async read(run) {
      // Small folders are read before a file would be found.
      if (cache === undefined || sizeOf(run) < runChars / 2) return make(run);
      program ??= `${versions.node} ${versions.v8} ${hashProgram()}`;
      const key = JSON.stringify([program, run.names, run.files]);
      const kept = (await cache.take(key)) as Shard | undefined;
      if (kept !== undefined) return unpack(kept);
      const made = make(run);
      await cache.keep(key, pack(made));
      return made;
    },
  });
  await cache?.tidy();
  return { knowledge, tables: parts.map(({ table }) => table) };
}

type TabledArticles = ReadArticles & { readonly table: WordTable };

/** As it is kept: the sentences without what their document says already. */
interface Shard extends Omit<TabledArticles, 'sentences'> {
  readonly sentences: readonly Omit<Sentence, 'text' | 'slug'>[];
  /** How many of them are of each document. */
  readonly counts: readonly number[];
}

function make({ files, names }: Run): TabledArticles {
  const read = readArticles(files, names);
  return { ...read, table: tabulate(read.sentences) };
}

function pack({ documents, sentences, problems, table }: TabledArticles): Shard {
  const counts = new Map<string, number>();
  for (const { slug } of sentences) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return {
    documents,
    sentences: sentences.map(({ text: _, slug: __, ...rest }) => rest),
    counts: documents.map(({ source }) => counts.get(source.slug) ?? 0),
    problems,
    table,
  };
}

/** The sentences' texts are slices of their documents' once more. */
function unpack({ documents, sentences, counts, problems, table }: Shard): TabledArticles {
  let from = 0;
  const whole = documents.flatMap(({ source: { slug }, text }, at) => {
    const own = sentences.slice(from, from + (counts[at] ?? 0));
    from += own.length;
    return own.map(
      ({ id, number, start, end, ...rest }): Sentence => ({
        id,
        number,
        start,
        end,
        text: text.slice(start, end),
        slug,
        ...rest,
      }),
    );
  });
  return { documents, sentences: whole, problems, table };
}

function sizeOf({ files }: Run): number {
  return files.reduce((sum, { text }) => sum + text.length, 0);
}

/** Folders do not tidy up each other's. */
function folderKey(dir: string): string {
  return createHash('sha256').update(resolve(dir)).digest('hex').slice(0, 16);
}
