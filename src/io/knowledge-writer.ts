import { randomBytes } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ExhibitError } from '../domain/errors.ts';
import { errorCode } from './error-code.ts';

/** How a file's content gets to the disk. */
export type WriteFile = (path: string, text: string) => Promise<void>;

export interface WriteOptions {
  /** Whether a file that is there may be replaced. */
  readonly replace: boolean;
  readonly write?: WriteFile;
}

/**
 * Writes a file whole or not at all: beside its place first, then moved. A file that is there stays
 * unless it may be replaced. Throws an {@link ExhibitError} of code `import`.
 */
export async function writeWhole(path: string, text: string, options: WriteOptions): Promise<void> {
  const { replace, write = writeNew } = options;
  const draft = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await write(draft, text);
    if (replace) await rename(draft, path);
    // Unlike a rename, a link never replaces what is there, even if it came this very moment.
    else await link(draft, path);
  } catch (error) {
    throw new ExhibitError('import', [{ file: path, message: explain(errorCode(error)) }], {
      cause: error,
    });
  } finally {
    await unlink(draft).catch(() => {});
  }
}

/** The text of a file of a knowledge folder; undefined when there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
    throw new ExhibitError('import', [{ file: path, message: explain(errorCode(error)) }], {
      cause: error,
    });
  });
}

/**
 * Makes a folder with these files in it. Throws an {@link ExhibitError} of code `usage` when it is
 * there and not empty.
 */
export async function createFolder(
  dir: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const refuse = (message: string, cause?: unknown) =>
    new ExhibitError('usage', [{ file: dir, message }], { cause });
  try {
    await mkdir(dir, { recursive: true });
    if ((await readdir(dir)).length > 0) throw refuse('the folder is not empty; name a new one');
    await mkdir(join(dir, 'sources'));
  } catch (error) {
    if (error instanceof ExhibitError) throw error;
    const isFile = errorCode(error) === 'EEXIST' || errorCode(error) === 'ENOTDIR';
    throw refuse(isFile ? 'this is a file; name a new folder' : explain(errorCode(error)), error);
  }
  for (const [path, text] of Object.entries(files)) {
    await writeWhole(join(dir, path), text, { replace: false });
  }
}

async function writeNew(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flag: 'wx', flush: true });
}

function explain(code: string): string {
  switch (code) {
    case 'EEXIST':
      return 'there is such a file already; nothing was written. Add --force to replace it';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full; nothing was written. Make room and try again';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'may not be written; nothing was. Check the permissions of the folder';
    default:
      return `cannot be written (${code}); nothing was`;
  }
}
