import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFolder, writeWhole } from '../../src/io/knowledge-writer.ts';

function someFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('writeWhole', () => {
  it('writes a file, and the folder for it', async () => {
    const path = join(someFolder(), 'sources', 'a.md');
    await writeWhole(path, 'whole', { replace: false });
    expect(readFileSync(path, 'utf8')).toBe('whole');
  });

  it('keeps what is there unless it may be replaced', async () => {
    const folder = someFolder();
    const path = join(folder, 'a.md');
    writeFileSync(path, 'old');
    await expect(writeWhole(path, 'new', { replace: false })).rejects.toThrow('Add --force');
    expect(readFileSync(path, 'utf8')).toBe('old');
    await writeWhole(path, 'new', { replace: true });
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('leaves nothing half written on a full disk, and what was there whole', async () => {
    const folder = someFolder();
    const path = join(folder, 'a.md');
    writeFileSync(path, 'old');
    const write = async (draft: string, text: string) => {
      await writeFile(draft, text.slice(0, 2));
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    };
    await expect(writeWhole(path, 'new text', { replace: true, write })).rejects.toThrow(
      `${path}: the disk is full; nothing was written`,
    );
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });
});

describe('createFolder', () => {
  it('fills a new or empty folder', async () => {
    for (const folder of [join(someFolder(), 'deep', 'new'), someFolder()]) {
      await createFolder(folder, { 'a.yaml': 'a' });
      expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'sources']);
    }
  });

  it('refuses a folder with something in it, and a file', async () => {
    const folder = someFolder();
    writeFileSync(join(folder, 'mine'), '');
    await expect(createFolder(folder, { 'a.yaml': 'a' })).rejects.toThrow('is not empty');
    await expect(createFolder(join(folder, 'mine'), {})).rejects.toThrow('this is a file');
    mkdirSync(join(folder, 'sub'));
    expect(readdirSync(folder).sort()).toEqual(['mine', 'sub']);
  });
});
