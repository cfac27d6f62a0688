import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeLine, escapeText } from '../../src/render/discord-escape.ts';
import { anyText } from './any-answer.ts';
import { nodesOf, shownText, withoutCodePoints } from './read-markdown.ts';

describe('escapeText', () => {
  it.each([
    ['emphasis', '*a* __b__ ~~c~~', '\\*a\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~'],
    ['spoilers', '||a||', '\\|\\|a\\|\\|'],
    ['code', '```js\na```', '\\`\\`\\`js\na\\`\\`\\`'],
    ['backslashes', 'a\\*', 'a\\\\\\*'],
    ['everyone', '@everyone', '\\@everyone'],
    ['a role mention', '<@&12>', '\\<\\@&12\\>'],
    ['a timestamp', '<t:1:R>', '\\<t\\:1\\:R\\>'],
    ['a custom emoji', '<:a:1>', '\\<\\:a\\:1\\>'],
    ['an emoji by name', ':joy:', '\\:joy\\:'],
    ['a masked link', '[a](https://b.c)', '\\[a\\](https\\://b.c)'],
    ['a heading', '# a', '\\# a'],
    ['small text', 'x\n-# a', 'x\n\\-\\# a'],
    ['lists', '- a\n  + b\n12. c', '\\- a\n  \\+ b\n12\\. c'],
    ['a quote block', '> a', '\\> a'],
    ['a right-to-left override', 'a\u202Eb', 'a⟦U+202E⟧b'],
    ['a zero-width space', 'a\u200Bb', 'a⟦U+200B⟧b'],
    ['a lone surrogate', 'a\uD800', 'a⟦U+D800⟧'],
    ['its own notation', '⟦U+200B⟧', '⟦U+27E6⟧U+200B⟧'],
  ])('takes the force of %s', (_, text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it.each([
    ['prose', 'On Wednesday, James B. Comey (FBI) said: “very high” — 6,000.'],
    ['a hyphen within a line', 'Jang Jin-sung - a former official'],
    ['a joined emoji', '👨‍👩‍👧 ✌🏽'],
    ['a joiner that a script needs', 'نمی‌خواهم'],
  ])('leaves %s as it is', (_, text) => {
    expect(escapeText(text)).toBe(text);
  });

  it.each([
    ['the answering words', 'by North Korea.', [3, 14], 'by **North Korea**.'],
    ['words with markdown in them', 'a *b* c', [2, 5], 'a **\\*b\\*** c'],
    ['nothing for an empty span', 'abc', [1, 1], 'abc'],
    ['nothing for a span out of range', 'abc', [1, 9], 'abc'],
    ['nothing for a span that splits a character', 'a😀b', [0, 2], 'a😀b'],
    ['nothing for a span over two lines', 'a\nb', [0, 3], 'a\nb'],
  ] as const)('sets in bold %s', (_, text, bold, escaped) => {
    expect(escapeText(text, bold)).toBe(escaped);
  });

  it('displays exactly the text, whatever it is', () => {
    fc.assert(
      fc.property(anyText, fc.nat(200), fc.nat(40), (text, start, length) => {
        const escaped = escapeText(text, [start, start + length]);
        const shown = nodesOf(`x ${escaped}`)
          .filter(({ type }) => type !== 'strong')
          .map(shownText)
          .join('');
        expect(withoutCodePoints(shown)).toBe(`x ${text.replaceAll('\t', '    ')}`);
      }),
      { numRuns: 1_500 },
    );
  });

  it('takes time in proportion to the text', () => {
    expect(escapeText(' '.repeat(100_000))).toHaveLength(100_000);
    expect(escapeText('-'.repeat(100_000))).toHaveLength(100_001);
  });
});

describe('escapeText with underlined words', () => {
  it.each([
    ['one', 'it was likely so', undefined, [[7, 13]], 'it was __likely__ so'],
    ['one in the bold words', 'it was likely so', [3, 13], [[7, 13]], 'it **was __likely__** so'],
    [
      'several',
      'maybe, perhaps',
      undefined,
      [
        [0, 5],
        [7, 14],
      ],
      '__maybe__, __perhaps__',
    ],
    [
      'none that crosses the bold words',
      'very likely so',
      [5, 14],
      [[0, 11]],
      'very **likely so**',
    ],
    ['none out of range', 'likely', undefined, [[0, 7]], 'likely'],
    ['escaped ones', '_likely_', undefined, [[1, 7]], String.raw`\___likely__\_`],
  ] as const)('underlines %s', (_, text, bold, underlined, expected) => {
    expect(escapeText(text, bold, underlined)).toBe(expected);
  });
});

describe('escapeLine', () => {
  it.each([
    ['puts it on one line', 'a\r\n b\u2028c', 99, 'a b c'],
    ['drops what nobody sees', 'a\u200B\u202Eb', 99, 'ab'],
    ['clips what is too long', 'abcdef', 4, 'abc…'],
    ['never splits a character', 'ab😀cd', 4, 'ab…'],
    ['never clips an escape', '****', 3, '\\*\\*…'],
  ])('%s', (_, text, maxChars, line) => {
    expect(escapeLine(text, maxChars)).toBe(line);
  });

  it('is at most twice as long as asked', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, maxChars) => {
        expect(escapeLine(text, maxChars).length).toBeLessThanOrEqual(2 * maxChars);
      }),
    );
  });
});
