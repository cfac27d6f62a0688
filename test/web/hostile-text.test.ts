import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineOfFewWordings } from '../main/few-wordings.ts';
import {
  ATTACKS,
  expectNothingRan,
  hostileEngine,
  hostileFolder,
  TEXT,
} from './hostile-knowledge.ts';
import { CHROMIUM, openChromium } from './open-chromium.ts';
import { openChat } from './open-preview.ts';
import { openReader } from './open-reader.ts';
import { startPreview } from './start-preview.ts';
import { watchPage } from './watch-page.ts';

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
      ...ATTACKS.map((attack) => `/ask who is ${attack}?`),
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
    const engine = await engineOfFewWordings();
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
      { numRuns: 12 },
    );
  });

  it('shows as text in the reader, whose source has an address that runs something', async () => {
    const origin = await openReader(await hostileEngine(), 'articles');
    const page = await browser.newPage();
    const misdeeds = watchPage(page, origin);
    const paths = ['', '/attack', '/attack/S3'].map((path) => `/sources${path}`);
    for (const path of paths) {
      await page.goto(origin + path);
      await expectNothingRan(page);
    }
    await fc.assert(
      fc.asyncProperty(TEXT, fc.constantFrom(...paths), async (text, path) => {
        await page.goto(`${origin}${path}?q=${encodeURIComponent(text)}`);
        await expectNothingRan(page);
      }),
      { numRuns: 12 },
    );
    expect(misdeeds).toEqual({ complaints: [], strangers: [] });
    await page.close();
  });

  it('shows as text on the desk, in lists, forms, charts and checks', async () => {
    const { origin } = await startPreview({ folder: hostileFolder() });
    const page = await browser.newPage();
    const misdeeds = watchPage(page, origin);
    const lists = ['', '/facts', '/names', '/facts?id=fact-1', '/why?q=who+did+robbery+1'];
    for (const path of lists) {
      await page.goto(`${origin}/desk${path}`);
      await expectNothingRan(page);
    }
    const forms = ['why?q=', 'facts?new=1&ask=', 'gaps?new=1&ask='];
    await fc.assert(
      fc.asyncProperty(TEXT, fc.constantFrom(...forms), async (text, path) => {
        await page.goto(`${origin}/desk/${path}${encodeURIComponent(text)}`);
        await expectNothingRan(page);
      }),
      { numRuns: 12 },
    );
    await page.goto(`${origin}/desk/facts?id=fact-1`);
    for (const attack of ATTACKS) {
      const checked = page.waitForResponse((response) => response.request().method() === 'POST');
      await page.getByLabel('Cites').fill(attack);
      await checked;
      await expectNothingRan(page);
    }
    await page.getByLabel('Cites').fill(ATTACKS[0] ?? '');
    await page.getByText('cites "<script>').waitFor();
    expect(misdeeds).toEqual({ complaints: [], strangers: [] });
    await page.close();
  });
});
