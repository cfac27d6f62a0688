import { readFileSync } from 'node:fs';
import { ExhibitError } from '../../src/domain/errors.ts';

/** The text of a file that was named on the command line. Throws an {@link ExhibitError} when it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const message = 'cannot be read; name a file that is there';
    throw new ExhibitError('usage', [{ file, message }], { cause });
  }
}
