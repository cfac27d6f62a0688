import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runExhibit } from './run-exhibit.ts';
import { runHere } from './run-here.ts';

const ARTICLE =
  '---\ntitle: Fire at the harbour\n---\n\nThe harbour burned on Monday, police said.\n';

/** A knowledge folder with these files. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = emptyFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

describe('exhibit --knowledge', () => {
  it.each([
    ['ask', ['ask', 'what burned?'], 'The harbour burned'],
    ['sources', ['sources'], 'Fire at the harbour'],
    ['check', ['check'], '1 source, 1 sentence, 0 facts, 0 gaps, 0 names. No problems.'],
    ['verify', ['verify', 'the harbour burned'], 'harbour'],
    ['chat', ['chat'], 'The harbour burned'],
    ['start', ['start'], 'The harbour burned'],
  ])('is heard by %s', async (_, args, expected) => {
    const knowledge = folderOf({ 'sources/harbour.md': ARTICLE });
    const { output } = await runExhibit([...args, '--knowledge', knowledge], {
      input: 'what burned?\n',
    });
    expect(output).toContain(expected);
  });

  it('may come from the environment', async () => {
    const KNOWLEDGE_DIR = folderOf({ 'sources/harbour.md': ARTICLE });
    const { output } = await runExhibit(['sources'], { env: { KNOWLEDGE_DIR } });
    expect(output).toContain('Fire at the harbour');
  });

  it.each<[string, () => string, RegExp]>([
    [
      'is missing',
      () => join(emptyFolder(), 'none'),
      /none: no such folder; expected a folder with/,
    ],
    ['is empty', emptyFolder, /has no folder "sources"; expected a folder with/],
    ['is a file', () => join(folderOf({ file: '' }), 'file'), /this is a file, not a folder/],
    [
      'has an article without front matter',
      () => folderOf({ 'sources/a.md': 'Just text.\n' }),
      /sources\/a\.md:1: .*front matter/,
    ],
    [
      'has broken YAML',
      () => folderOf({ 'sources/a.md': ARTICLE, 'facts.yaml': 'facts:\n  - id: [a\n' }),
      /facts\.yaml:\d+: /,
    ],
    [
      'has invalid UTF-8',
      () => folderOf({ 'sources/a.md': Uint8Array.of(0x2d, 0x0a, 0xc3, 0x28) }),
      /sources\/a\.md:2: expected UTF-8/,
    ],
  ])('is refused with one clear error when it %s', async (_, folder, message) => {
    for (const args of [['check'], ['start']]) {
      const { code, output, notes } = await runHere([...args, '--knowledge', folder()]);
      expect([code, output]).toEqual([2, '']);
      expect(notes).toMatch(message);
      expect(notes.trimEnd().split('\n')).toHaveLength(1);
    }
  });

  it('refuses an article that is a link out of the folder', async () => {
    const folder = folderOf({ 'sources/a.md': ARTICLE });
    symlinkSync(join(folderOf({ 'b.md': ARTICLE }), 'b.md'), join(folder, 'sources/b.md'));
    const { code, notes } = await runHere(['check', '--knowledge', folder]);
    expect([code, notes]).toEqual([2, expect.stringContaining('sources/b.md: a link out of')]);
  });
});

describe('exhibit check', () => {
  it('says everything that is wrong at once, with file and line', async () => {
    const folder = folderOf({
      'sources/a.md': ARTICLE,
      'names.yaml':
        'names:\n  - name: Police\n    kind: organisation\n    aliases: [cops]\n  - name: Cops\n    kind: organisation\n',
      'facts.yaml':
        'facts:\n  - id: fire\n    says: It burned.\n    cites: [S99]\n  - id: fire\n    says: It burned twice.\n    cites: [a S7]\n',
    });
    const { code, output, notes } = await runExhibit(['check', '--knowledge', folder]);
    expect([code, output]).toEqual([2, '']);
    expect(notes).toMatch(/names\.yaml:\d+: /);
    expect(notes).toMatch(/facts\.yaml:4: .*S99/);
    expect(notes).toMatch(/facts\.yaml:5: .*fire/);
    expect(notes).toMatch(/facts\.yaml:7: .*S7/);
  });

  it('finds the shipped knowledge in order', async () => {
    const { code, output } = await runExhibit(['check']);
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(/1 source, 13 sentences, .*No problems\.\n/),
    ]);
  });

  it('gives advice with 0: nothing of it is wrong', async () => {
    const folder = folderOf({
      'sources/a.md': `${ARTICLE}\nAda Lindqvist saw it. So did we. Then Ada Lindqvist left.\n`,
    });
    const { code, output } = await runHere(['check', '--knowledge', folder]);
    expect(code).toBe(0);
    expect(output).toContain('names.yaml: "Ada Lindqvist" is used in 2 sentences');
    expect(output).toContain('sources/a.md: S2, S3, S4: no speaker');
  });
});

describe('exhibit suggest', () => {
  it('prints YAML and nothing else', async () => {
    const folder = folderOf({ 'sources/a.md': ARTICLE });
    const { code, output, notes } = await runExhibit(['suggest', '--knowledge', folder]);
    expect([code, notes]).toEqual([0, '']);
    expect(output).toMatch(/^# For names\.yaml\..*\nnames:/);
    expect(output).toContain('id: arrests');
  });
});
