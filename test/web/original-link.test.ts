import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Engine } from '../../src/domain/engine.ts';
import { openHttpServer } from '../../src/io/http-server.ts';
import { sourceLink } from '../../src/render/discord-source-link.ts';
import { engineOfFewWordings } from '../main/few-wordings.ts';
import { CHROMIUM, openChromium } from './open-chromium.ts';

/** The article as an outlet might publish it, sentence after sentence; what a link highlights is painted over. */
async function openOriginal({ knowledge: { sentences } }: Engine): Promise<string> {
  const texts = sentences.map(
    ({ number, text }) => `<p><span id="S${number}">${escaped(text)}</span></p>`,
  );
  const style = `p { margin: 0 0 90vh } ::target-text { ${PAINTED} }`;
  const server = await openHttpServer({
    host: '127.0.0.1',
    port: 0,
    routes: [
      {
        method: 'GET',
        path: '/story',
        answer: () => ({
          status: 200,
          type: 'text/html; charset=utf-8',
          body: `<!doctype html><title>Story</title><style>${style}</style>${texts.join('\n')}`,
        }),
      },
    ],
    onFault: (error) => {
      throw error;
    },
  });
  onTestFinished(() => server.close());
  return `http://127.0.0.1:${server.port}/story`;
}

/** Letter by letter, whatever the lines between them look like. */
const PAINTED = 'background: transparent; color: #f0f';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** How the sentence looks where the page shows it. */
const lookOf = async (page: Page, label: string): Promise<string> =>
  (await page.locator(`#${label}`).screenshot()).toString('base64');

describe.skipIf(CHROMIUM === undefined)('a link to a sentence in the original', () => {
  let browser: Browser;
  let sony: Engine;

  beforeAll(async () => {
    [browser, sony] = await Promise.all([openChromium(), engineOfFewWordings()]);
  });
  afterAll(() => browser?.close());

  // A short sentence that is named whole, a long one by its ends, and one behind a bracket.
  it.each([1, 5, 6])(
    'scrolls to S%i and highlights its letters, all of them and no other',
    async (number) => {
      const url = await openOriginal(sony);
      const label = `S${number}`;
      const quote = sony.quote(label);
      if (quote === undefined) throw new RangeError(`there is no ${label}`);
      const [page, reference] = await Promise.all([browser.newPage(), browser.newPage()]);
      await page.goto(sourceLink({ ...quote, source: { ...quote.source, url } }) ?? '');
      const box = await page.locator(`#${label}`).boundingBox();
      expect(Math.floor((box?.y ?? -1) / VIEWPORT_HEIGHT)).toBe(0);
      await reference.goto(url);
      const plain = await lookOf(reference, label);
      await reference.addStyleTag({ content: `#${label} { ${PAINTED} }` });
      for (const each of [number - 1, number, number + 1].filter((at) => at > 0)) {
        const looks = [await lookOf(page, `S${each}`), await lookOf(reference, `S${each}`)];
        expect([each, looks[0] === looks[1]]).toEqual([each, true]);
      }
      expect((await lookOf(page, label)) === plain).toBe(false);
      await Promise.all([page.close(), reference.close()]);
    },
  );
});

/** Playwright's own. */
const VIEWPORT_HEIGHT = 720;
