import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { AbstentionReason, Answer, Quote } from '../../src/domain/answer.ts';
import { neutraliseControls } from '../../src/render/neutralise-controls.ts';
import { renderAnswer, renderClaimCheck } from '../../src/render/terminal.ts';
import type { Page } from '../../src/render/terminal-page.ts';
import { sampleEngine, sampleQuote } from '../cli/sample-engine.ts';

const COLOURED: Page = { width: 60, colours: picocolors.createColors(true) };
const PIPE: Page = { width: Number.POSITIVE_INFINITY, colours: picocolors.createColors(false) };

function answered(quotes: readonly Quote[], short = 'Two men.'): Answer {
  return { schemaVersion: 1, question: 'who?', kind: 'answered', confidence: 0.9, short, quotes };
}

function abstained(reason: AbstentionReason, nearest: readonly Quote[] = []): Answer {
  const message = 'No source mentions Reuters.';
  return {
    schemaVersion: 1,
    question: '?',
    kind: 'abstained',
    confidence: 0,
    reason,
    message,
    nearest,
  };
}

describe('renderAnswer', () => {
  it('puts the short answer first, then each quote with who says it, then the source', () => {
    expect(renderAnswer(sampleEngine().ask('who?'), PIPE)).toEqual([
      '● Two men, according to police.',
      '',
      '  S2  Police said two men took the painting, according to the Daily Post.',
      '      — Police · via Daily Post',
      '',
      '  Museum robbed · Evening News',
      '  https://news.example/museum',
    ]);
  });

  it('shows a disagreement as two sides and what belongs to neither after them', () => {
    expect(renderAnswer(sampleEngine().ask('which?'), PIPE)).toEqual([
      '◐ The sources disagree.',
      '',
      '  One side:',
      '  S1  The museum was robbed on Sunday.',
      '      — the article itself',
      '',
      '  The other side:',
      '  S3  They left through the roof.',
      '      — Police · via Daily Post (from context)',
      '',
      '  Also:',
      '  S2  Police said two men took the painting, according to the Daily Post.',
      '      — Police · via Daily Post',
      '',
      '  Museum robbed · Evening News',
      '  https://news.example/museum',
    ]);
  });

  it('says at a glance that the sources do not say', () => {
    expect(renderAnswer(abstained('unknown-term', [sampleQuote(1)]), PIPE)).toEqual([
      '○ No source mentions Reuters.',
      '',
      '  Nearest, but not an answer:',
      '  S1  The museum was robbed on Sunday.',
      '      — the article itself',
      '',
      '  Museum robbed · Evening News',
      '  https://news.example/museum',
    ]);
  });

  it('shows what contradicts a false premise as what the sources do say', () => {
    const lines = renderAnswer(abstained('false-premise', [sampleQuote(1)]), PIPE);
    expect(lines).toContain('  What the sources say instead:');
  });

  it('shows the message alone when nothing is near', () => {
    expect(renderAnswer(abstained('small-talk'), PIPE)).toEqual(['○ No source mentions Reuters.']);
  });

  it('sets an abstention apart from an answer by its colour', () => {
    const colours = { ...PIPE.colours, yellow: (text: unknown) => `<${text}>` };
    expect(renderAnswer(abstained('gap'), { ...PIPE, colours })).toEqual([
      '<○> <No source mentions Reuters.>',
    ]);
    expect(renderAnswer(answered([sampleQuote(1)]), { ...PIPE, colours }).join()).not.toMatch('<');
  });

  it('makes the answering words bold, and them alone, across lines too', () => {
    const quote = sampleQuote(2, { answer: [12, 49] });
    const colours = { ...PIPE.colours, bold: (text: unknown) => `<${text}>` };
    expect(renderAnswer(answered([quote]), { width: 31, colours }).slice(2, 5)).toEqual([
      '  S2  Police said <two men took >',
      '      <the painting, according >',
      '      to the Daily Post.',
    ]);
  });

  it('underlines how sure a quote is, inside the answering words too', () => {
    const quote = sampleQuote(1, { text: 'It was likely them.', answer: [3, 18] });
    const colours = {
      ...PIPE.colours,
      bold: (text: unknown) => `<${text}>`,
      underline: (text: unknown) => `_${text}_`,
    };
    expect(renderAnswer(answered([quote]), { ...PIPE, colours })[2]).toBe(
      '  S1  It <was >_<likely>_< them>.',
    );
  });

  it('leaves the last column to the space that ends a line', () => {
    const quote = sampleQuote(1, { text: 'aaaa '.repeat(40).trim() });
    for (const line of renderAnswer(answered([quote]), { ...PIPE, width: 36 })) {
      expect(line.length).toBeLessThanOrEqual(36);
    }
  });

  it('names the source of each quote when there are several', () => {
    const other = { slug: sampleQuote(1).source.slug, title: 'Elsewhere' };
    const quotes = [
      sampleQuote(1, { reference: 'article S1' }),
      sampleQuote(3, {
        reference: 'elsewhere S3',
        source: { ...other, slug: 'elsewhere' as typeof other.slug, published: '2021-06-03' },
      }),
    ];
    expect(renderAnswer(answered(quotes), PIPE).slice(2)).toEqual([
      '  S1  The museum was robbed on Sunday.',
      '      — the article itself · article S1',
      '',
      '  S3  They left through the roof.',
      '      — the article itself · elsewhere S3',
      '',
      '  article: Museum robbed · Evening News',
      '  https://news.example/museum',
      '  elsewhere: Elsewhere · published 2021-06-03',
    ]);
  });

  it('keeps a quote on one line and unchanged where the page has no width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const lines = renderAnswer(answered([sampleQuote(1, { text })]), PIPE);
        expect(lines[2]).toBe(`  S1  ${neutraliseControls(text)}`);
      }),
    );
  });

  it('keeps a quote verbatim when colour, indents and line ends are taken away', () => {
    const width = fc.integer({ min: 1, max: 120 });
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(text, width, fc.nat(300), fc.nat(300), (words, columns, from, length) => {
        const quote = sampleQuote(1, { text: words, answer: [from, from + length] });
        const lines = renderAnswer(answered([quote]), { ...COLOURED, width: columns });
        const shown = lines
          .slice(2)
          .map((line) => stripVTControlCharacters(line).replace(/^(?: {2}S1 {2}| {6})/, ''))
          .join('');
        expect(shown.startsWith(neutraliseControls(words))).toBe(true);
      }),
    );
  });

  it('lets no control character of a source or an answer through', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('a', ' ', '\u001B', '[31m', '\u009B', '\u202E', '\r', '\n', '\u0007'),
    });
    const steering = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
    fc.assert(
      fc.property(hostile, (text) => {
        const { source } = sampleQuote(1);
        const quote = sampleQuote(1, {
          text,
          speaker: text,
          via: text,
          source: { ...source, title: text, publisher: text, url: text },
        });
        const shown = [
          ...renderAnswer(answered([quote], text), PIPE),
          ...renderAnswer({ ...abstained('gap', [quote]), message: text } as Answer, PIPE),
          ...renderClaimCheck(
            { schemaVersion: 1, claim: text, verdict: 'supported', quotes: [quote], why: text },
            PIPE,
          ),
        ].join('');
        expect(shown).not.toMatch(steering);
      }),
    );
  });
});

describe('renderClaimCheck', () => {
  it('gives the verdict, what decided it, and the quotes', () => {
    expect(renderClaimCheck(sampleEngine().check('three men'), PIPE).slice(0, 5)).toEqual([
      '✗ Contradicted by the sources.',
      '  S2 says two men.',
      '',
      '  S2  Police said two men took the painting, according to the Daily Post.',
      '      — Police · via Daily Post',
    ]);
  });
});
