import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ExhibitError } from '../domain/errors.ts';
import { createLogFor } from '../io/log.ts';
import { prepareDataFolder } from '../io/prepare-data-folder.ts';
import type { Configuration } from '../io/read-environment.ts';
import { holdsAnything, restoreBackup, takeBackup } from '../state/backup.ts';
import { readBackupFile, writeBackupFile } from '../state/backup-file.ts';
import { backUpAside, openStore } from '../state/open-store.ts';

/** What was backed up or restored. */
export interface BackedUp {
  readonly file: string;
  readonly entries: number;
}

/**
 * Writes what the store holds to `path`, a file or a folder. A store in the data folder must not be in use.
 *
 * @throws ExhibitError `state` when there is nothing, it is in use, or the file is there already.
 */
export async function backUp(
  configuration: Configuration,
  path: string,
  replace: boolean,
): Promise<BackedUp> {
  const { dataDir, redisUrl } = configuration;
  if (redisUrl === undefined && !existsSync(join(dataDir, 'store'))) {
    const message = 'expected a store to back up, found none; set the DATA_DIR that the bot uses';
    throw new ExhibitError('state', [{ file: join(dataDir, 'store'), message }]);
  }
  const { store, name } = await openStore({ ...configuration, log: createLogFor(configuration) });
  try {
    const backup = await takeBackup(store, name);
    const place = { path, name: 'exhibit', replace, now: new Date() };
    return { file: await writeBackupFile(backup, place), entries: backup.entries.length };
  } finally {
    await store.close();
  }
}

/**
 * Puts what `file` holds into the store. What is there is replaced only when `replace` says so, and backed up before.
 *
 * @throws ExhibitError `state` when the file is no whole backup or a newer version wrote it, the store is in use, or
 * holds something.
 */
export async function restore(
  configuration: Configuration,
  file: string,
  replace: boolean,
): Promise<BackedUp> {
  const backup = await readBackupFile(file);
  await prepareDataFolder(configuration.dataDir);
  const place = { ...configuration, log: createLogFor(configuration) };
  const opened = await openStore(place);
  try {
    if (await holdsAnything(opened.store)) {
      if (!replace) {
        const message =
          'expected an empty store, found one with data; add --replace to have it replaced, or set DATA_DIR to another folder';
        throw new ExhibitError('state', [{ file: opened.name, message }]);
      }
      await backUpAside(opened, place, 'before-restore');
    }
    await restoreBackup(opened.store, backup);
    return { file, entries: backup.entries.length };
  } finally {
    await opened.store.close();
  }
}
