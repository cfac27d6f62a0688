import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/io/read-environment.ts';
import { backUp, restore } from '../../src/main/back-up.ts';
import { openState } from '../../src/state/open-state.ts';
import { textInFiles } from '../state/text-in-files.ts';
import { emptyFolder, runExhibit } from './run-exhibit.ts';

const at = (dataDir: string) => readConfiguration({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' });

const open = (dataDir: string) =>
  openState({ dataDir, secret: 'secret', log: { info() {}, warn() {} } });

/** A data folder that somebody has used. */
async function usedFolder(cooldownSeconds = 30): Promise<string> {
  const dataDir = emptyFolder();
  const state = await open(dataDir);
  await state.settings.change('1', { cooldownSeconds });
  await state.usage.count('1', 'answered');
  await state.close();
  return dataDir;
}

describe('exhibit backup and restore', () => {
  it('move what is kept to another folder', async () => {
    const file = join(emptyFolder(), 'backup.jsonl');
    const [first, second] = [await usedFolder(), emptyFolder()];
    expect(await runExhibit(['backup', file], { env: { DATA_DIR: first } })).toMatchObject({
      code: 0,
      output: `Backed up 2 entries to ${file}.\n`,
    });
    expect(await runExhibit(['restore', file], { env: { DATA_DIR: second } })).toMatchObject({
      code: 0,
      output: `Restored 2 entries from ${file}.\n`,
    });
    const state = await open(second);
    expect(state.settings.of('1').cooldownSeconds).toBe(30);
    await state.close();
  });
});

describe('restore', () => {
  it('replaces what is there only when it is told to, and backs it up before', async () => {
    const file = join(emptyFolder(), 'backup.jsonl');
    await backUp(at(await usedFolder(30)), file, false);
    const second = await usedFolder(60);
    await expect(restore(at(second), file, false)).rejects.toThrow(
      'expected an empty store, found one with data; add --replace',
    );
    await restore(at(second), file, true);
    expect(await textInFiles(join(second, 'backups'))).toContain(
      '["settings/1/cooldownSeconds",60]',
    );
    const state = await open(second);
    expect(state.settings.of('1').cooldownSeconds).toBe(30);
    await state.close();
  });

  it('leaves everything as it is when the backup was changed', async () => {
    const file = join(emptyFolder(), 'backup.jsonl');
    await backUp(at(await usedFolder(30)), file, false);
    writeFileSync(file, readFileSync(file, 'utf8').replace('30]', '31]'));
    const second = await usedFolder(60);
    await expect(restore(at(second), file, true)).rejects.toThrow(
      'found one that was changed since',
    );
    const state = await open(second);
    expect(state.settings.of('1').cooldownSeconds).toBe(60);
    await state.close();
  });
});

describe('backUp', () => {
  it('says that there is nothing, and that the bot is at work', async () => {
    const file = join(emptyFolder(), 'backup.jsonl');
    await expect(backUp(at(emptyFolder()), file, false)).rejects.toThrow(
      'expected a store to back up, found none',
    );
    const used = await usedFolder();
    const state = await open(used);
    await expect(backUp(at(used), file, false)).rejects.toThrow(
      'found another Exhibit at work in it',
    );
    await state.close();
  });
});
