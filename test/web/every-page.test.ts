import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, openChromium } from './open-chromium.ts';
import { startPreview } from './start-preview.ts';
import { tabThrough, violationsOf, watchPage } from './watch-page.ts';

const PAGES = [
  '/',
  '/sources?q=korea',
  '/sources/sony-hack?q=fbi#S5',
  '/sources/sony-hack/S12',
  '/desk',
  '/desk/why?q=who+did+it',
  '/desk/unanswered',
  '/desk/facts',
  '/desk/facts?id=who-did-it',
];

/** The browser itself complains about its status. */
const MISSING = '/sources/sony-hack/S999';

/** Each judges all pages, which takes half a minute where others are at work. */
const TIMEOUT_MS = 180_000;

describe.skipIf(CHROMIUM === undefined)('every page', () => {
  const ends: (() => void)[] = [];
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    const preview = startPreview({ atEnd: (end) => ends.push(end) });
    [browser, { origin }] = await Promise.all([openChromium(), preview]);
  });
  afterAll(async () => {
    for (const end of ends.reverse()) end();
    await browser?.close();
  });

  it.each([
    ['light', { colorScheme: 'light', viewport: { width: 1280, height: 800 } }],
    ['dark and on a phone', { colorScheme: 'dark', viewport: { width: 360, height: 740 } }],
    ['twice as large', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ] as const)(
    'is accessible, no wider than the window and without a complaint: %s',
    async (_, look) => {
      const page = await browser.newPage(look);
      const misdeeds = watchPage(page, origin);
      const faults: unknown[] = [];
      const judge = async (path: string) => {
        await page.goto(origin + path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.evaluate(
          'for (const each of document.querySelectorAll("details")) each.open = true',
        );
        const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
        const violations = await violationsOf(page);
        if (isWide || violations.length > 0) faults.push({ path, isWide, violations });
      };
      for (const path of PAGES) await judge(path);
      expect(misdeeds).toEqual({ complaints: [], strangers: [] });
      await judge(MISSING);
      expect(misdeeds.strangers).toEqual([]);
      expect(faults).toEqual([]);
      await page.close();
    },
    TIMEOUT_MS,
  );

  it(
    'has nothing that the keyboard alone cannot reach, and shows where it is',
    async () => {
      const page = await browser.newPage();
      for (const path of PAGES) {
        await page.goto(origin + path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect([path, await tabThrough(page)]).toEqual([path, { unreached: [], unseen: [] }]);
      }
      await page.close();
    },
    TIMEOUT_MS,
  );

  it('moves nothing where that is not wanted', async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    for (const path of PAGES) {
      await page.goto(origin + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect([path, await page.evaluate(MOVING)]).toEqual([path, []]);
    }
    await page.close();
  });
});

const MOVING = `[...document.querySelectorAll('*')].filter((each) => {
  const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
  return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
}).map((each) => each.outerHTML)`;
