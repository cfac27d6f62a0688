import { parentPort, workerData } from 'node:worker_threads';
import { answerQuestions } from './answer-questions.ts';
import { openStored } from './open-stored.ts';
import { packError } from './pack-error.ts';
import type { FromThread } from './thread-messages.ts';

// A thread of its own: answers from the database that it was given, as it is now. Once another knowledge was loaded it
// tells so, and answers no more: what was listed before has other places there.

/** What the thread is given. */
export interface StoredRequest {
  readonly databaseUrl: string;
}

const LOOK_MS = 5_000;

const { databaseUrl } = workerData as StoredRequest;
const post = (message: FromThread): void => parentPort?.postMessage(message);
try {
  const { queries, about } = await openStored(databaseUrl, {
    changed: () => post({ kind: 'changed' }),
  });
  if (parentPort !== null) answerQuestions(parentPort, queries, about());
  setInterval(() => {
    try {
      about();
    } catch {
      // Whoever asks next is told why.
    }
  }, LOOK_MS);
} catch (error) {
  post({ kind: 'failed', error: packError(error) });
}
