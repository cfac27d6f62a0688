import { ExhibitError } from '../domain/errors.ts';
import type { Environment } from './read-environment.ts';
import { SETTINGS } from './settings.ts';

/** The address of the database, for commands that need no other setting; undefined when it is not set. */
export function readDatabaseUrl({ DATABASE_URL }: Environment): string | undefined {
  const read = SETTINGS.shape.DATABASE_URL.safeParse(DATABASE_URL?.trim() || undefined);
  if (read.success) return read.data;
  throw refuse(read.error.issues[0]?.message ?? '');
}

/** As {@link readDatabaseUrl}, for a command that cannot do without. */
export function requireDatabaseUrl(environment: Environment): string {
  const url = readDatabaseUrl(environment);
  if (url !== undefined) return url;
  throw refuse(
    'expected the address of a PostgreSQL, such as postgres://127.0.0.1/exhibit, found none; set it in .env',
  );
}

function refuse(message: string): ExhibitError {
  return new ExhibitError('configuration', [{ file: 'DATABASE_URL', message }]);
}
