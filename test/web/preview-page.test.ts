import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/domain/engine.ts';
import { engineOfFewWordings } from '../main/few-wordings.ts';
import { CHROMIUM, openChromium } from './open-chromium.ts';
import { openPreview } from './open-preview.ts';
import { violationsOf, watchPage } from './watch-page.ts';

describe.skipIf(CHROMIUM === undefined)('the preview page', () => {
  let browser: Browser;
  let engine: Engine;

  beforeAll(async () => {
    [browser, engine] = await Promise.all([openChromium(), engineOfFewWordings()]);
  });
  afterAll(() => browser?.close());

  it('loads without a complaint, from its own server alone', async () => {
    const origin = await openPreview(engine);
    const page = await browser.newPage();
    const misdeeds = watchPage(page, origin);
    await page.goto(origin);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(misdeeds).toEqual({ complaints: [], strangers: [] });
    await page.close();
  });

  it('takes less than 200 KB over the wire until it can be used', async () => {
    const origin = await openPreview(engine);
    const page = await browser.newPage();
    const sizes: Promise<{ readonly responseBodySize: number }>[] = [];
    page.on('requestfinished', (request) => sizes.push(request.sizes()));
    await page.goto(origin);
    await page.getByRole('combobox').waitFor();
    const bodies = await Promise.all(sizes);
    expect(bodies.length).toBeGreaterThan(2);
    expect(bodies.reduce((sum, each) => sum + each.responseBodySize, 0)).toBeLessThan(200_000);
    await page.close();
  });

  it('says without JavaScript what it needs, and shows an example answer', async () => {
    const origin = await openPreview(engine);
    const page = await browser.newPage({ javaScriptEnabled: false });
    const misdeeds = watchPage(page, origin);
    await page.goto(origin);
    const text = await page.locator('main').textContent();
    expect(text).toContain('needs JavaScript');
    expect(text).toMatch(/S\d+ · /u);
    expect(misdeeds).toEqual({ complaints: [], strangers: [] });
    await page.close();
  });
});
