import pg from 'pg';
import { ExhibitError } from '../domain/errors.ts';
import { DatabaseAway } from './database-away.ts';

/** What a statement gave: its rows. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * A connection to the database at `url`. A statement of longer than `statementTimeoutMs` fails; 0: none does.
 *
 * @throws ExhibitError `state` when nobody answers there or the password is wrong. The password is never repeated.
 */
export async function connect(url: string, statementTimeoutMs: number): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: statementTimeoutMs,
    // Where the server is gone without a word, nobody would stop waiting for its answer.
    ...(statementTimeoutMs > 0 && { query_timeout: statementTimeoutMs + GRACE_MS }),
    keepAlive: true,
    application_name: 'exhibit',
  });
  // Whoever asks next is told.
  client.on('error', () => {});
  try {
    await client.connect();
    // Compiling a statement takes longer than it runs.
    await client.query('set jit = off');
  } catch (error) {
    await client.end().catch(() => {});
    throw explain(error, url);
  }
  return client;
}

/** What went wrong with the database, in words for whoever runs the bot. */
export function explain(error: unknown, url: string): ExhibitError {
  if (error instanceof ExhibitError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const found = messageOf(error);
  const mend = MENDING[code] ?? 'start it, mend the address, or leave DATABASE_URL out';
  const message = `expected an answer from the PostgreSQL at ${placeOf(url)}, found ${found}; ${mend}`;
  const problems = [{ file: 'DATABASE_URL', message }];
  if (FAULTS.test(code)) return new ExhibitError('state', problems, { cause: error });
  const reason = code === TOOK_TOO_LONG ? 'too-long' : 'unreachable';
  return new DatabaseAway(reason, problems, { cause: error });
}

const TOOK_TOO_LONG = '57014';
/** What a statement is refused for that the database understood otherwise than we do. */
const FAULTS = /^(?:22|42(?!501|P01)|54|XX)/;

/** By the codes of https://www.postgresql.org/docs/current/errcodes-appendix.html. */
const MENDING: Readonly<Record<string, string>> = {
  '28P01': 'mend the password in DATABASE_URL',
  '28000': 'mend the user in DATABASE_URL, or let it in with pg_hba.conf',
  '3D000': 'make the database with "createdb", or name another one',
  '42501':
    'to load, the user needs the right to create a schema; to answer, to read all tables of the schema "exhibit"',
  '57P03': 'wait until it has started',
  '53300': 'let it have more connections (max_connections)',
  [TOOK_TOO_LONG]:
    'the statement took too long; give the database more memory, or try again when it is idle',
  '53100': 'make room on its disk, and load again: it goes on from where it was',
};

function messageOf(error: unknown): string {
  // Of several addresses of one host, each fails with an error of its own.
  if (error instanceof AggregateError) return error.errors.map(messageOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}

/** The address as it may be shown: without user and password. */
export function placeOf(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

/** Whoever asks a bot is told something after five seconds. */
export const CONNECT_TIMEOUT_MS = 4_000;
/** For the server to say that a statement took too long. */
const GRACE_MS = 500;
