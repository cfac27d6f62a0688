import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What a page does that none of ours may do. */
export interface Misdeeds {
  /** Console errors and warnings, uncaught errors, blocked content. */
  readonly complaints: readonly string[];
  /** Requests to anywhere but the page's own server. */
  readonly strangers: readonly string[];
}

/** Everything that the page does wrong from now on. */
export function watchPage(page: Page, origin: string): Misdeeds {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) strangers.push(request.url());
  });
  return { complaints, strangers };
}

/** Every violation of the accessibility rules that axe-core finds on the page as it stands, in short. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // The page's own policy forbids injected scripts; the debugger's evaluation is outside of it.
  if (await page.evaluate('window.axe === undefined')) await page.evaluate(AXE);
  const violations = (await page.evaluate(VIOLATIONS)) as AxeResults['violations'];
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is in order, and where it stands, is as long to tell as to judge. */
const VIOLATIONS = `axe
  .run(document, { resultTypes: ['violations'], selectors: false })
  .then(({ violations }) => violations)`;

/** What the Tab key does not reach of what can be used on the page, and on what of it the focus is not to be seen. */
export async function tabThrough(page: Page): Promise<{
  readonly unreached: readonly string[];
  readonly unseen: readonly string[];
}> {
  await page.evaluate(LISTEN);
  for (let presses = 0; presses < MAX_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate('window.isRound')) break;
  }
  return {
    unreached: await page.evaluate(UNREACHED),
    unseen: await page.evaluate('window.unseen'),
  };
}

/** Several times what any page of ours has. */
const MAX_PRESSES = 1_000;

/** From the top. Once the first of all has the focus again, the way round is done. */
const LISTEN = `
  document.activeElement.blur();
  window.reached = new Set();
  window.unseen = [];
  window.isRound = false;
  document.addEventListener('focusin', ({ target }) => {
    if (reached.size > 0 && target === [...reached][0]) window.isRound = true;
    reached.add(target);
    if (getComputedStyle(target).outlineStyle === 'none') unseen.push(target.outerHTML);
  });
`;

const UNREACHED = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
  .filter((each) => !reached.has(each) && !each.disabled && each.checkVisibility({ visibilityProperty: true }))
  .map((each) => each.outerHTML)`;
