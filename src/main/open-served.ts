import type { Pages } from '../domain/pages.ts';
import { hasMoreBytes } from '../io/knowledge-bytes.ts';
import { builtSteps, readStanding } from './build-engine.ts';
import { inSlices } from './in-slices.ts';
import { type ReadAside, readAside } from './read-knowledge-aside.ts';
import { readTabledKnowledge, type TabledReading } from './read-tabled-knowledge.ts';
import { serveFromThread, type ThreadServing } from './serve-from-thread.ts';
import { type ServedEngine, serveInProcess } from './served-engine.ts';
import { startThread } from './start-thread.ts';
import type { StoredRequest } from './stored-thread.ts';

/** How a folder is read and served. */
export interface ServingOptions extends TabledReading, ThreadServing {
  /** Where its quotes are cited. */
  readonly pages?: Pages | undefined;
  /** Of the database that answers are given from; absent: the folder. */
  readonly databaseUrl?: string | undefined;
  /** Of the database; sensible unless told otherwise. */
  readonly statementTimeoutMs?: number;
  /** True when nobody is being answered yet: a little is read sooner without a thread. */
  readonly isFirst?: boolean;
  /** More sentences stay in a thread of their own; sensible unless told otherwise. */
  readonly maxInProcess?: number;
}

/**
 * An engine over what the folder holds now, tried out: in this process, or, when there is much to hold, in a thread. Over a
 * database it is in a thread too.
 *
 * @throws ExhibitError `knowledge` with every problem of the folder, or when it does not stand still.
 */
export async function openServed(
  dir: string,
  {
    pages,
    databaseUrl,
    statementTimeoutMs,
    isFirst = false,
    maxInProcess = MAX_IN_PROCESS,
    limits,
    building,
    ...reading
  }: ServingOptions = {},
): Promise<ServedEngine> {
  if (databaseUrl !== undefined) {
    const workerData: StoredRequest = { databaseUrl, statementTimeoutMs, pages };
    const thread = startThread('stored-thread', { workerData, name: 'stored' });
    return serveFromThread(thread, pages, { limits, building });
  }
  const isLittle = isFirst && !(await hasMoreBytes(dir, maxInProcess * LEAST_BYTES));
  const aside = await readStanding<ReadAside>(
    dir,
    async (folder) =>
      isLittle
        ? { kind: 'here', read: await readTabledKnowledge(folder, reading) }
        : readAside(folder, maxInProcess, reading),
    (unused) => unused.kind === 'there' && unused.thread.terminate(),
  );
  if (aside.kind === 'there') return serveFromThread(aside.thread, pages, { limits, building });
  const engine = await inSlices(builtSteps(aside.read, pages));
  return serveInProcess(engine, pages?.publishing ?? 'excerpts');
}

/**
 * In the process a question about so many takes as long as plain MiniSearch, and a reload delays none by more than 50 ms
 * (docs/evaluation.md, docs/reliability.md). Beyond, a hard question is a pause that heartbeats and acknowledgements feel.
 */
const MAX_IN_PROCESS = 100_000;

/** Sentences are longer on the average of any text. */
const LEAST_BYTES = 20;
