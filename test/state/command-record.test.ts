import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createCommandRecord } from '../../src/state/command-record.ts';

async function someFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'exhibit-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

describe('createCommandRecord', () => {
  it('knows the commands that were registered last, for that application', async () => {
    const folder = join(await someFolder(), 'data');
    const commands = [{ name: 'ask' }];
    expect(await createCommandRecord(folder).isCurrent('1', commands)).toBe(false);
    await createCommandRecord(folder).keep('1', commands);
    const record = createCommandRecord(folder);
    expect(await record.isCurrent('1', commands)).toBe(true);
    expect(await record.isCurrent('1', [{ name: 'other' }])).toBe(false);
    expect(await record.isCurrent('2', commands)).toBe(false);
    expect(await readdir(folder)).toEqual(['registered-commands']);
  });

  it('counts a file that it cannot read as changed', async () => {
    const folder = await someFolder();
    await writeFile(join(folder, 'registered-commands'), 'half a li');
    expect(await createCommandRecord(folder).isCurrent('1', [])).toBe(false);
  });

  it('says so when it cannot write', async () => {
    const folder = await someFolder();
    await writeFile(join(folder, 'file'), '');
    await expect(createCommandRecord(join(folder, 'file', 'x')).keep('1', [])).rejects.toThrow();
  });
});
