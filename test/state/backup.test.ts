import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, restoreBackup, takeBackup, writeBackup } from '../../src/state/backup.ts';
import { readBackupFile, writeBackupFile } from '../../src/state/backup-file.ts';
import { checkSchema } from '../../src/state/check-schema.ts';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import { createUnanswered } from '../../src/state/unanswered.ts';
import { entriesOf } from './entries-of.ts';
import { someFolder } from './some-folder.ts';

const NOW = new Date('2026-01-02T03:04:05Z');

async function someStore() {
  const store = createMemoryStore();
  await store.set('schema', 1);
  await store.set('settings/1/privateByDefault', true);
  await store.set('votes/1/2/3', { isHelpful: true, about: 'mötive' });
  await store.set('identifies/00001700000000-aa', true);
  await createUnanswered(store, true).note('3', { question: 'canary-77e1', reason: 'gap' });
  return store;
}

const text = async () => writeBackup(await takeBackup(await someStore(), 'here'), NOW);

describe('takeBackup', () => {
  it('leaves out what people asked, and how often the bot identified', async () => {
    const { entries } = await takeBackup(await someStore(), 'here');
    expect(entries.map(([key]) => key)).toEqual(['settings/1/privateByDefault', 'votes/1/2/3']);
  });

  it('refuses what a newer version wrote', async () => {
    const store = createMemoryStore();
    await store.set('schema', 2);
    await expect(takeBackup(store, 'here')).rejects.toThrow('here: expected data of schema 1');
  });
});

describe('readBackup', () => {
  it('gives back what was written', () => {
    const key = fc.stringMatching(/^[a-z]{1,5}(?:\/[\w-]{1,9}){0,3}$/u);
    const entries = fc.uniqueArray(fc.tuple(key, fc.jsonValue()), { selector: ([name]) => name });
    fc.assert(
      fc.property(entries, (written) => {
        const kept = written.filter(([name]) => name !== 'schema') as never;
        const backup = { schema: 1, entries: kept };
        expect(readBackup(writeBackup(backup, NOW), 'f')).toEqual(
          JSON.parse(JSON.stringify(backup)),
        );
      }),
    );
  });

  it('finds every change of a character and every cut', async () => {
    const whole = await text();
    fc.assert(
      fc.property(fc.nat(whole.length - 2), (at) => {
        const other = whole[at] === 'x' ? 'y' : 'x';
        expect(() => readBackup(whole.slice(0, at) + other + whole.slice(at + 1), 'f')).toThrow();
        expect(() => readBackup(whole.slice(0, at), 'f')).toThrow(/^f(?::\d+)?: expected /u);
      }),
    );
  });

  it.each([
    ['something else', 'hello', 'expected a backup that "exhibit backup" wrote'],
    ['nothing', '', 'expected a backup that "exhibit backup" wrote'],
    [
      'a newer schema',
      writeBackup({ schema: 2, entries: [] }, NOW),
      'expected data of schema 1 or older, found 2: a newer Exhibit wrote it',
    ],
    [
      'a key that restores nothing',
      writeBackup({ schema: 1, entries: [['schema', 9]] }, NOW),
      'f:2: expected a key and a value',
    ],
  ])('refuses %s', (_, written, message) => {
    expect(() => readBackup(written, 'f')).toThrow(message);
  });
});

describe('restoreBackup', () => {
  it('replaces what was there, but neither questions nor identifies', async () => {
    const store = await someStore();
    const before = await entriesOf(store, 'unanswered/');
    await restoreBackup(store, { schema: 1, entries: [['settings/9/cooldownSeconds', 5]] });
    expect((await entriesOf(store)).map(([key]) => key.split('/')[0])).toEqual([
      'identifies',
      'persons',
      'schema',
      'settings',
      'unanswered',
    ]);
    expect(await entriesOf(store, 'unanswered/')).toEqual(before);
    expect(await store.get('settings/9/cooldownSeconds')).toBe(5);
  });

  it('leaves a store that does not open when it is ended halfway', async () => {
    const store = await someStore();
    const broken = {
      ...store,
      delete: () => Promise.reject(new Error('disk full')),
    };
    await expect(restoreBackup(broken, { schema: 1, entries: [] })).rejects.toThrow('disk full');
    const check = { place: 'here', backUp: async () => {} };
    await expect(checkSchema(store, check)).rejects.toThrow(
      'here: expected whole data, found a restore that was ended halfway; run "exhibit restore" again',
    );
  });
});

describe('writeBackupFile', () => {
  const backup = { schema: 1, entries: [['usage/1/answered', 3]] } as const;
  const place = (path: string, replace = false) => ({ path, name: 'exhibit', replace, now: NOW });

  it('makes a file that its owner alone reads, and is read back', async () => {
    const path = join(await someFolder(), 'deep', 'backup.jsonl');
    expect(await writeBackupFile(backup, place(path))).toBe(path);
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect(await readBackupFile(path)).toEqual(backup);
  });

  it('names a file in a folder after the time', async () => {
    const folder = await someFolder();
    await mkdir(join(folder, 'backups'));
    await writeBackupFile(backup, place(join(folder, 'backups')));
    expect(await readdir(join(folder, 'backups'))).toEqual([
      'exhibit-2026-01-02T03-04-05-000Z.jsonl',
    ]);
  });

  it('replaces a file only when it is told to', async () => {
    const path = join(await someFolder(), 'mine.txt');
    await writeFile(path, 'mine');
    await expect(writeBackupFile(backup, place(path))).rejects.toThrow(
      'expected a file that is not there yet, found one; name another, or add --replace',
    );
    expect(await readFile(path, 'utf8')).toBe('mine');
    await writeBackupFile(backup, place(path, true));
    expect(await readBackupFile(path)).toEqual(backup);
  });

  it('says what is in the way', async () => {
    const path = join(await someFolder(), 'file');
    await writeFile(path, 'x');
    await expect(writeBackupFile(backup, place(join(path, 'below')))).rejects.toThrow(
      /expected a file that can be written, found .*(?:ENOTDIR|EEXIST)/u,
    );
    await expect(readBackupFile(join(path, 'below'))).rejects.toThrow(/found .*ENOTDIR/u);
  });
});
