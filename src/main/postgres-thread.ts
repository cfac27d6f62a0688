import { workerData } from 'node:worker_threads';
import { type QueryThreadData, serveQueries } from '../postgres/serve-queries.ts';

// A thread of its own: talks to the database for somebody who waits (`postgres/blocking-client.ts`).
serveQueries(workerData as QueryThreadData);
