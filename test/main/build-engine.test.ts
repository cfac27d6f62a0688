import { appendFile, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildEngine } from '../../src/main/build-engine.ts';
import { readTabledKnowledge } from '../../src/main/read-tabled-knowledge.ts';

let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'exhibit-'));
  await mkdir(join(dir, 'sources'));
  await writeFile(path('a'), '---\ntitle: A\n---\n\nThe harbour burned.\n');
});

afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

function path(name: string): string {
  return join(dir, 'sources', `${name}.md`);
}

describe('buildEngine', () => {
  it('reads again what was edited while it was read', async () => {
    let readings = 0;
    const engine = await buildEngine(dir, async (folder) => {
      const read = await readTabledKnowledge(folder);
      readings += 1;
      if (readings < 3) await appendFile(path('a'), `\nEdit ${readings}.\n`);
      return read;
    });
    expect(readings).toBe(3);
    expect(engine.knowledge.sentences.map(({ text }) => text)).toEqual([
      'The harbour burned.',
      'Edit 1.',
      'Edit 2.',
    ]);
  });

  it('gives up on files that never stand still, and says what to do', async () => {
    const writing = buildEngine(dir, async (folder) => {
      const read = await readTabledKnowledge(folder);
      await appendFile(path('a'), '\nMore.\n');
      return read;
    });
    await expect(writing).rejects.toThrow('expected files that stand still');
  });

  it.each<[string, () => Promise<void>, string]>([
    [
      'a file of 2 GB, unread',
      async () => {
        await writeFile(path('big'), '---\n');
        await truncate(path('big'), 2 * 1024 ** 3);
      },
      'sources/big.md: expected at most 4 MiB, found 2048 MiB; shorten or split the file',
    ],
    [
      'a line of 50 MB, unread',
      () => writeFile(path('line'), `---\ntitle: B\n---\n\n${'a'.repeat(50_000_000)}\n`),
      'sources/line.md: expected at most 4 MiB, found 48 MiB; shorten or split the file',
    ],
    [
      'front matter that is a program',
      () => writeFile(path('js'), '---js\n{ title: process.exit(3) }\n---\n\nText.\n'),
      'sources/js.md:1: no front matter',
    ],
    [
      'front matter with a tag that makes code',
      () => writeFile(path('tag'), '---\ntitle: !!js/function "() => 1"\n---\n\nText.\n'),
      'sources/tag.md:2: broken YAML',
    ],
  ])('refuses %s', async (_, put, message) => {
    await put();
    const building = buildEngine(dir, readTabledKnowledge);
    await expect(building).rejects.toThrow(message);
  });

  it("passes over an editor's temporary files", async () => {
    for (const name of ['.a.md.swp', 'a.md~', '#a.md#', '4913', '.#a.md']) {
      await writeFile(join(dir, 'sources', name), 'half of an edit');
    }
    const engine = await buildEngine(dir, readTabledKnowledge);
    expect(engine.knowledge.documents).toHaveLength(1);
  });
});
