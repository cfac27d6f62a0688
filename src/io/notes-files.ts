import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, writeWhole } from './knowledge-writer.ts';

/** The files of a knowledge folder that an editor writes. */
export interface NotesFiles {
  /** The text, empty where there is no such file, and a version that differs whenever the text does. */
  read(file: string): Promise<{ readonly text: string; readonly version: string }>;
  /** Writes the file whole, unless it is no longer of that version; resolves with whether it did. */
  replace(file: string, text: string, version: string): Promise<boolean>;
}

/** The files of `dir`. Throws an {@link ExhibitError} of code `import` where they cannot be read or written. */
export function openNotesFiles(dir: string): NotesFiles {
  const read: NotesFiles['read'] = async (file) => {
    const text = (await readIfThere(join(dir, file))) ?? '';
    return { text, version: createHash('sha256').update(text).digest('base64url') };
  };
  return {
    read,
    async replace(file, text, version) {
      const path = join(dir, file);
      // Of a link, what it leads to is replaced, not the link.
      const real = await realpath(path).catch(() => path);
      if ((await read(file)).version !== version) return false;
      await writeWhole(real, text, { replace: true });
      return true;
    },
  };
}
