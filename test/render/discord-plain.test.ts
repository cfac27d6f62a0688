import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainAnswer } from '../../src/render/discord-plain.ts';
import { anyAnswer } from './any-answer.ts';
import { nodesOf, OWN_NODES, shownText, withoutCodePoints } from './read-markdown.ts';
import { FBI_ANSWER, SILENT_ANSWER } from './some-answers.ts';

describe('plainAnswer', () => {
  it('reads as an answer without any styling', () => {
    expect(plainAnswer(FBI_ANSWER)).toBe(
      [
        'North Korea, according to the FBI.',
        '> The FBI attributed the cyberattack to North Korea.',
        'S8 · FBI',
        '> It was likely a mistake.',
        'S5 · FBI analysts · via New York Times (from context)',
      ].join('\n'),
    );
  });

  it('says that the nearest sentences are no answer', () => {
    expect(plainAnswer(SILENT_ANSWER)).toBe(
      [
        'The sources do not say what it cost.',
        'Nearest, but not an answer:',
        '> The FBI attributed the cyberattack to North Korea.',
        'S8 · FBI',
      ].join('\n'),
    );
  });

  it('fits a message, quotes whole sentences alone and lets nothing in from outside', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const content = plainAnswer(answer);
        expect(content.length).toBeLessThanOrEqual(2_000);
        expect(content).not.toMatch(/(?<!\\)@|(?<!\\)<[@#:/]/u);
        const nodes = nodesOf(content);
        expect(nodes.map(({ type }) => type).filter((type) => !OWN_NODES.has(type))).toEqual([]);
        const quotes = answer.kind === 'answered' ? answer.quotes : answer.nearest;
        const sentences = new Set(quotes.map(({ text }) => text.replaceAll('\t', '    ')));
        for (const node of nodes.filter(({ type }) => type === 'blockQuote')) {
          expect(sentences).toContain(withoutCodePoints(shownText(node).replace(/\n$/u, '')));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
