import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The table of docs/design.md: folder, then the folders of src that it may import. */
const TABLE = readFileSync('docs/design.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, folder, inside] = /^\| `(\w+)`\s*\| ([^|]+?)\s*\|/u.exec(line) ?? [];
    return folder === undefined || inside === undefined || inside === 'everything'
      ? []
      : [{ folder, allowed: inside === 'nothing' ? [] : inside.split(', ') }];
  });

const FOLDERS = [...TABLE.map(({ folder }) => folder), 'main'];
const OUTSIDE = ['node:fs', 'minisearch', 'pg', 'discord.js'] as const;
/** Where each may be imported, as the table and the sentences below it have it. */
const HOMES = {
  'node:fs': ['io', 'postgres', 'state'],
  minisearch: ['search'],
  pg: ['postgres'],
  'discord.js': ['discord', 'preview', 'render'],
} as const satisfies Record<(typeof OUTSIDE)[number], readonly string[]>;

/** What Biome refused, as `folder <- imported`. */
const refused = new Set<string>();

let tree = '';

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'exhibit-imports-'));
  copyFileSync('biome.json', join(tree, 'biome.json'));
  const imported = (folder: string) => [
    ...FOLDERS.filter((other) => other !== folder).map((other) => `../${other}/probe.ts`),
    ...OUTSIDE,
  ];
  for (const folder of FOLDERS) {
    mkdirSync(join(tree, 'src', folder), { recursive: true });
    const lines = imported(folder).map((path, i) => `import { a as a${i} } from '${path}';\n`);
    // In src/render, discord.js is for the files of Discord alone; the others are judged by the rest of the table.
    writeFileSync(join(tree, 'src', folder, 'discord-probe.ts'), lines.join(''));
  }
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/biome'),
    [
      'lint',
      '--vcs-enabled=false',
      '--reporter=json',
      '--only=style/noRestrictedImports',
      '--max-diagnostics=none',
      '.',
    ],
    { cwd: tree, encoding: 'utf8' },
  );
  const { diagnostics } = JSON.parse(stdout) as {
    readonly diagnostics: readonly {
      readonly location: { readonly path: string; readonly start: { readonly line: number } };
    }[];
  };
  for (const { location } of diagnostics) {
    const folder = location.path.split('/')[1] ?? '';
    refused.add(`${folder} <- ${imported(folder)[location.start.line - 1]}`);
  }
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('the linter', () => {
  it('knows a table of every folder', () => {
    expect(TABLE.length).toBeGreaterThanOrEqual(11);
  });

  it.each(TABLE)('lets src/$folder import $allowed of src/ and nothing else', (row) => {
    const { folder, allowed } = row;
    const others = FOLDERS.filter((other) => other !== folder);
    expect(others.filter((other) => !refused.has(`${folder} <- ../${other}/probe.ts`))).toEqual(
      FOLDERS.filter((other) => allowed.includes(other)),
    );
  });

  it.each(OUTSIDE)('keeps %s in its place', (outside) => {
    const homes = FOLDERS.filter((folder) => !refused.has(`${folder} <- ${outside}`));
    expect(homes.sort()).toEqual([...HOMES[outside], 'main'].sort());
  });
});
