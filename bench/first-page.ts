// How large the preview's first page is and how soon it can be used: `npm run bench:page`, after
// `npm run build`. Writes bench/results/first-page.json and docs/preview.md.
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { inProcess } from '../src/answer/in-process.ts';
import { openHttpServer } from '../src/io/http-server.ts';
import { readWebFiles } from '../src/io/web-files.ts';
import { openEngine } from '../src/open-engine.ts';
import { botRoutes } from '../src/preview/bot-routes.ts';
import { pageRoutes } from '../src/preview/page-routes.ts';
import { openPreviewBot } from '../src/preview/preview-bot.ts';
import { protectRoutes } from '../src/preview/protect-routes.ts';
import { openChromium } from '../test/web/open-chromium.ts';
import { replaceSection } from './write-section.ts';

interface Visit {
  readonly bytes: number;
  readonly requests: number;
  readonly usableMs: number;
  readonly answerMs: number;
}

const VISITS = 11;

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

const engine = inProcess(await openEngine({ knowledge: 'knowledge' }));
const bot = await openPreviewBot({ engine: () => engine, log: SILENT, now: () => Date.now() });
const server = await openHttpServer({
  host: '127.0.0.1',
  port: 0,
  routes: protectRoutes([
    ...pageRoutes(await readWebFiles('dist/web'), () => engine),
    ...botRoutes(bot),
  ]),
  onFault: (error) => console.error(error),
});
const browser = await openChromium();
const visits: Visit[] = [];
for (let at = 0; at < VISITS; at += 1) visits.push(await visit(browser, server.port));
await browser.close();
await server.close();
await bot.close();

const result = {
  visits: VISITS,
  kilobytes: median(visits.map(({ bytes }) => bytes)) / 1_000,
  requests: median(visits.map(({ requests }) => requests)),
  usableMs: median(visits.map(({ usableMs }) => usableMs)),
  answerMs: median(visits.map(({ answerMs }) => answerMs)),
};
writeFileSync('bench/results/first-page.json', `${JSON.stringify(result, null, 2)}\n`);
const sentence = `The first page is ${result.kilobytes.toFixed(0)} KB over the wire in ${result.requests} requests. It takes what is typed ${result.usableMs.toFixed(0)} ms after the navigation began, and an answer stands ${result.answerMs.toFixed(0)} ms after Enter (medians of ${VISITS} visits with an empty cache, headless Chromium on two shared cores).`;
replaceSection('first page', [sentence], 'preview.md');
console.log(sentence);

/** One visit with an empty cache: until what is typed is taken, and until an answer is shown. */
async function visit(from: Browser, port: number): Promise<Visit> {
  const page = await from.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  let bytes = 0;
  let requests = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(`
    new MutationObserver((_, observer) => {
      if (document.activeElement?.role !== 'combobox') return;
      window.usableMs = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  `);
  await page.goto(`http://127.0.0.1:${port}`);
  // A function: a text would be evaluated by the page, which its policy forbids.
  await page.waitForFunction(() => 'usableMs' in globalThis);
  const usableMs = Number(await page.evaluate('window.usableMs'));
  const first = { bytes, requests };
  const shown = await page.getByRole('article').count();
  await page.keyboard.type('/verify Russia hacked Sony');
  const begin = performance.now();
  await page.keyboard.press('Enter');
  await page.getByRole('article').nth(shown).waitFor();
  const answerMs = performance.now() - begin;
  await page.close();
  return { ...first, usableMs, answerMs };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
