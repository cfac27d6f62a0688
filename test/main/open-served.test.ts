import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServed } from '../../src/main/open-served.ts';
import { createServedQueries, type ServedEngine } from '../../src/main/served-engine.ts';
import { openEngine } from '../../src/open-engine.ts';
import { fewWordings } from './few-wordings.ts';

/** What is asked, by name, as data. */
const ASKED = [
  ['ask', 'who hacked sony?'],
  ['ask', 'who hacked sony?', { asOf: '2010' }],
  ['ask', 'how much did it cost?'],
  ['explain', 'and why?', { previous: ['who hacked sony?'] }],
  ['check', 'Russia hacked Sony'],
  ['checkMessage', 'Russia hacked Sony. The FBI blamed North Korea.', 6],
  ['suggest', 'wh', 25],
  ['quote', 'S5'],
  ['quote', 'S999'],
  ['evidence'],
  ['evidence', 'mistake'],
  ['topicsLike', '', 50],
  ['namesLike', 'north', 50],
  ['sourcesLike', 'sony', 50],
  ['referencesLike', '1', 25],
  ['describe', 'FBI', 0],
  ['describe', 'facebook', 3],
  ['describe', 'nobody at all', 0],
  ['timeline', 0],
  ['timeline', 0, '2010'],
  ['publishedLike', '20', 25],
  ['sources', 0, 6],
  ['sourceCalled', 'sony-hack'],
  ['sourceCalled', 'another'],
  ['article', 0, 4],
  ['article', 9, 0],
  ['quotesAt', [0, 4]],
  ['quotesAt', [0, 4_000]],
  ['noteSays', 'nothing'],
  ['idWithHash', 'zzzzzzz'],
  ['page', '/sources', ''],
  ['page', '/sources/sony-hack', 'q=FBI'],
  ['page', '/sources/nowhere', ''],
] as const;

const PAGES = { address: 'https://exhibit.example', publishing: 'articles' } as const;

describe.each([
  ['in this process', Number.POSITIVE_INFINITY],
  ['in a thread', 0],
])('an engine %s', (_, maxInProcess) => {
  const ends: (() => void)[] = [];
  let engine: ServedEngine;
  let expected: Record<string, (...args: unknown[]) => unknown>;
  beforeAll(async () => {
    const knowledge = fewWordings((end) => ends.push(end));
    engine = await openServed(knowledge, { maxInProcess, pages: PAGES });
    const here = await openEngine({ knowledge, pages: PAGES });
    expected = { ...createServedQueries(here, 'articles') } as never;
  }, 120_000);
  afterAll(async () => {
    await engine.thread?.end();
    for (const end of ends) end();
  });
  const ask = (name: string, args: readonly unknown[]): Promise<unknown> =>
    Reflect.apply(engine[name as 'ask'], undefined, args);

  it('is where it should be, and tells what it is', async () => {
    expect(engine.thread === undefined).toBe(maxInProcess > 0);
    const { sources, sentences, stamp } = engine.about;
    expect(sources).toBe(1);
    expect(await engine.article(0, 0)).toMatchObject({ quotes: { total: sentences } });
    expect(stamp).toMatch(/^[0-9a-z]{7}$/);
  });

  it.each(ASKED)('answers %s of %j as the engine itself', async (name, ...args) => {
    expect(await ask(name, args)).toEqual(expected[name]?.(...args));
  });

  it('tells where quotes stand, and shows them in context', async () => {
    const ids = (await engine.quotesAt([4, 11]))?.map(({ id }) => id) ?? [];
    for (const [name, args] of [
      ['places', [[...ids, 'gone']]],
      ['inContext', [ids, 2]],
      ['related', [await engine.quotesAt([4]), undefined, 8]],
    ] as const) {
      expect(await ask(name, args)).toEqual(expected[name]?.(...args));
    }
  });

  it('rejects with the error that was thrown, and goes on', async () => {
    const asked = ask('explain', [{}]);
    await expect(asked).rejects.toBeInstanceOf(Error);
    await expect(asked).rejects.toMatchObject({ name: 'TypeError' });
    expect((await engine.ask('who hacked sony?')).kind).toBe('answered');
  });

  it('refuses a folder with every problem, as a fault of the folder', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'exhibit-'));
    await mkdir(join(dir, 'sources'));
    const paths = ['a', 'b'].map((name) => join(dir, 'sources', `${name}.md`));
    for (const path of paths) await writeFile(path, '---\ntitle: A\n---\n');
    await expect(openServed(dir, { maxInProcess })).rejects.toMatchObject({
      name: 'ExhibitError',
      code: 'knowledge',
      problems: paths.map((file) => ({ file })),
    });
    await rm(dir, { recursive: true });
  });
});
