import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, openChromium } from './open-chromium.ts';
import { startPreview } from './start-preview.ts';

describe.skipIf(CHROMIUM === undefined)('a citation', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser?.close());

  it('leads from an answer to its sentence in the reader, and on to the original', async () => {
    // Citations name the port, so it is chosen before.
    const { origin } = await startPreview({ port: await freePort() });
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(origin);
    await page.getByLabel('Message #general').waitFor();
    await page.keyboard.type('/ask where did the hackers log in from?');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('article').first();
    const quoted = (await answer.locator('blockquote').first().textContent())?.trim() ?? '';
    const [reader] = await Promise.all([
      context.waitForEvent('page'),
      answer.getByRole('link', { name: 'read in place' }).first().click(),
    ]);
    const sentence = reader.locator(':target');
    expect(await sentence.locator('.verbatim').textContent()).toBe(quoted);
    const original = sentence.getByRole('link', { name: 'in the original' });
    expect(await original.getAttribute('href')).toMatch(/^https:\/\/[^#]+#:~:text=/u);
    await reader.getByRole('link', { name: 'Preview' }).click();
    await reader.getByLabel('Message #general').waitFor();
    await context.close();
  });
});

/** A port that nothing listens at just now. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
