import { describe } from 'vitest';
import { findPrograms } from './start-postgres.ts';

/** As `describe`, where there is a PostgreSQL to start; elsewhere skipped, saying how to get one. */
export const describeWithPostgres =
  findPrograms() === undefined
    ? (name: string, tests: () => void): void => {
        describe.skip(`${name} (needs PostgreSQL: apt-get install postgresql)`, tests);
      }
    : describe;
