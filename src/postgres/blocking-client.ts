import { MessageChannel, receiveMessageOnPort, type Worker } from 'node:worker_threads';
import { ExhibitError } from '../domain/errors.ts';
import { CONNECT_TIMEOUT_MS, type Row } from './connect.ts';
import { DatabaseAway } from './database-away.ts';
import type { QueryReply, QueryThreadData } from './serve-queries.ts';

/** A database that is asked as a file is read: whoever asks waits for the rows. */
export interface BlockingClient {
  /** @throws ExhibitError `state` when the database refuses; {@link DatabaseAway} when it does not answer, or not in time. */
  query<Result extends object = Row>(sql: string, values?: readonly unknown[]): readonly Result[];
  close(): Promise<void>;
}

/**
 * A client that stops this thread until the database has answered, for code that is not asynchronous: an engine in a
 * thread of its own, or a command that has nothing else to do. `start` starts the thread that runs `serveQueries`. A
 * statement may take as long as `statementTimeoutMs`.
 */
export function createBlockingClient(
  url: string,
  start: (data: QueryThreadData) => Worker,
  statementTimeoutMs = STATEMENT_TIMEOUT_MS,
): BlockingClient {
  const { port1, port2 } = new MessageChannel();
  const replies = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const count = new Int32Array(replies);
  const worker = start({ url, port: port2, replies, statementTimeoutMs });
  // Neither keeps the process.
  worker.unref();
  port1.unref();
  const waitMs = CONNECT_TIMEOUT_MS + statementTimeoutMs + GRACE_MS;
  let asked = 0;

  const receive = (id: number): QueryReply => {
    const deadline = performance.now() + waitMs;
    for (;;) {
      const seen = Atomics.load(count, 0);
      const message = receiveMessageOnPort(port1)?.message as QueryReply | undefined;
      if (message?.id === id) return message;
      // A reply to what was given up on.
      if (message !== undefined) continue;
      const left = deadline - performance.now();
      if (left <= 0 || Atomics.wait(count, 0, seen, left) === 'timed-out') {
        const text = `expected an answer from the database within ${waitMs / 1_000} s, found none; look whether it is overloaded`;
        throw new DatabaseAway('unreachable', [{ file: 'DATABASE_URL', message: text }]);
      }
    }
  };
  return {
    query<Result extends object>(sql: string, values: readonly unknown[] = []) {
      asked += 1;
      port1.postMessage({ id: asked, sql, values: values.map(withoutNull) });
      const reply = receive(asked);
      if ('rows' in reply) return reply.rows as readonly Result[];
      if (reply.away === undefined) throw new ExhibitError('state', reply.refused);
      throw new DatabaseAway(reply.away, reply.refused);
    },
    async close() {
      port1.close();
      await worker.terminate();
    },
  };
}

/** PostgreSQL has no character for U+0000, and nothing that it keeps has one. */
function withoutNull(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '\u{fffd}');
  return Array.isArray(value) ? value.map(withoutNull) : value;
}

/** A question takes a tenth of a second; Discord waits fifteen minutes for what is deferred, people do not. */
const STATEMENT_TIMEOUT_MS = 10_000;
/** For the thread to tell of it. */
const GRACE_MS = 5_000;
