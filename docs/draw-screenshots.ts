// Draws the pictures of the pages that the README shows: `npm run screenshots`, after `npm run build`.
// It takes the machine's Chromium and fonts; the README's have Noto Sans and Noto Color Emoji.
import type { Browser, Page } from 'playwright-core';
import { openHttpServer } from '../src/io/http-server.ts';
import { openNotesFiles } from '../src/io/notes-files.ts';
import { fileRoute, readWebFiles } from '../src/io/web-files.ts';
import { deskRoutes } from '../src/main/desk-routes.ts';
import { readerRoutes } from '../src/main/reader-routes.ts';
import { serveInProcess } from '../src/main/served-engine.ts';
import { openEngine } from '../src/open-engine.ts';
import { botRoutes } from '../src/preview/bot-routes.ts';
import { pageRoutes } from '../src/preview/page-routes.ts';
import { openPreviewBot } from '../src/preview/preview-bot.ts';
import { protectRoutes } from '../src/preview/protect-routes.ts';
import { openChromium } from '../test/web/open-chromium.ts';

const SHEETS = [
  { name: 'answer', line: '/ask who hacked sony?' },
  { name: 'abstention', line: '/ask how much did it cost sony?' },
  { name: 'disagreement', line: '/ask was the login a mistake?' },
  { name: 'check', line: 'Russia hacked Sony. The FBI blamed North Korea. Sony paid a ransom.' },
] as const;

const PAGES = [
  ['reader', '/sources/sony-hack#S5'],
  ['desk', '/desk/why?q=were+decoy+servers+used%3F#terms'],
] as const;

const VIEWPORT = { width: 980, height: 1_100 };

/** The same at every drawing. */
const MOMENT = Date.UTC(2026, 0, 2, 9, 41);

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

const engine = await openEngine({ knowledge: 'knowledge' });
const served = serveInProcess(engine, 'articles');
const browser = await openChromium();
for (const colorScheme of ['light', 'dark'] as const) {
  for (const { name, line } of SHEETS) await draw(browser, name, line, colorScheme);
}
await drawPages(browser);
await browser.close();

/** The reader at a cited sentence, and the desk with what decided an answer. */
async function drawPages(from: Browser): Promise<void> {
  const server = await openHttpServer({
    host: '127.0.0.1',
    port: 0,
    routes: [
      ...readerRoutes({
        engine: () => served,
        publishing: 'articles',
        files: await readWebFiles('dist/web'),
      }),
      ...(await readWebFiles('dist/web')).filter(({ path }) => path === '/desk.css').map(fileRoute),
      ...deskRoutes({
        ...openNotesFiles('knowledge'),
        engine: () => engine,
        tryOut: () => undefined,
        reload: async () => {},
        readOnly: 'A picture.',
        unanswered: async () => ({ questions: [] }),
      }),
    ],
    onFault: (error) => {
      throw error;
    },
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, path] of PAGES) {
      const page = await from.newPage({
        colorScheme,
        viewport: { width: 980, height: 640 },
        deviceScaleFactor: 1.5,
      });
      await page.goto(`http://127.0.0.1:${server.port}${path}`);
      await page.screenshot({ path: `docs/screenshots/${name}-${colorScheme}.png` });
      await page.close();
    }
  }
  await server.close();
}

async function draw(
  from: Browser,
  name: string,
  line: string,
  colorScheme: 'light' | 'dark',
): Promise<void> {
  const bot = await openPreviewBot({ engine: () => served, log: SILENT, now: () => MOMENT });
  const files = await readWebFiles('dist/web');
  const server = await openHttpServer({
    host: '127.0.0.1',
    port: 0,
    routes: protectRoutes([...pageRoutes(files, () => served), ...botRoutes(bot)]),
    onFault: (error) => {
      throw error;
    },
  });
  const page = await from.newPage({
    colorScheme,
    viewport: VIEWPORT,
    deviceScaleFactor: 1.5,
    timezoneId: 'UTC',
  });
  await page.goto(`http://127.0.0.1:${server.port}`);
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
  await page.locator('.message').first().waitFor();
  if (!line.startsWith('/')) await check(page);
  await page.locator('.container').last().waitFor();
  await page.evaluate('document.activeElement.blur()');
  await page.mouse.move(0, 0);
  const last = page.locator('.messages');
  await last.screenshot({ path: `docs/screenshots/${name}-${colorScheme}.png` });
  await page.close();
  await server.close();
  await bot.close();
}

async function check(page: Page): Promise<void> {
  await page.locator('.message').first().hover();
  await page.locator('.actions summary').first().click();
  await page.getByRole('button', { name: 'Check against sources' }).click();
}
