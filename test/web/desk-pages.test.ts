import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fewWordings } from '../main/few-wordings.ts';
import { startExhibit } from '../main/run-exhibit.ts';
import { CHROMIUM, openChromium } from './open-chromium.ts';
import { violationsOf, watchPage } from './watch-page.ts';

/** `exhibit preview` over a copy of this project's knowledge with few wordings; resolves with its address and the folder. */
async function startPreview() {
  const folder = fewWordings();
  const { noted, notes } = startExhibit(['preview', '--port', '0', '--knowledge', folder]);
  await noted('Ctrl-C ends it');
  const [origin = ''] = /http:\/\/localhost:\d+/.exec(notes()) ?? [];
  return { origin, folder };
}

describe.skipIf(CHROMIUM === undefined)('the knowledge desk', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser?.close());

  it('saves a fact that the next answer has, checked while it is typed', async () => {
    const { origin, folder } = await startPreview();
    const page = await browser.newPage();
    const misdeeds = watchPage(page, origin);
    const question = 'what flavour was the tea';
    const says = 'The sources say that FBI analysts drank <b>green</b> tea.';
    await page.goto(`${origin}/desk/why?q=${encodeURIComponent(question)}`);
    expect(await page.locator('h2').first().textContent()).toMatch(/^Not answered/);
    await page.getByRole('link', { name: 'Add a fact for it' }).click();
    await page.getByLabel('Id (needed)').fill('tea');
    await page.getByLabel('Says').fill(says);
    await page.getByLabel('Cites').fill('S99');
    await page.getByText('cites "S99"').waitFor();
    await page.getByLabel('Cites').fill('S5');
    await page.getByText('No problem.').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. The next answer has it.').waitFor();
    await page.goto(`${origin}/desk/why?q=${encodeURIComponent(question)}`);
    expect(await page.locator('main').textContent()).toContain(says);
    const [before, after] = ['knowledge', folder].map((dir) =>
      readFileSync(join(dir, 'facts.yaml'), 'utf8').split('\n'),
    );
    expect(after?.filter((line) => !before?.includes(line))).toEqual([
      '  - id: tea',
      `    says: ${says}`,
      `      - ${question}`,
    ]);
    expect(misdeeds).toEqual({ complaints: [], strangers: [] });
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'has no accessibility violation and no complaint (%s)',
    async (colorScheme) => {
      const { origin } = await startPreview();
      const page = await browser.newPage({ colorScheme });
      const misdeeds = watchPage(page, origin);
      for (const path of [
        '/desk',
        '/desk/why?q=who+did+it',
        '/desk/unanswered',
        '/desk/facts',
        '/desk/facts?id=who-did-it',
        '/desk/names?id=Seoul',
        '/desk/gaps?new=1&ask=%3Cscript%3Ealert(1)%3C/script%3E',
      ]) {
        await page.goto(origin + path);
        expect([path, ...(await violationsOf(page))]).toEqual([path]);
      }
      expect(await page.getByLabel('Asked as').inputValue()).toBe('<script>alert(1)</script>');
      expect(misdeeds).toEqual({ complaints: [], strangers: [] });
      await page.close();
    },
  );

  it('works without JavaScript', async () => {
    const { origin } = await startPreview();
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${origin}/desk/names?id=Seoul`);
    await page.getByLabel('Other forms').fill('Soul');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('No problem.').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. The next answer has it.').waitFor();
    await page.close();
  });

  it('takes no form of another site, whatever name that gave this address', async () => {
    const { origin } = await startPreview();
    const post = (headers: Readonly<Record<string, string>>) =>
      fetch(`${origin}/desk/facts`, { method: 'POST', headers, body: 'do=live' });
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await post(form)).status).toBe(403);
    expect((await post({ ...form, origin: 'https://evil.example' })).status).toBe(403);
    expect((await post({ ...form, origin: 'null' })).status).toBe(403);
    const own = await post({ ...form, origin });
    expect([own.status, await own.text()]).toEqual([
      403,
      expect.stringContaining('not from this desk'),
    ]);
  });
});
