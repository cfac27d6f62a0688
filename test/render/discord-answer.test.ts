import type { APIContainerComponent } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Quote } from '../../src/domain/answer.ts';
import type { Slug } from '../../src/domain/ids.ts';
import { renderAnswer } from '../../src/render/discord-answer.ts';
import { anyAnswer } from './any-answer.ts';
import { nodesOf, OWN_NODES, shownText, withoutCodePoints } from './read-markdown.ts';
import { FBI_ANSWER, S5, S8, SILENT_ANSWER } from './some-answers.ts';

function textsOf(container: APIContainerComponent): readonly string[] {
  return container.components.flatMap((component) =>
    'content' in component ? [component.content] : [],
  );
}

function quotesOf(answer: Answer): readonly Quote[] {
  return answer.kind === 'answered' ? answer.quotes : answer.nearest;
}

describe('renderAnswer', () => {
  it('gives the short answer, then each quotation with who says so and where', () => {
    expect(renderAnswer(FBI_ANSWER, { showQuestion: true })).toEqual({
      type: 17,
      accent_color: 0x2f81f7,
      components: [
        { type: 10, content: '### North Korea, according to the FBI.' },
        {
          type: 10,
          content: [
            '> The FBI attributed the cyberattack to **North Korea**.',
            '-# S8 · FBI · [read in place](https://a.example/sony#:~:text=The%20FBI%20attributed%20the%20cyberattack%20to%20North%20Korea%2E)',
          ].join('\n'),
        },
        {
          type: 10,
          content: [
            '> It was __likely__ a mistake.',
            '-# S5 · FBI analysts · via New York Times (from context) · [read in place](https://a.example/sony#:~:text=It%20was%20likely%20a%20mistake%2E)',
          ].join('\n'),
        },
        { type: 14, divider: true },
        {
          type: 10,
          content: '-# Asked: who hacked sony?\n-# From “Sony Hack: Sloppy Clues”, Immortal News',
        },
      ],
    });
  });

  it('looks different where the sources do not say, and marks what is near as no answer', () => {
    const rendered = renderAnswer(SILENT_ANSWER);
    expect(rendered.accent_color).toBe(0x8b949e);
    expect(textsOf(rendered).slice(0, 2)).toEqual([
      '### Not in the sources.\nThe sources do not say what it cost.',
      '**Nearest, but not an answer:**',
    ]);
    expect(textsOf(rendered)[2]).toContain(
      '> The FBI attributed the cyberattack to North Korea.\n',
    );
  });

  it('sets the sides apart where the sources disagree', () => {
    const rendered = renderAnswer({ ...FBI_ANSWER, sides: [[1], [0]] });
    expect(rendered.accent_color).toBe(0xd29922);
    expect(textsOf(rendered).map((content) => content.split('\n')[0])).toEqual([
      '### The sources disagree',
      '**One side:**',
      '> It was __likely__ a mistake.',
      '**The other side:**',
      '> The FBI attributed the cyberattack to **North Korea**.',
      '-# From “Sony Hack: Sloppy Clues”, Immortal News',
    ]);
  });

  it('names the source on every quotation where there is more than one', () => {
    const other = { ...S5, source: { slug: 'other' as Slug, title: 'Other' } };
    const texts = textsOf(renderAnswer({ ...FBI_ANSWER, quotes: [S8, other] }));
    expect(texts[1]).toContain('-# S8 of “Sony Hack: Sloppy Clues”, Immortal News · FBI');
    expect(texts[2]).toContain('-# S5 of “Other” · FBI analysts');
    expect(texts).toHaveLength(3);
  });

  it('replaces a sentence that is too long for any message by a link, and counts what is left out', () => {
    const long = { ...S8, text: 'word '.repeat(1_200).trim() };
    const texts = textsOf(renderAnswer({ ...FBI_ANSWER, quotes: [long, S5, S5, S5, S5, S5, S5] }));
    expect(texts[1]).toMatch(
      /^-# The sentence is too long for a Discord message: S8 · FBI · \[read in place\]/u,
    );
    expect(texts.at(-1)).toMatch(/^-# 2 more quotes are left out\.\n-# From /u);
  });

  it('keeps within every limit of a message', () => {
    fc.assert(
      fc.property(anyAnswer, fc.boolean(), fc.nat(3), (answer, showQuestion, from) => {
        const rendered = renderAnswer(answer, { showQuestion, from });
        const texts = textsOf(rendered);
        expect(texts.join('').length).toBeLessThanOrEqual(4_000);
        expect(texts.every((content) => content.length > 0)).toBe(true);
        expect(1 + rendered.components.length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 800 },
    );
  });

  it('shows every quotation exactly and whole', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const sentences = new Set(quotesOf(answer).map(({ text }) => tabsAsSpaces(text)));
        for (const content of textsOf(renderAnswer(answer))) {
          for (const node of nodesOf(content).filter(({ type }) => type === 'blockQuote')) {
            const shown = withoutCodePoints(shownText(node).replace(/\n$/u, ''));
            expect(sentences).toContain(shown);
          }
        }
      }),
      { numRuns: 800 },
    );
  });

  it('lets no markdown, mention or link in from outside', () => {
    fc.assert(
      fc.property(anyAnswer, fc.boolean(), (answer, showQuestion) => {
        for (const content of textsOf(renderAnswer(answer, { showQuestion }))) {
          const nodes = nodesOf(content);
          expect(nodes.map(({ type }) => type).filter((type) => !OWN_NODES.has(type))).toEqual([]);
          expect(content).not.toMatch(/(?<!\\)@|(?<!\\)<[@#:/]|^(?:> )?\s*(?:[-*+]|\d+[.)])\s/mu);
          for (const link of nodes.filter(({ type }) => type === 'link')) {
            expect(shownText(link)).toBe('read in place');
            expect(link.target).toMatch(/^https?:\/\/[^\s()<>[\]"']+$/u);
          }
        }
      }),
      { numRuns: 800 },
    );
  });

  it('counts every quotation as shown or left out, page after page', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const total =
          answer.kind === 'answered' ? answer.quotes.length : Math.min(3, answer.nearest.length);
        let from = 0;
        let leftOut = total;
        while (leftOut > 0) {
          const before = from;
          renderAnswer(answer, {
            from,
            controls: (page) => {
              expect(page.shown.length + page.leftOut).toBe(total - from);
              from += page.shown.length;
              leftOut = page.leftOut;
              return [];
            },
          });
          expect(from).toBeGreaterThan(before);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** The parser shows a tab as spaces, as Discord does. */
function tabsAsSpaces(text: string): string {
  return text.replaceAll('\t', '    ');
}
