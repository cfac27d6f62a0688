import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExhibitError } from '../../src/domain/errors.ts';
import { readKnowledge, readKnowledgeInRuns } from '../../src/io/read-knowledge.ts';
import { readArticles } from '../../src/knowledge/build-knowledge.ts';

const ARTICLE = '---\ntitle: A\n---\n\nA “bank” closed. Ships waited.\n';

let parent = '';
let dir = '';

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'exhibit-'));
  dir = join(parent, 'knowledge');
  await mkdir(dir);
});

afterEach(async () => {
  await rm(parent, { recursive: true, force: true });
});

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), content);
}

/** The problems that the folder is refused for, with the folder's own path shortened. */
async function problemsOf(folder: string): Promise<readonly string[]> {
  const error = await readKnowledge(folder).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ExhibitError)) throw new Error('expected the folder to be refused');
  expect(error.code).toBe('knowledge');
  return error.message.split('\n').map((line) => line.replace(parent, '…'));
}

describe('readKnowledge', () => {
  it('reads the folder that the project ships', async () => {
    const folder = fileURLToPath(new URL('../../knowledge', import.meta.url));
    const { sentences } = await readKnowledge(folder);

    expect(sentences.map((sentence) => sentence.blockKind)).toEqual([
      'headline',
      ...Array(4).fill('paragraph'),
      'quotation',
      'quotation',
      ...Array(6).fill('paragraph'),
    ]);
  });

  it('attributes every sentence of the folder that the project ships', async () => {
    const folder = fileURLToPath(new URL('../../knowledge', import.meta.url));
    const { sentences } = await readKnowledge(folder);

    expect(sentences.map((sentence) => sentence.attribution)).toEqual([
      {},
      { speaker: 'a former senior North Korean official and cybersecurity expert' },
      { speaker: 'James B. Comey, director of the FBI', via: 'New York Times' },
      {},
      { speaker: 'FBI analysts' },
      { speaker: 'James B. Comey, FBI director' },
      { speaker: 'James B. Comey, FBI director' },
      { speaker: 'FBI' },
      { speaker: 'FBI', via: 'Washington Post' },
      {
        speaker:
          'the head of a group of hacking experts that analyzed suspected North Korean cyberattacks on South Korea',
        via: 'Wall Street Journal',
        inferred: true,
      },
      { via: 'Wall Street Journal' },
      { speaker: 'Jang Jin-sung, former official in North Korea’s propaganda unit' },
      { speaker: "South Korea's Defense Ministry" },
    ]);
  });

  it('reads sources in order and passes over files that are none', async () => {
    await write('sources/b.md', ARTICLE);
    await write('sources/a.md', ARTICLE);
    await write('sources/.hidden.md', 'x');
    await write('notes.txt', 'x');

    const { documents } = await readKnowledge(dir);
    expect(documents.map((document) => document.file)).toEqual(['sources/a.md', 'sources/b.md']);
  });

  it.each([
    ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${ARTICLE}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le').swap16()],
  ])('reads %s', async (_, bytes) => {
    await write('sources/a.md', bytes);

    const { documents } = await readKnowledge(dir);
    expect(documents[0]?.text).toBe('A “bank” closed. Ships waited.');
  });

  it.each([
    [
      'bytes that are no UTF-8',
      Buffer.concat([Buffer.from('---\ntitle: A\n---\n'), Buffer.from([0xe9, 0x0a])]),
      '…/knowledge/sources/a.md:4: expected UTF-8, found bytes that are none; save the file as UTF-8',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from(ARTICLE, 'utf16le'),
      '…/knowledge/sources/a.md:1: expected text, found a NUL byte (UTF-16 without a byte-order mark, or no text at all); save the file as UTF-8',
    ],
    [
      'broken UTF-16',
      Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]),
      '…/knowledge/sources/a.md: expected whole UTF-16 characters, found a broken one; save the file as UTF-8',
    ],
    [
      'UTF-32',
      Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]),
      '…/knowledge/sources/a.md: expected UTF-8, found UTF-32; save the file as UTF-8',
    ],
  ])('refuses %s', async (_, bytes, message) => {
    await write('sources/a.md', bytes);

    expect(await problemsOf(dir)).toEqual([message]);
  });

  it('says how to mend a folder that is missing, a file, or empty', async () => {
    const mend =
      'expected a folder with at least one article as sources/<name>.md; make one, or name another folder';
    await write('file', 'x');

    expect(await problemsOf(join(parent, 'none'))).toEqual([`…/none: no such folder; ${mend}`]);
    expect(await problemsOf(join(dir, 'file'))).toEqual([
      `…/knowledge/file: this is a file, not a folder; ${mend}`,
    ]);
    expect(await problemsOf(dir)).toEqual([`…/knowledge: has no folder "sources"; ${mend}`]);
    await mkdir(join(dir, 'sources'));
    expect(await problemsOf(dir)).toEqual([
      '…/knowledge/sources: expected at least one article, found none; add one as sources/<name>.md, or with "exhibit import"',
    ]);
  });

  it('refuses links out of the folder and follows links within it', async () => {
    await write('sources/a.md', ARTICLE);
    await write('texts/b.md', ARTICLE);
    await writeFile(join(parent, 'secret.md'), ARTICLE);
    await symlink(join(dir, 'texts/b.md'), join(dir, 'sources/b.md'));
    expect((await readKnowledge(dir)).documents).toHaveLength(2);

    await symlink(join(parent, 'secret.md'), join(dir, 'sources/c.md'));
    await symlink(join(parent, 'nowhere.md'), join(dir, 'sources/d.md'));
    expect(await problemsOf(dir)).toEqual([
      '…/knowledge/sources/c.md: a link out of the knowledge folder; copy the file into the folder',
      '…/knowledge/sources/d.md: a link that leads nowhere; remove it',
    ]);
  });

  it('refuses a "sources" folder that is a link out', async () => {
    await mkdir(join(parent, 'elsewhere'));
    await writeFile(join(parent, 'elsewhere/a.md'), ARTICLE);
    await symlink(join(parent, 'elsewhere'), join(dir, 'sources'));

    expect(await problemsOf(dir)).toEqual([
      '…/knowledge/sources/a.md: a link out of the knowledge folder; copy the file into the folder',
    ]);
  });

  it('refuses folders and texts of other kinds among the sources', async () => {
    await write('sources/a.md', ARTICLE);
    await mkdir(join(dir, 'sources/b.md'));
    await write('sources/c.txt', 'x');

    expect(await problemsOf(dir)).toEqual([
      '…/knowledge/sources/c.txt: expected a Markdown file; give it front matter and a name that ends in .md',
      '…/knowledge/sources/b.md: expected a file, found something else; remove or rename it',
    ]);
  });

  it('refuses files that are far too big, unread', async () => {
    await write('sources/a.md', ARTICLE);
    await write('sources/b.md', '');
    await write('facts.yaml', '');
    await truncate(join(dir, 'sources/b.md'), 5 * 1024 * 1024);
    await truncate(join(dir, 'facts.yaml'), 5 * 1024 * 1024);

    expect(await problemsOf(dir)).toEqual([
      '…/knowledge/sources/b.md: expected at most 4 MiB, found 5 MiB; shorten or split the file',
      '…/knowledge/facts.yaml: expected at most 4 MiB, found 5 MiB; shorten or split the file',
    ]);
  });

  it('reports a fact that cites a sentence that does not exist, with file and line', async () => {
    await write('sources/a.md', ARTICLE);
    await write('facts.yaml', 'facts:\n  - { id: one, says: One., cites: [S9] }\n');

    expect(await problemsOf(dir)).toEqual([
      '…/knowledge/facts.yaml:2: fact "one" cites "S9", but the source has 2 sentences',
    ]);
  });

  it('reports problems of files and of their contents at once, with file and line', async () => {
    await write('sources/a.md', '---\ntitle: A\nautor: B\n---\nA bank closed.');
    await write('sources/b.md', Buffer.from([0xff, 0x0a]));
    await write('names.yaml', 'names:\n  - name: Lee\n');
    await write('facts.yaml', 'facts:\n  - { id: one, says: One., cites: [S9] }\n');

    expect(await problemsOf(dir)).toEqual([
      '…/knowledge/sources/b.md:1: expected UTF-8, found bytes that are none; save the file as UTF-8',
      '…/knowledge/sources/a.md:3: unknown key "autor"; the known keys are title, publisher, url, author, published, retrieved, corrects, rights',
      '…/knowledge/names.yaml:2: kind: expected one of person, organisation, place, thing, found "undefined"',
    ]);
  });

  it('shows the first of very many problems, and says how many more there are', async () => {
    for (let at = 0; at < 205; at += 1) await write(`sources/a${at}.md`, '');
    const problems = await problemsOf(dir);
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toBe('and 5 more problems');
  });
});

describe('readKnowledgeInRuns', () => {
  it('stops reading a folder that has more sentences than fit', async () => {
    for (const name of ['a', 'b', 'c']) await write(`sources/${name}.md`, ARTICLE);
    const read = vi.fn(({ files, names }) => readArticles(files, names));
    const reading = readKnowledgeInRuns(dir, { read, runChars: 1, maxSentences: 3 });
    await expect(reading).rejects.toThrow(
      'sources: expected at most 3 sentences in all, found more in the first 2 of 3 articles; part the folder in several',
    );
    expect(read).toHaveBeenCalledTimes(2);
  });
});
