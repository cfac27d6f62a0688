import type { MessagePort } from 'node:worker_threads';
import type pg from 'pg';
import { ExhibitError } from '../domain/errors.ts';
import { connect, explain, type Row } from './connect.ts';
import { DatabaseAway, type DatabaseAwayReason } from './database-away.ts';

/** A statement with its values. */
export interface Statement {
  readonly sql: string;
  readonly values?: readonly unknown[];
}

/** What the thread that talks to the database is started with. */
export interface QueryThreadData {
  readonly url: string;
  readonly port: MessagePort;
  /** Counts replies: the other side sleeps until it changes. */
  readonly replies: SharedArrayBuffer;
  readonly statementTimeoutMs: number;
}

/** What is replied to a statement. */
export type QueryReply =
  | { readonly id: number; readonly rows: readonly Row[] }
  | {
      readonly id: number;
      readonly refused: ExhibitError['problems'];
      /** Absent: the statement itself is at fault. */
      readonly away?: DatabaseAwayReason | undefined;
    };

/**
 * Runs statements for somebody who waits without an event loop, one after the other on one connection, which is opened
 * anew after it broke, but never in the middle of a transaction.
 */
export function serveQueries({ url, port, replies, statementTimeoutMs }: QueryThreadData): void {
  const count = new Int32Array(replies);
  let client: pg.Client | undefined;
  let isInTransaction = false;
  const run = async ({ sql, values }: Statement): Promise<readonly Row[]> => {
    try {
      if (client === undefined) {
        if (isInTransaction) throw new Error('that its connection broke');
        client = await connect(url, statementTimeoutMs);
        const opened = client;
        opened.on('end', () => {
          if (client === opened) client = undefined;
        });
      }
      const result: pg.QueryResult<Row> = await client.query(sql, values as unknown[] | undefined);
      if (result.command === 'BEGIN') isInTransaction = true;
      if (result.command === 'COMMIT') isInTransaction = false;
      return result.rows;
    } catch (error) {
      // Whatever the connection was in the middle of, the next statement begins anew.
      const broken = client;
      client = undefined;
      isInTransaction = false;
      await broken?.end().catch(() => {});
      throw explain(error, url);
    }
  };
  port.on('message', async ({ id, ...statement }: Statement & { readonly id: number }) => {
    let reply: QueryReply;
    try {
      reply = { id, rows: await run(statement) };
    } catch (error) {
      const refused = error instanceof ExhibitError ? error.problems : [];
      reply = { id, refused, away: error instanceof DatabaseAway ? error.reason : undefined };
    }
    port.postMessage(reply);
    Atomics.add(count, 0, 1);
    Atomics.notify(count, 0);
  });
}
