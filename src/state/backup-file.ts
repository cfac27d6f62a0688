import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ExhibitError } from '../domain/errors.ts';
import { type Backup, readBackup, writeBackup } from './backup.ts';

/** Where a backup goes. */
export interface BackupPlace {
  /** A file to be made, or a folder that is there. */
  readonly path: string;
  /** What a file in the folder is called, before its time. */
  readonly name: string;
  /** Replaces a file that is there. */
  readonly replace: boolean;
  readonly now: Date;
}

/**
 * The file that now holds the backup, readable by its owner alone. It is there whole or not at all.
 *
 * @throws ExhibitError `state` when there is one already, or it cannot be written.
 */
export async function writeBackupFile(
  backup: Backup,
  { path, name, replace, now }: BackupPlace,
): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  const stamp = now.toISOString().replace(/[:.]/gu, '-');
  const file = found?.isDirectory() ? join(path, `${name}-${stamp}.jsonl`) : path;
  if (found?.isFile() && !replace) {
    throw fail(
      file,
      'expected a file that is not there yet, found one; name another, or add --replace',
    );
  }
  const part = `${file}.part`;
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(part, 'w', 0o600);
    try {
      await handle.writeFile(writeBackup(backup, now));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw fail(file, `expected a file that can be written, found ${reason(error)}`, error);
  }
  return file;
}

/**
 * The backup in `file`, checked.
 *
 * @throws ExhibitError `state` when it cannot be read, or is not a whole and unchanged backup.
 */
export async function readBackupFile(file: string): Promise<Backup> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw fail(
      file,
      `expected a backup that "exhibit backup" wrote, found ${reason(error)}`,
      error,
    );
  }
  return readBackup(text, file);
}

function fail(file: string, message: string, cause?: unknown): ExhibitError {
  return new ExhibitError('state', [{ file, message }], { cause });
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
