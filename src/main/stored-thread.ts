import { parentPort, workerData } from 'node:worker_threads';
import type { Pages } from '../domain/pages.ts';
import { answerQuestions } from './answer-questions.ts';
import { openStored } from './open-stored.ts';
import { packError } from './pack-error.ts';
import type { FromThread } from './thread-messages.ts';
import { watchDatabase } from './watch-database.ts';

// A thread of its own: answers from the database that it was given, as it is now. It tells when the database goes away
// and when it is back. Once another knowledge was loaded it tells so, and answers no more: what was listed before has
// other places there.

/** What the thread is given. */
export interface StoredRequest {
  readonly databaseUrl: string;
  /** Sensible unless told otherwise. */
  readonly statementTimeoutMs?: number | undefined;
  readonly pages?: Pages | undefined;
}

const LOOK_MS = 5_000;
/** Nobody is let ask what cannot be reached, so only a look shows that it is back. */
const LOOK_AGAIN_MS = 1_000;
/** Whoever asks a bot is told something after five seconds, and that it was the database if that says so before. */
const STATEMENT_TIMEOUT_MS = 4_000;

const {
  databaseUrl,
  statementTimeoutMs = STATEMENT_TIMEOUT_MS,
  pages,
} = workerData as StoredRequest;
const post = (message: FromThread): void => parentPort?.postMessage(message);
try {
  const { queries, about } = await openStored(databaseUrl, {
    changed: () => post({ kind: 'changed' }),
    statementTimeoutMs,
    pages,
  });
  const { watch, isUnreachable } = watchDatabase((trouble) =>
    post({
      kind: 'database',
      trouble: trouble && { reason: trouble.reason, error: packError(trouble.error) },
    }),
  );
  const watched = Object.entries(queries).map(([name, ask]) => [
    name,
    (...args: readonly unknown[]) => watch(() => Reflect.apply(ask, undefined, args)),
  ]);
  const look = (): void => {
    try {
      watch(about);
    } catch {
      // It was told already.
    }
    setTimeout(look, isUnreachable() ? LOOK_AGAIN_MS : LOOK_MS);
  };
  if (parentPort !== null) answerQuestions(parentPort, Object.fromEntries(watched), about());
  setTimeout(look, LOOK_MS);
} catch (error) {
  post({ kind: 'failed', error: packError(error) });
}
