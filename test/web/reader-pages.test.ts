import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/domain/engine.ts';
import { engineOfFewWordings } from '../main/few-wordings.ts';
import { someSources } from '../reader/some-sources.ts';
import { CHROMIUM, openChromium } from './open-chromium.ts';
import { openReader } from './open-reader.ts';
import { violationsOf, watchPage } from './watch-page.ts';

describe.skipIf(CHROMIUM === undefined)('the reader', () => {
  let browser: Browser;
  let sony: Engine;

  beforeAll(async () => {
    [browser, sony] = await Promise.all([openChromium(), engineOfFewWordings()]);
  });
  afterAll(() => browser?.close());

  const backgroundOf = (page: Page, selector: string) =>
    page
      .locator(selector)
      .evaluate(
        (element) => element.ownerDocument.defaultView.getComputedStyle(element).backgroundColor,
      );

  it.each([
    ['a desk', { width: 1280, height: 720 }],
    ['a phone', { width: 360, height: 640 }],
  ])(
    'scrolls to the cited sentence and highlights it, without JavaScript, on %s',
    async (_, viewport) => {
      const origin = await openReader(sony, 'articles');
      const page = await browser.newPage({ javaScriptEnabled: false, viewport });
      const misdeeds = watchPage(page, origin);
      await page.goto(`${origin}/sources/sony-hack#S5`);
      const box = await page.locator('#S5').boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
      expect(await backgroundOf(page, '#S5')).not.toBe(await backgroundOf(page, '#S4'));
      expect(misdeeds).toEqual({ complaints: [], strangers: [] });
      await page.close();
    },
  );

  it('shows a sentence that is a slice of its document, as does the link of a citation', async () => {
    const origin = await openReader(sony, 'articles');
    const page = await browser.newPage();
    const { citedAt = `${origin}/sources/sony-hack#` } = sony.quote('S5')?.source ?? {};
    await page.goto(`${citedAt}S5`);
    const [document] = sony.knowledge.documents;
    const { start, end } = sony.quote('S5') ?? {};
    expect(await page.locator(':target .verbatim').textContent()).toBe(
      document?.text.slice(start, end),
    );
    await page.close();
  });

  it('lets sentences be copied with who says them, and without the links beside them', async () => {
    const origin = await openReader(sony, 'articles');
    const page = await browser.newPage();
    await page.goto(`${origin}/sources/sony-hack`);
    await page.evaluate(`getSelection().setBaseAndExtent(S4, 0, S5, S5.childNodes.length)`);
    const lines = String(await page.evaluate('getSelection().toString()')).split(/\n+/u);
    expect(lines).toEqual([
      sony.quote('S4')?.text,
      'the article itself',
      sony.quote('S5')?.text,
      'FBI analysts',
    ]);
    await page.close();
  });

  it('leads on from citation to citation by the keyboard', async () => {
    const origin = await openReader(sony, 'articles');
    const page = await browser.newPage();
    await page.goto(`${origin}/sources/sony-hack#S5`);
    await page.locator('#S5').getByRole('link', { name: 'Next citation, S6' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#S6:target').waitFor();
    expect(page.url()).toBe(`${origin}/sources/sony-hack#S6`);
    await page.close();
  });

  it('searches without JavaScript', async () => {
    const origin = await openReader(sony, 'articles');
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${origin}/sources/sony-hack`);
    await page.getByRole('searchbox').fill('malware');
    await page.keyboard.press('Enter');
    await page.locator('mark').first().waitFor();
    expect(await page.locator('mark').allTextContents()).toContain('malware');
    await page.close();
  });

  it('runs nothing that a hostile article has', async () => {
    const origin = await openReader(someSources(), 'articles');
    const page = await browser.newPage();
    const misdeeds = watchPage(page, origin);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    for (const path of ['/sources', '/sources/harbour', '/sources/times', '/sources?q=<script>']) {
      await page.goto(origin + path);
    }
    await page.goto(`${origin}/sources/harbour`);
    expect(await page.locator('#S3').textContent()).toContain('<script>alert(1)</script>');
    expect({ dialogs, ...misdeeds }).toEqual({ dialogs: [], complaints: [], strangers: [] });
    await page.close();
  });

  it('is as accessible where it shows excerpts alone', async () => {
    const origin = await openReader(sony, 'excerpts');
    const page = await browser.newPage();
    const misdeeds = watchPage(page, origin);
    for (const path of ['/sources', '/sources/sony-hack', '/sources/sony-hack/S1']) {
      await page.goto(origin + path);
      expect([path, ...(await violationsOf(page))]).toEqual([path]);
    }
    expect(misdeeds).toEqual({ complaints: [], strangers: [] });
    await page.close();
  });
});
