import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Engine } from '../../src/domain/engine.ts';
import { openEngine } from '../../src/open-engine.ts';
import { CHROMIUM, openChromium } from './open-chromium.ts';
import { openChat } from './open-preview.ts';

/** Whatever runs says so. */
const RUN = 'window.executed=1';

const ATTACKS = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload=${RUN}>`,
  `<a href="javascript:${RUN}">read</a>`,
  `[read in place](javascript:${RUN})`,
  `[x](data:text/html,<script>${RUN}</script>)`,
  `<javascript:${RUN}>`,
  `"><iframe srcdoc="<script>parent.executed=1</script>"></iframe>`,
  `' autofocus onfocus='${RUN}`,
  `</textarea></title><style>@import "//evil.example"</style>`,
  `<!--example-->`,
  `{{constructor.constructor('${RUN}')()}}`,
  '\u202Egpj.exe\u202C',
  '\u2066\u2067\u200F',
  '||spoiler|| `code` ```block```',
  '<@100000000000000300> <#1> @everyone',
  '\u0000\u0007\u001B[31m',
];

const TEXT = fc
  .array(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));

/** Elements that no message of ours is made of, and attributes that would run something. */
const PLANTED = `[
  ...document.querySelectorAll('script:not([src^="/assets/"]), iframe, object, embed, svg, style, base'),
  ...document.querySelectorAll('img:not([src="/icon.svg"])'),
  ...document.querySelectorAll('a:not([href^="https://"], [href^="http://"], [href="/sources"], [href="/desk"])'),
  ...[...document.querySelectorAll('*')].filter((each) => each.getAttributeNames().some((name) => name.startsWith('on'))),
].map((each) => each.outerHTML)`;

async function expectNothingRan(page: Page): Promise<void> {
  expect(await page.evaluate('window.executed')).toBeUndefined();
  expect(await page.evaluate(PLANTED)).toEqual([]);
}

/** Knowledge whose every part attacks whoever shows it. */
async function hostileEngine(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-hostile-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'sources'));
  const printable = ATTACKS.filter((attack) => !attack.includes('\u0000'));
  writeFileSync(
    join(folder, 'sources', 'attack.md'),
    [
      '---',
      `title: ${JSON.stringify(`The robbery ${ATTACKS[0]}`)}`,
      `publisher: ${JSON.stringify(`Herald ${ATTACKS[1]}`)}`,
      'url: https://herald.example/robbery',
      '---',
      '',
      ...printable.map(
        (attack, at) => `The robbery number ${at} was blamed on ${attack} by the police of Kiel.\n`,
      ),
    ].join('\n'),
  );
  writeFileSync(
    join(folder, 'facts.yaml'),
    [
      'facts:',
      ...printable.map((attack, at) =>
        [
          `  - id: fact-${at}`,
          `    says: ${JSON.stringify(`Robbery ${at} was blamed on ${attack}.`)}`,
          `    cites: [S${at + 1}]`,
          `    topics: [${JSON.stringify(`topic ${attack}`)}]`,
          `    asks: [${JSON.stringify(`who did robbery ${at} ${attack}`)}]`,
        ].join('\n'),
      ),
      '',
    ].join('\n'),
  );
  return openEngine({ knowledge: folder });
}

describe.skipIf(CHROMIUM === undefined)('hostile text', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser?.close());

  it('shows as text in answers, lists, suggestions and selects', async () => {
    const engine = await hostileEngine();
    const page = await openChat(browser, engine);
    const uses = [
      '/ask who was blamed for robbery number 1?',
      `/evidence topic ${ATTACKS[2]}`,
      '/sentence S3',
      '/verify Robbery 2 was legal',
    ];
    for (const [at, line] of uses.entries()) {
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
      await page.getByRole('article').nth(at).waitFor();
      await expectNothingRan(page);
    }
    await page.keyboard.type('/ask who did');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await expectNothingRan(page);
    const text = (await page.getByRole('article').first().textContent()) ?? '';
    expect(text).toContain(`“The robbery ${ATTACKS[0]}”, Herald ${ATTACKS[1]}`);
  });

  it('shows as text whatever is asked', async () => {
    const engine = await openEngine({ knowledge: 'knowledge' });
    const page = await openChat(browser, engine);
    await page.getByRole('button', { name: 'Exhibit', exact: true }).click();
    const field = page.getByLabel('Message @Exhibit');
    let said = 0;
    await fc.assert(
      fc.asyncProperty(TEXT, async (text) => {
        await field.fill(text);
        if ((await field.inputValue()).trim() === '') return;
        await field.press('Enter');
        said += 2;
        await page
          .getByRole('article')
          .nth(said - 1)
          .waitFor();
        await expectNothingRan(page);
      }),
      { numRuns: 25 },
    );
  });
});
