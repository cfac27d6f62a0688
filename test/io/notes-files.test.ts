import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openNotesFiles } from '../../src/io/notes-files.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'exhibit-notes-'));

describe('openNotesFiles', () => {
  it('replaces a file that is as it was read, and leaves nothing beside it', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'facts.yaml'), 'before');
    const { read, replace } = openNotesFiles(dir);
    const { text, version } = await read('facts.yaml');
    expect(text).toBe('before');
    expect(await replace('facts.yaml', 'after', version)).toBe(true);
    expect(readFileSync(join(dir, 'facts.yaml'), 'utf8')).toBe('after');
    expect(readdirSync(dir)).toEqual(['facts.yaml']);
  });

  it('leaves a file that has changed since', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'facts.yaml'), 'before');
    const { read, replace } = openNotesFiles(dir);
    const { version } = await read('facts.yaml');
    writeFileSync(join(dir, 'facts.yaml'), 'theirs');
    expect(await replace('facts.yaml', 'ours', version)).toBe(false);
    expect(readFileSync(join(dir, 'facts.yaml'), 'utf8')).toBe('theirs');
  });

  it('makes a file that is not there', async () => {
    const dir = folder();
    const { read, replace } = openNotesFiles(dir);
    const { text, version } = await read('names.yaml');
    expect(text).toBe('');
    expect(await replace('names.yaml', 'names: []', version)).toBe(true);
    expect(existsSync(join(dir, 'names.yaml'))).toBe(true);
  });

  it('writes to what a link leads to', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'real.yaml'), 'before');
    symlinkSync('real.yaml', join(dir, 'facts.yaml'));
    const { read, replace } = openNotesFiles(dir);
    const { version } = await read('facts.yaml');
    await replace('facts.yaml', 'after', version);
    expect(readFileSync(join(dir, 'real.yaml'), 'utf8')).toBe('after');
  });
});
