import { type BlockingClient, createBlockingClient } from '../postgres/blocking-client.ts';
import { startThread } from './start-thread.ts';

/** A client of the database at `url` that talks to it in a thread of its own. */
export function openDatabase(url: string): BlockingClient {
  return createBlockingClient(url, (workerData) =>
    startThread('postgres-thread', {
      workerData,
      transferList: [workerData.port],
      name: 'postgres',
    }),
  );
}
