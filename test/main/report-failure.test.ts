import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fewNotes } from './few-wordings.ts';
import { emptyFolder, runExhibit, startExhibit } from './run-exhibit.ts';

describe('exhibit and a fault of its own', () => {
  it('says so calmly, shows where, and ends with 2', async () => {
    const module = 'process.once("SIGUSR2", () => { throw new Error("boom \\u001b[31m") })';
    const { child, ended } = startExhibit(['start'], {
      env: {
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(module)}`,
        KNOWLEDGE_DIR: fewNotes(),
      },
    });
    child.stdin.write('\nwho hacked sony?\n');
    await once(child.stdout, 'data');
    child.kill('SIGUSR2');
    const { code, notes } = await ended;
    expect(code).toBe(2);
    expect(notes).toMatch(
      /^Something went wrong in Exhibit itself[^\n]*\nError: boom ␛\[31m\n {4}at /,
    );
  });
});

describe('exhibit and .env', () => {
  it('takes settings from the file where the environment has none', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, '.env'), 'KNOWLEDGE_DIR=nowhere\n');
    const { code, notes } = await runExhibit(['ask', 'who?'], { cwd: folder });
    expect([code, notes]).toEqual([2, expect.stringMatching(/^nowhere: no such folder/)]);
  });

  it('says so when it cannot be read', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, '.env'));
    const { code, notes } = await runExhibit(['ask', 'who?'], { cwd: folder });
    expect([code, notes]).toEqual([2, expect.stringMatching(/^\.env: expected a readable file/)]);
  });
});
