import { ExhibitError } from '../domain/errors.ts';

/** The error for an input that cannot be imported: which, what was found, how to mend it. */
export function refuseImport(from: string, message: string, cause?: unknown): ExhibitError {
  return new ExhibitError('import', [{ file: from, message }], { cause });
}
