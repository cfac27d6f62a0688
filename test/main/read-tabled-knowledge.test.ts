import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKnowledge } from '../../src/io/read-knowledge.ts';
import { readTabledKnowledge, type TabledKnowledge } from '../../src/main/read-tabled-knowledge.ts';
import { tabulate } from '../../src/search/word-table.ts';

const NEWS = 'Nobody was hurt.';
const RUN_CHARS = 1_000;
const PARAGRAPH =
  'The harbour of Osthaven burned on Monday, police said. Ada Lindqvist, the harbour master, blamed a cable. ';

let parent = '';
let dir = '';
let cacheDir = '';

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'exhibit-'));
  dir = join(parent, 'knowledge');
  cacheDir = join(parent, 'index');
  await mkdir(join(dir, 'sources'), { recursive: true });
  for (let at = 0; at < 20; at += 1) await writeArticle(`a${at}`);
});

afterEach(async () => {
  await rm(parent, { recursive: true, force: true });
});

/** An article that is a run of its own, or shares one with its neighbours. */
async function writeArticle(name: string, text = PARAGRAPH.repeat(10)): Promise<void> {
  await writeFile(join(dir, 'sources', `${name}.md`), `---\ntitle: ${name}\n---\n\n${text}\n`);
}

async function kept(): Promise<readonly string[]> {
  const [folder = ''] = await readdir(cacheDir);
  return (await readdir(join(cacheDir, folder))).map((name) => join(cacheDir, folder, name)).sort();
}

/** What is read with the cache is what is read without it. */
async function expectWhole({ knowledge, tables }: TabledKnowledge): Promise<void> {
  expect(knowledge.sentences.length).toBeGreaterThanOrEqual(400);
  expect(knowledge).toEqual(await readKnowledge(dir));
  const words = tables.flatMap(({ stems, starts, held }) =>
    Array.from(starts.subarray(1), (end, at) =>
      Array.from(held.subarray(starts[at], end), (place) => stems[place]).join(' '),
    ),
  );
  const { stems, starts, held } = tabulate(knowledge.sentences);
  expect(words.length).toBe(knowledge.sentences.length);
  const [first = '', last = ''] = [0, words.length - 1].map((at) =>
    Array.from(held.subarray(starts[at], starts[at + 1]), (place) => stems[place]).join(' '),
  );
  expect([words[0], words.at(-1)]).toEqual([first, last]);
}

const times = async (): Promise<readonly number[]> =>
  Promise.all((await kept()).map(async (path) => (await stat(path)).mtimeMs));

describe('readTabledKnowledge', () => {
  it('keeps what it has read, and reads the same from there', async () => {
    await readTabledKnowledge(dir, { cacheDir, runChars: RUN_CHARS });
    const before = await times();
    expect(before.length).toBeGreaterThan(1);
    await expectWhole(await readTabledKnowledge(dir, { cacheDir, runChars: RUN_CHARS }));
    expect(await times()).toEqual(before);
  });

  it('goes on where a reading was stopped', async () => {
    const stop = new Error('stopped');
    const reading = readTabledKnowledge(dir, {
      cacheDir,
      runChars: RUN_CHARS,
      progressed: (done) => {
        if (done === 15) throw stop;
      },
    });
    await expect(reading).rejects.toBe(stop);
    const before = await kept();
    expect(before.length).toBeGreaterThan(0);
    const written = await times();
    await expectWhole(await readTabledKnowledge(dir, { cacheDir, runChars: RUN_CHARS }));
    expect(await kept()).toEqual(expect.arrayContaining([...before]));
    expect((await times()).filter((time) => written.includes(time))).toHaveLength(written.length);
  });

  it.each<[string, (content: Buffer) => Uint8Array]>([
    ['cut', (content) => content.subarray(0, content.length / 2)],
    ['empty', () => new Uint8Array()],
    ['changed in one byte', (content) => Buffer.from(content).fill(0, 4_000, 4_001)],
    ['something else', () => Buffer.from('{"documents": []}')],
  ])('reads anew what is %s, and mends it', async (_, spoil) => {
    await readTabledKnowledge(dir, { cacheDir, runChars: RUN_CHARS });
    const [path = ''] = await kept();
    const good = await readFile(path);
    await writeFile(path, spoil(good));
    await expectWhole(await readTabledKnowledge(dir, { cacheDir, runChars: RUN_CHARS }));
    expect((await readFile(path)).length).toBe(good.length);
  });

  it('reads anew what has changed, and forgets what it was', async () => {
    await readTabledKnowledge(dir, { cacheDir, runChars: RUN_CHARS });
    const before = await kept();
    await writeArticle('a1', `${PARAGRAPH.repeat(10)} Nobody was hurt.`);
    const read = await readTabledKnowledge(dir, { cacheDir, runChars: RUN_CHARS });
    await expectWhole(read);
    expect(read.knowledge.sentences.some(({ text }) => text === NEWS)).toBe(true);
    expect(await kept()).not.toEqual(before);
    expect(await kept()).toHaveLength(before.length);
  });

  it('reads everything anew when a name is added: it decides who speaks', async () => {
    await readTabledKnowledge(dir, { cacheDir, runChars: RUN_CHARS });
    await writeFile(
      join(dir, 'names.yaml'),
      'names:\n  - name: Osthaven\n    kind: place\n    aliases: [the port]\n',
    );
    const read = await readTabledKnowledge(dir, { cacheDir, runChars: RUN_CHARS });
    await expectWhole(read);
    expect(read.knowledge.sentences[0]?.names).toContain('Osthaven');
  });

  it('does without a place to keep it, and says so once', async () => {
    await writeFile(cacheDir, 'a file, where a folder should be');
    const failures: unknown[] = [];
    const failed = (error: unknown) => failures.push(error);
    await expectWhole(await readTabledKnowledge(dir, { cacheDir, runChars: RUN_CHARS, failed }));
    expect(failures).toHaveLength(1);
  });
});
