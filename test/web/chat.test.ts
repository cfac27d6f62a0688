import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/domain/engine.ts';
import { engineOfFewWordings } from '../main/few-wordings.ts';
import { CHROMIUM, openChromium } from './open-chromium.ts';
import { openChat } from './open-preview.ts';
import { tabThrough, violationsOf } from './watch-page.ts';

/** Types a line where the focus is and sends it. */
async function send(page: Page, line: string): Promise<void> {
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
}

/** The message at this place; -1 is the newest. */
const message = (page: Page, at: number): Locator => page.getByRole('article').nth(at);

/** The newest message once there are so many. */
async function newest(page: Page, count: number): Promise<Locator> {
  await message(page, count - 1).waitFor();
  return message(page, count - 1);
}

async function textOf(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? '';
}

describe.skipIf(CHROMIUM === undefined)('the chat of the preview', () => {
  let browser: Browser;
  let engine: Engine;

  beforeAll(async () => {
    [browser, engine] = await Promise.all([openChromium(), engineOfFewWordings()]);
  });
  afterAll(() => browser?.close());

  it('answers /ask, typed and sent by keyboard alone', async () => {
    const page = await openChat(browser, engine);
    await send(page, '/ask who hacked sony?');
    const answer = await newest(page, 1);
    expect(await textOf(answer)).toContain('you used /ask');
    expect(await textOf(answer)).toContain('The FBI attributed the cyberattack to North Korea');
    expect(await textOf(page.getByRole('status').filter({ hasText: 'Exhibit:' }))).toContain(
      'The sources say North Korea',
    );
  });

  it('offers the commands and takes the one that is chosen with the arrow keys', async () => {
    const page = await openChat(browser, engine);
    await page.keyboard.type('/');
    await page.getByRole('option', { name: '/timeline' }).waitFor();
    expect(await page.getByRole('option', { name: '/settings' }).count()).toBe(0);
    while ((await page.getByRole('option', { selected: true }).textContent())?.[1] !== 't') {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: '/timeline' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await textOf(await newest(page, 1))).toContain('Timeline');
  });

  it('suggests what could be asked, from the bot itself', async () => {
    const page = await openChat(browser, engine);
    await page.keyboard.type('/ask who hack');
    await page.getByRole('option', { name: /^who hacked sony/u }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: /^question/u }).inputValue()).toMatch(
      /^who hacked/u,
    );
    await page.keyboard.press('Enter');
    expect(await textOf(await newest(page, 1))).toContain('Asked: who hacked');
  });

  it('takes a follow-up in a form that keeps the focus and gives it back', async () => {
    const page = await openChat(browser, engine);
    await send(page, '/ask who hacked sony?');
    const button = (await newest(page, 1)).getByRole('button', { name: 'Follow up' });
    await button.click();
    await page.getByRole('dialog', { name: 'Follow up' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await button.evaluate('document.activeElement.textContent')).toBe('Follow up');
    await button.press('Enter');
    await page.getByLabel('Your next question').waitFor();
    await send(page, 'and why?');
    expect(await textOf(await newest(page, 2))).toContain('who hacked sony?');
  });

  it('shows the context to the one who asks for it, until it is dismissed', async () => {
    const page = await openChat(browser, engine);
    await send(page, '/ask who hacked sony?');
    await (await newest(page, 1)).getByRole('button', { name: 'Context' }).click();
    const context = await newest(page, 2);
    expect(await textOf(context)).toContain('Only you can see this');
    expect(await textOf(context)).toContain('and to the FBI itself. On Wednesday');
    await context.getByRole('button', { name: 'Dismiss message' }).click();
    await context.waitFor({ state: 'detached' });
  });

  it('turns to more sentences where the answer stands', async () => {
    const page = await openChat(browser, engine);
    await send(page, '/ask who hacked sony?');
    const answer = await newest(page, 1);
    await answer.getByRole('button', { name: 'More' }).click();
    await answer.getByText('More from the sources').waitFor();
    await answer.getByRole('button', { name: 'Back' }).click();
    await answer.getByText('The sources say North Korea').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
  });

  it('judges a claim', async () => {
    const page = await openChat(browser, engine);
    await send(page, '/verify Russia hacked Sony');
    expect(await textOf(await newest(page, 1))).toContain('Contradicted by the sources');
  });

  it('checks a message from its Apps menu', async () => {
    const page = await openChat(browser, engine);
    await send(page, 'North Korea hacked Sony. It stole a satellite.');
    const said = await newest(page, 1);
    await said.hover();
    await said.getByLabel('Apps for you').click();
    await said.getByRole('button', { name: 'Check against sources' }).click();
    expect(await textOf(await newest(page, 2))).toContain('It stole a satellite');
  });

  it('says what the sources do not say', async () => {
    const page = await openChat(browser, engine);
    await send(page, '/ask how much did it cost?');
    expect(await textOf(await newest(page, 1))).toContain('Not in the sources');
  });

  it('shows both sides of a disagreement', async () => {
    const page = await openChat(browser, engine);
    await send(page, '/ask was the login a mistake?');
    const answer = await newest(page, 1);
    expect(await textOf(answer)).toContain('The sources disagree');
    await answer.getByRole('button', { name: 'Other side' }).click();
    expect(await textOf(await newest(page, 2))).toContain('S12');
  });

  it('answers a mention, and the reply to its answer', async () => {
    const page = await openChat(browser, engine);
    await page.keyboard.type('@ex');
    await page.keyboard.press('Tab');
    await send(page, 'who hacked sony?');
    const answer = await newest(page, 2);
    expect(await textOf(message(page, 0))).toContain('@Exhibit who hacked sony?');
    await answer.hover();
    await answer.getByLabel('Reply to Exhibit').click();
    await send(page, 'and why?');
    expect(await textOf(await newest(page, 4))).toContain('who hacked sony?');
  });

  it('needs no mention in direct messages', async () => {
    const page = await openChat(browser, engine);
    await page.getByRole('button', { name: 'Exhibit', exact: true }).click();
    await send(page, 'who hacked sony?');
    expect(await textOf(await newest(page, 2))).toContain('North Korea');
  });

  it('lets a manager of the server change its settings', async () => {
    const page = await openChat(browser, engine);
    await page.getByLabel('Manage Server').check();
    await page.getByLabel('Message #general').focus();
    await send(page, '/settings');
    await page.keyboard.press('Enter');
    const panel = await newest(page, 1);
    await panel.getByRole('button', { name: 'Turn on' }).click();
    await panel.getByText('Private answers: on').waitFor();
    await panel.locator('summary', { hasText: 'Everywhere' }).click();
    await panel.getByRole('checkbox', { name: '#questions' }).check();
    await page.keyboard.press('Escape');
    await panel.locator('summary', { hasText: '#questions' }).waitFor();
    await page.getByLabel('Message #general').focus();
    await send(page, '/ask who hacked sony?');
    expect(await textOf(await newest(page, 2))).toContain('I answer in other channels');
  });

  it('asks the questions that it suggests, with a click', async () => {
    const page = await openChat(browser, engine);
    const [question] = engine.suggest('', 1);
    await page.getByRole('button', { name: `${question?.text}?` }).click();
    expect(await textOf(await newest(page, 1))).toContain(`Asked: ${question?.text}`);
  });

  it('has what was said before it was loaded', async () => {
    const page = await openChat(browser, engine);
    await send(page, '/ask who hacked sony?');
    await newest(page, 1);
    await page.reload();
    expect(await textOf(await newest(page, 1))).toContain('North Korea');
  });

  it.each([
    ['in the dark', { colorScheme: 'dark', viewport: { width: 1100, height: 800 } }],
    ['on a phone', { colorScheme: 'light', viewport: { width: 320, height: 640 }, hasTouch: true }],
    ['on a phone in the dark', { colorScheme: 'dark', viewport: { width: 390, height: 780 } }],
    ['twice as large', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ] as const)(
    'is as accessible %s, and no wider than the window, whatever is open',
    async (_, look) => {
      const page = await openChat(browser, engine, look);
      const judge = async (what: string) => {
        const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
        expect([what, isWide, await violationsOf(page)]).toEqual([what, false, []]);
      };
      await page.keyboard.type('/');
      await page.getByRole('option').first().waitFor();
      await judge('the commands');
      await send(page, 'ask');
      await page.getByRole('option').first().waitFor();
      await judge('a command with suggestions');
      await page.keyboard.press('Escape');
      await send(page, 'was the login a mistake?');
      const answer = await newest(page, 1);
      await judge('an answer');
      await answer.getByLabel('Apps for Exhibit').focus();
      await page.keyboard.press('Enter');
      await answer.getByRole('button', { name: 'Check against sources' }).waitFor();
      await judge('the Apps menu');
      await page.keyboard.press('Escape');
      await answer.getByRole('button', { name: 'Follow up' }).click();
      await page.getByRole('dialog').waitFor();
      await judge('a form');
      await page.keyboard.press('Escape');
      await answer.getByRole('button', { name: 'Context' }).click();
      await newest(page, 2);
      await judge('a private answer');
    },
  );

  it('keeps the place of whoever uses the keyboard, when what was pressed goes away', async () => {
    const page = await openChat(browser, engine);
    await send(page, '/ask who hacked sony?');
    const answer = await newest(page, 1);
    await answer.getByRole('button', { name: 'More' }).press('Enter');
    await answer.getByText('More from the sources').waitFor();
    await page.locator('article:focus').waitFor();
    await answer.getByRole('button', { name: 'Context' }).press('Enter');
    await (await newest(page, 2)).getByRole('button', { name: 'Dismiss message' }).press('Enter');
    await page.getByText('Only you can see this').waitFor({ state: 'detached' });
    await page.getByLabel('Message #general').and(page.locator(':focus')).waitFor();
  });

  it('is used by the keyboard alone, from the line to every button of an answer', async () => {
    const page = await openChat(browser, engine);
    await send(page, '/ask who hacked sony?');
    await newest(page, 1);
    expect(await tabThrough(page)).toEqual({ unreached: [], unseen: [] });
  });
});
