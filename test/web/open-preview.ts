import type { Browser, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { inProcess } from '../../src/answer/in-process.ts';
import type { Engine } from '../../src/domain/engine.ts';
import { openHttpServer } from '../../src/io/http-server.ts';
import { readWebFiles } from '../../src/io/web-files.ts';
import { botRoutes } from '../../src/preview/bot-routes.ts';
import { pageRoutes } from '../../src/preview/page-routes.ts';
import { protectRoutes } from '../../src/preview/protect-routes.ts';
import { openBot } from '../preview/open-bot.ts';
import { violationsOf, watchPage } from './watch-page.ts';

/** The preview of `engine` at an address of its own, until the test ends. */
export async function openPreview(engine: Engine): Promise<string> {
  const faults: unknown[] = [];
  const bot = await openBot(engine);
  const files = await readWebFiles('dist/web');
  const server = await openHttpServer({
    host: '127.0.0.1',
    port: 0,
    routes: protectRoutes([...pageRoutes(files, () => inProcess(engine)), ...botRoutes(bot)]),
    onFault: (error) => faults.push(error),
  });
  onTestFinished(async () => {
    await server.close();
    expect([...faults, ...bot.failures]).toEqual([]);
  });
  return `http://127.0.0.1:${server.port}`;
}

/** The preview on a page that looks like `look`. At the test's end the page must be accessible and have done nothing wrong. */
export async function openChat(
  browser: Browser,
  engine: Engine,
  look: Parameters<Browser['newPage']>[0] = {},
): Promise<Page> {
  const origin = await openPreview(engine);
  const page = await browser.newPage(look);
  const misdeeds = watchPage(page, origin);
  onTestFinished(async () => {
    const violations = await violationsOf(page);
    await page.close();
    expect({ violations, ...misdeeds }).toEqual({ violations: [], complaints: [], strangers: [] });
  });
  await page.goto(origin);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}
