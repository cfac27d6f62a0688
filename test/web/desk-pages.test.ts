import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, openChromium } from './open-chromium.ts';
import { startPreview } from './start-preview.ts';
import { violationsOf, watchPage } from './watch-page.ts';

describe.skipIf(CHROMIUM === undefined)('the knowledge desk', () => {
  const ends: (() => void)[] = [];
  let browser: Browser;
  let origin: string;
  let folder: string;

  beforeAll(async () => {
    const preview = startPreview({ atEnd: (end) => ends.push(end) });
    [browser, { origin, folder }] = await Promise.all([openChromium(), preview]);
  });
  afterAll(async () => {
    for (const end of ends.reverse()) end();
    await browser?.close();
  });

  it('leads from a question without an answer to a fact that the next answer has', async () => {
    const file = join(folder, 'facts.yaml');
    const before = readFileSync(file, 'utf8').split('\n');
    const page = await browser.newPage();
    const misdeeds = watchPage(page, origin);
    const question = 'what flavour was the tea';
    const says = 'The sources say that FBI analysts drank <b>green</b> tea.';
    const ask = async (at: number) => {
      await page.goto(origin);
      await page.getByLabel('Message #general').waitFor();
      await page.keyboard.type(`/ask ${question}`);
      await page.keyboard.press('Enter');
      const answer = page.getByRole('article').nth(at);
      await answer.waitFor();
      return answer.textContent();
    };
    expect(await ask(0)).toContain('Not in the sources');
    await page.goto(`${origin}/desk/unanswered`);
    await page.getByRole('row', { name: question }).getByText('in this preview').waitFor();
    await page.getByRole('link', { name: 'Add a fact' }).click();
    await page.getByLabel('Id (needed)').fill('tea');
    await page.getByLabel('Says').fill(says);
    await page.getByLabel('Cites').fill('S99');
    await page.getByText('cites "S99"').waitFor();
    await page.getByLabel('Cites').fill('S5');
    await page.getByText('No problem.').waitFor();
    await page.getByText('According to FBI analysts, the hackers logged').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. The next answer has it.').waitFor();
    expect(await ask(1)).toContain(says);
    await page.goto(`${origin}/desk/unanswered`);
    await page.getByRole('row', { name: question }).getByText('answered by now').waitFor();
    const after = readFileSync(file, 'utf8').split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '  - id: tea',
      `    says: ${says}`,
      '    cites: [S5]',
      `      - ${question}`,
    ]);
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
    expect(misdeeds).toEqual({ complaints: [], strangers: [] });
    await page.close();
  });

  it('works without JavaScript', async () => {
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
