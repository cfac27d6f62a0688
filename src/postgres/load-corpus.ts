import { createHash } from 'node:crypto';
import type pg from 'pg';
import { ExhibitError, type Problem } from '../domain/errors.ts';
import type { Document, Source } from '../domain/source.ts';
import { type KnowledgeFile, readArticles, readNames } from '../knowledge/build-knowledge.ts';
import { checkCorrections, checkPaths } from '../knowledge/check-articles.ts';
import { putInPlace } from './put-in-place.ts';
import { readStoredNotes } from './read-stored-notes.ts';
import { TABLES } from './schema.ts';
import { writeSources } from './write-sources.ts';

/** A knowledge folder as it is loaded: article by article. */
export interface LoadedFolder {
  /** The articles' paths, by slug. */
  readonly paths: readonly string[];
  readonly editorial: readonly KnowledgeFile[];
  /** What is wrong with the folder already. */
  readonly problems: readonly Problem[];
  read(path: string): Promise<KnowledgeFile | Problem>;
}

/** What else loading needs. */
export interface Loading {
  /** Changes whenever the program would read an article otherwise. */
  readonly program: string;
  /** Called with how many of the articles are loaded. */
  readonly progressed: (done: number, all: number) => void;
  /** How much is written at once; sensible unless told otherwise. */
  readonly runChars?: number;
}

/** What was loaded. */
export interface Loaded {
  readonly sources: number;
  readonly sentences: number;
  /** Of the sources, those that were not there before. */
  readonly written: number;
}

/**
 * Loads a folder, some articles at a time, beside what is there, and puts it in its place at the end. When it is stopped
 * nothing has changed for anybody, and the next loading goes on from there; what has not changed is not written again.
 *
 * @throws ExhibitError `knowledge` with every problem of the folder, `state` when somebody else is loading.
 */
export async function loadCorpus(
  client: pg.Client,
  folder: LoadedFolder,
  { program, progressed, runChars = RUN_CHARS }: Loading,
): Promise<Loaded> {
  const { paths, editorial } = folder;
  await lock(client);
  await client.query(TABLES);
  const { names, problems: ofNames } = readNames(editorial);
  const problems = [...folder.problems, ...checkPaths(paths), ...ofNames];
  const keyOf = createKeys(program, JSON.stringify(names));
  const present = await keysPresent(client);
  const sources: { readonly slug: string; readonly key: string }[] = [];
  const documents: Pick<Document, 'source' | 'file'>[] = [];
  let written = 0;
  let waiting: (KnowledgeFile & { readonly key: string })[] = [];

  const write = async (): Promise<void> => {
    const read = readArticles(waiting, names);
    problems.push(...read.problems);
    await writeSources(
      client,
      read.documents.map((document) => ({
        key: waiting.find(({ path }) => path === document.file)?.key ?? '',
        document,
        sentences: read.sentences.filter(({ slug }) => slug === document.source.slug),
      })),
      names,
    );
    documents.push(...read.documents.map(({ source, file }) => ({ source, file })));
    written += read.documents.length;
    waiting = [];
  };
  for (const [at, path] of paths.entries()) {
    const file = await folder.read(path);
    if ('text' in file) {
      const key = keyOf(file);
      const slug = slugOf(path);
      const meta = present.get(`${slug} ${key}`);
      sources.push({ slug, key });
      if (meta === undefined) waiting.push({ ...file, key });
      else documents.push({ source: JSON.parse(meta) as Source, file: path });
    } else problems.push(file);
    const chars = waiting.reduce((sum, { text }) => sum + text.length, 0);
    if (chars >= runChars || at + 1 === paths.length) await write();
    progressed(at + 1, paths.length);
  }
  problems.push(...(problems.length === 0 ? checkCorrections(documents) : []));
  const { notes, problems: ofNotes } = await readStoredNotes(client, editorial, {
    sources: problems.length === 0 ? sources : [],
  });
  problems.push(...ofNotes);
  if (problems.length > 0) throw new ExhibitError('knowledge', problems);
  const placed = await putInPlace(client, { sources, program, notes: { ...notes, names } });
  // Where the tables are new nobody knows yet how much is in them.
  await client.query('analyze exhibit.source, exhibit.sentence, exhibit.term, exhibit.word');
  return { ...placed, written };
}

/** Some 4,000 sentences: as much as is lost when loading is stopped. */
const RUN_CHARS = 500_000;

/** One at a time; ends with the connection. */
async function lock(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ readonly taken: boolean }>(
    "select pg_try_advisory_lock(hashtext('exhibit load')) taken",
  );
  if (rows[0]?.taken === true) return;
  const message = `expected to be the only one that loads into ${client.database ?? 'the database'}, found another; wait until it is done`;
  throw new ExhibitError('state', [{ file: 'DATABASE_URL', message }]);
}

/** All that an article's sentences are made of, as a hash. */
function createKeys(program: string, names: string): (file: KnowledgeFile) => string {
  const same = createHash('sha256').update(JSON.stringify([program, names]));
  return ({ path, text }) =>
    same
      .copy()
      .update(JSON.stringify([path, text]))
      .digest('base64url');
}

/** What is known of each source that is there, in place or not, by slug and key. */
async function keysPresent(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{
    readonly slug: string;
    readonly key: string;
    readonly meta: string;
  }>('select slug, key, meta from exhibit.source');
  return new Map(rows.map(({ slug, key, meta }) => [`${slug} ${key}`, meta]));
}

function slugOf(path: string): string {
  return path.replace(/^sources\/|\.md$/g, '');
}
