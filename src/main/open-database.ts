import { type BlockingClient, createBlockingClient } from '../postgres/blocking-client.ts';
import type { QueryThreadData } from '../postgres/serve-queries.ts';
import { startThread } from './start-thread.ts';

/** A client of the database at `url` that talks to it in a thread of its own. */
export function openDatabase(url: string, statementTimeoutMs?: number): BlockingClient {
  const start = (workerData: QueryThreadData) =>
    startThread('postgres-thread', {
      workerData,
      transferList: [workerData.port],
      name: 'postgres',
    });
  return createBlockingClient(url, start, statementTimeoutMs);
}
