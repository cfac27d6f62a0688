import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Engine } from '../../src/domain/engine.ts';
import { createEngine } from '../../src/engine.ts';
import { openEngine } from '../../src/open-engine.ts';
import { emptyFolder } from '../main/run-exhibit.ts';

/** Whatever runs says so. */
const RUN = 'window.executed=1';

export const ATTACKS = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload=${RUN}>`,
  `<a href="javascript:${RUN}">read</a>`,
  `[read in place](javascript:${RUN})`,
  `[x](data:text/html,<script>${RUN}</script>)`,
  `<javascript:${RUN}>`,
  `"><iframe srcdoc="<script>parent.executed=1</script>"></iframe>`,
  `' autofocus onfocus='${RUN}`,
  `</textarea></title><style>@import "//evil.example"</style>`,
  `<!--example-->`,
  `{{constructor.constructor('${RUN}')()}}`,
  '\u202Egpj.exe\u202C',
  '\u2066\u2067\u200F',
  '||spoiler|| `code` ```block```',
  '<@100000000000000300> <#1> @everyone',
  '\u0000\u0007\u001B[31m',
];

export const TEXT = fc
  .array(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));

/**
 * What no page of ours is made of: elements that run or load something but our own, links to anything but pages,
 * attributes that would run, and characters that turn around more than the text that they stand in.
 */
const PLANTED = `[
  ...document.querySelectorAll('script:not([src^="/assets/"], [src$="live-check.js"]), iframe, object, embed, style, base'),
  ...document.querySelectorAll('svg:not(.bar), svg *:not(rect), img:not([src="/icon.svg"])'),
  ...[...document.querySelectorAll('a, area')].filter((each) => !['http:', 'https:'].includes(each.protocol)),
  ...[...document.querySelectorAll('form')].filter((each) => new URL(each.action).origin !== location.origin),
  ...[...document.querySelectorAll('*')].filter((each) => each.getAttributeNames().some((name) => name.startsWith('on'))),
  ...[...document.querySelectorAll('body *')].filter((each) =>
    [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /[\u202A-\u202E\u2066-\u2069]/u.test(node.data)) &&
    !isIsolated(each)),
].map((each) => each.outerHTML);

function isIsolated(element) {
  const { unicodeBidi, display } = getComputedStyle(element);
  return unicodeBidi !== 'normal' || (display.startsWith('inline') && isIsolated(element.parentElement));
}`;

/** Nothing of an attack ran, and nothing of it is on the page but its text. */
export async function expectNothingRan(page: Page): Promise<void> {
  expect(await page.evaluate('window.executed')).toBeUndefined();
  expect(await page.evaluate(PLANTED)).toEqual([]);
}

/** A folder whose every part attacks whoever shows it; goes with the test. */
export function hostileFolder(): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'sources'));
  const printable = ATTACKS.filter((attack) => !attack.includes('\u0000'));
  writeFileSync(
    join(folder, 'sources', 'attack.md'),
    [
      '---',
      `title: ${JSON.stringify(`The robbery ${ATTACKS[0]}`)}`,
      `publisher: ${JSON.stringify(`Herald ${ATTACKS[1]}`)}`,
      `author: ${JSON.stringify(`Eve ${ATTACKS[2]}`)}`,
      `rights: ${JSON.stringify(`All rights ${ATTACKS[3]}`)}`,
      'url: https://herald.example/robbery',
      '---',
      '',
      ...printable.map(
        (attack, at) => `The robbery number ${at} was blamed on ${attack} by the police of Kiel.\n`,
      ),
    ].join('\n'),
  );
  writeFileSync(
    join(folder, 'facts.yaml'),
    [
      'facts:',
      ...printable.map((attack, at) =>
        [
          `  - id: fact-${at}`,
          `    says: ${JSON.stringify(`Robbery ${at} was blamed on ${attack}.`)}`,
          `    cites: [S${at + 1}]`,
          `    topics: [${JSON.stringify(`topic ${attack}`)}]`,
          `    asks: [${JSON.stringify(`who did robbery ${at} ${attack}`)}]`,
        ].join('\n'),
      ),
      '',
    ].join('\n'),
  );
  writeFileSync(
    join(folder, 'names.yaml'),
    [
      'names:',
      ...printable.map((attack, at) =>
        [
          `  - name: ${JSON.stringify(`Robber ${at} ${attack}`)}`,
          '    kind: person',
          `    role: ${JSON.stringify(`suspect ${attack}`)}`,
          `    aliases: [${JSON.stringify(`the ${at}th ${attack}`)}]`,
        ].join('\n'),
      ),
      '',
    ].join('\n'),
  );
  return folder;
}

/** The folder's engine, whose source has an address that runs something: reading it would refuse such a one. */
export async function hostileEngine(): Promise<Engine> {
  const { knowledge } = await openEngine({ knowledge: hostileFolder() });
  const documents = knowledge.documents.map((document) => ({
    ...document,
    source: { ...document.source, url: `javascript:${RUN}` },
  }));
  return createEngine({ ...knowledge, documents });
}
