import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { ExhibitError } from '../domain/errors.ts';

/**
 * Makes the folder where things are kept between runs, unless it is there.
 *
 * @throws ExhibitError `configuration` when it cannot be made or written: better at the start than at the first vote.
 */
export async function prepareDataFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const message = `expected a folder that can be written, found ${JSON.stringify(dataDir)} (${code}); mend its permissions or name another`;
    throw new ExhibitError('configuration', [{ file: 'DATA_DIR', message }], { cause: error });
  }
}
