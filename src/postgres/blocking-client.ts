import { MessageChannel, receiveMessageOnPort, type Worker } from 'node:worker_threads';
import { ExhibitError } from '../domain/errors.ts';
import type { Row } from './connect.ts';
import type { QueryReply, QueryThreadData } from './serve-queries.ts';

/** A database that is asked as a file is read: whoever asks waits for the rows. */
export interface BlockingClient {
  /** @throws ExhibitError `state` when the database cannot be reached, refuses, or does not answer in time. */
  query<Result extends object = Row>(sql: string, values?: readonly unknown[]): readonly Result[];
  close(): Promise<void>;
}

/**
 * A client that stops this thread until the database has answered, for code that is not asynchronous: an engine in a
 * thread of its own, or a command that has nothing else to do. `start` starts the thread that runs `serveQueries`.
 */
export function createBlockingClient(
  url: string,
  start: (data: QueryThreadData) => Worker,
): BlockingClient {
  const { port1, port2 } = new MessageChannel();
  const replies = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const count = new Int32Array(replies);
  const worker = start({ url, port: port2, replies, statementTimeoutMs: STATEMENT_TIMEOUT_MS });
  // Neither keeps the process.
  worker.unref();
  port1.unref();
  let asked = 0;

  const receive = (id: number): QueryReply => {
    const deadline = performance.now() + WAIT_MS;
    for (;;) {
      const seen = Atomics.load(count, 0);
      const message = receiveMessageOnPort(port1)?.message as QueryReply | undefined;
      if (message?.id === id) return message;
      // A reply to what was given up on.
      if (message !== undefined) continue;
      const left = deadline - performance.now();
      if (left <= 0 || Atomics.wait(count, 0, seen, left) === 'timed-out') {
        const text = `expected an answer from the database within ${WAIT_MS / 1_000} s, found none; look whether it is overloaded`;
        throw new ExhibitError('state', [{ file: 'DATABASE_URL', message: text }]);
      }
    }
  };
  return {
    query<Result extends object>(sql: string, values: readonly unknown[] = []) {
      asked += 1;
      port1.postMessage({ id: asked, sql, values: values.map(withoutNull) });
      const reply = receive(asked);
      if ('refused' in reply) throw new ExhibitError('state', reply.refused);
      return reply.rows as readonly Result[];
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
/** More than connecting and a statement may take. */
const WAIT_MS = 20_000;
