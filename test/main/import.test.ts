import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { emptyFolder, runExhibit } from './run-exhibit.ts';
import { runHere } from './run-here.ts';

const PAGES = 'test/fixtures/pages';
const RAW = 'test/knowledge/fixtures/sony-hack.raw.txt';

/** The saved pages and the article as it was scraped, on loopback. */
async function servePages(): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    if (url === '/sony') {
      response.setHeader('content-type', 'text/plain; charset=utf-8').end(readFileSync(RAW));
      return;
    }
    const path = `${PAGES}${url}`;
    if (!existsSync(path)) response.writeHead(404).end();
    else response.setHeader('content-type', 'text/html').end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  onTestFinished(() => server.closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A folder as `exhibit new` makes it. */
async function newIncident(): Promise<string> {
  const folder = join(emptyFolder(), 'my-incident');
  expect((await runHere(['new', folder])).code).toBe(0);
  return folder;
}

describe('from nothing to an answer', () => {
  it('takes three commands, with pages of six makes and an article as it was scraped', async () => {
    const site = await servePages();
    const folder = join(emptyFolder(), 'silo-fire');
    const saved = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
    expect(saved.length).toBeGreaterThanOrEqual(5);
    const pages = [...saved.map((name) => `${site}/${name}`), `${site}/sony`];

    expect((await runExhibit(['new', folder])).code).toBe(0);
    const imported = await runExhibit([
      'import',
      ...pages,
      '--yes',
      '--allow-private',
      '--knowledge',
      folder,
    ]);
    expect([imported.code, imported.notes]).toEqual([0, '']);
    const { code, output } = await runExhibit([
      'ask',
      'who is the fire chief?',
      '--knowledge',
      folder,
      '--json',
    ]);
    expect(code).toBe(0);
    const { quotes } = JSON.parse(output);
    expect(quotes[0]).toMatchObject({
      text: '“We think that dust caught fire when a conveyor was being welded,” said Ada Lindqvist, the fire chief.',
      speaker: 'Ada Lindqvist, fire chief',
      source: { publisher: 'Harbour Gazette', url: `${site}/wordpress.html` },
    });
    expect((await runExhibit(['check', '--knowledge', folder])).code).toBe(0);
  }, 60_000);

  it('takes the article as it was scraped', async () => {
    const site = await servePages();
    const folder = await newIncident();
    const imported = await runHere([
      'import',
      `${site}/sony`,
      '--yes',
      '--allow-private',
      '--knowledge',
      folder,
    ]);
    expect(imported.output).toContain('13 sentences');
    const { code, output } = await runHere([
      'ask',
      'how many state hackers does North Korea have?',
      '--knowledge',
      folder,
    ]);
    expect([code, output]).toEqual([0, expect.stringContaining('around 6,000 state hackers')]);
  });
});

describe('exhibit new', () => {
  it('makes a folder whose commented examples are in order once there is an article', async () => {
    const folder = await newIncident();
    writeFileSync(
      join(folder, 'sources/a.md'),
      '---\ntitle: Fire\n---\n\nThe quay burned on Monday, police said.\n',
    );
    const { code, output } = await runHere(['check', '--knowledge', folder]);
    expect([code, output]).toEqual([0, expect.stringContaining('0 facts, 0 gaps, 0 names')]);
  });

  it('makes examples that are in order when they are uncommented', async () => {
    const folder = await newIncident();
    const lines = Array.from({ length: 9 }, (_, i) => `Sentence number ${i + 1} of the fire.`);
    writeFileSync(join(folder, 'sources/a.md'), `---\ntitle: Fire\n---\n\n${lines.join('\n\n')}\n`);
    for (const name of ['facts.yaml', 'names.yaml']) {
      const text = readFileSync(join(folder, name), 'utf8');
      const start = text.search(/^\w+:$/m);
      const examples = text.slice(start).replace(/^# (?= )/gm, '');
      writeFileSync(join(folder, name), text.slice(0, start) + examples);
    }
    const { notes } = await runHere(['check', '--knowledge', folder]);
    // The example disagrees with a fact that the editor would have written.
    expect(notes).toMatch(
      /^\S*facts\.yaml:\d+: fact "cause" disagrees with "cause-denied", but there is no such fact\n$/,
    );
  });

  it('refuses a folder with something in it', async () => {
    const folder = await newIncident();
    const { code, notes } = await runHere(['new', folder]);
    expect([code, notes]).toEqual([2, expect.stringContaining('is not empty')]);
  });
});

describe('exhibit import', () => {
  const ARTICLE = 'The quay burned on Monday, police said. Nobody was hurt.\n';

  /** A file beside the incident's folder. */
  function fileIn(folder: string, name: string, text: string): string {
    mkdirSync(join(folder, 'in'), { recursive: true });
    writeFileSync(join(folder, 'in', name), text);
    return join(folder, 'in', name);
  }

  it('shows what it will write and asks', async () => {
    const folder = await newIncident();
    const args = ['import', fileIn(folder, 'fire.txt', ARTICLE), '--knowledge', folder];
    for (const input of ['n\n', '']) {
      const declined = await runExhibit(args, { input });
      expect(declined.code).toBe(1);
      expect(declined.output).toContain('— police');
      expect(declined.notes).toContain('Nothing was written.');
      expect(readdirSync(join(folder, 'sources'))).toEqual([]);
    }
    expect((await runExhibit(args, { input: 'y\n' })).output).toContain('Wrote ');
    expect(readdirSync(join(folder, 'sources'))).toEqual(['fire.md']);
  });

  it('never overwrites without being told', async () => {
    const folder = await newIncident();
    const args = ['import', fileIn(folder, 'fire.txt', ARTICLE), '--yes', '--knowledge', folder];
    await runHere(args);
    writeFileSync(join(folder, 'sources/fire.md'), 'mine');
    const again = await runHere(args);
    expect([again.code, again.notes]).toEqual([2, expect.stringContaining('add --force')]);
    expect(readFileSync(join(folder, 'sources/fire.md'), 'utf8')).toBe('mine');
    await runHere([...args, '--force']);
    expect(readFileSync(join(folder, 'sources/fire.md'), 'utf8')).toContain('The quay burned');
  });

  it('imports the rest when one cannot be', async () => {
    const folder = await newIncident();
    const site = await servePages();
    const { code, notes } = await runHere([
      'import',
      `${site}/none`,
      fileIn(folder, 'fire.txt', ARTICLE),
      '--yes',
      '--allow-private',
      '--knowledge',
      folder,
    ]);
    expect([code, notes]).toEqual([2, expect.stringContaining('/none: the site answered 404')]);
    expect(readdirSync(join(folder, 'sources'))).toEqual(['fire.md']);
  });

  it('does not fetch from this machine unless told to', async () => {
    const site = await servePages();
    const { code, notes } = await runHere([
      'import',
      `${site}/amp.html`,
      '--yes',
      '--knowledge',
      await newIncident(),
    ]);
    expect([code, notes]).toEqual([2, expect.stringContaining('leads to 127.0.0.1')]);
  });

  it('asks for a folder of one’s own', async () => {
    const { code, notes } = await runExhibit(['import', 'a.txt']);
    expect([code, notes]).toEqual([2, expect.stringContaining('exhibit new my-incident')]);
  });

  it.each([
    ['a file of 2 GiB', 2 * 1024 ** 3],
    ['a line of 50 MB', 50_000_000],
  ])('refuses %s with little memory', async (_, size) => {
    const folder = await newIncident();
    const path = fileIn(folder, 'big.txt', '');
    truncateSync(path, size);
    const { code, notes } = await runExhibit(['import', path, '--yes', '--knowledge', folder], {
      env: { NODE_OPTIONS: '--max-old-space-size=64' },
    });
    expect([code, notes]).toEqual([
      2,
      expect.stringMatching(/big\.txt: expected at most 16 MiB, found \d+ MiB/),
    ]);
  });
});
