import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readImportFile } from '../../src/io/read-import-file.ts';

function someFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('readImportFile', () => {
  it('gives the bytes of a file', async () => {
    const path = join(someFolder(), 'a.txt');
    writeFileSync(path, 'It burned.');
    expect(Buffer.from(await readImportFile(path)).toString()).toBe('It burned.');
  });

  it('refuses a file of 2 GiB without reading it', async () => {
    const path = join(someFolder(), 'big.html');
    writeFileSync(path, '');
    truncateSync(path, 2 * 1024 ** 3);
    await expect(readImportFile(path)).rejects.toThrow('expected at most 16 MiB, found 2048 MiB');
  });

  it('refuses pipes, folders and what is not there, without waiting', async () => {
    const folder = someFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await expect(readImportFile(join(folder, 'pipe'))).rejects.toThrow('expected a file');
    await expect(readImportFile(folder)).rejects.toThrow('expected a file');
    await expect(readImportFile(join(folder, 'none'))).rejects.toThrow('none: no such file');
  });
});
