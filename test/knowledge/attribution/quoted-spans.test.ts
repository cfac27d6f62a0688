import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeQuotations } from '../../../src/knowledge/attribution/place-quotations.ts';
import { quotedSpans } from '../../../src/knowledge/attribution/quoted-spans.ts';
import { splitSentences } from '../../../src/knowledge/split-sentences.ts';

describe('quotedSpans', () => {
  it.each([
    ['speech', 'She said, “It was old.” He left.', ['“It was old.”']],
    ['straight marks', 'She said, "It was old." "Yes," he said.', ['"It was old."', '"Yes,"']],
    ['single marks', 'She said, ‘It’s the firm’s own.’ He left.', ['‘It’s the firm’s own.’']],
    ['single marks within', '“He said, ‘No,’ and left,” she said.', ['“He said, ‘No,’ and left,”']],
    ['no phrase set off by marks', 'He called it “a bug” and a ‘feature’.', []],
    [
      'a long phrase',
      'It was “a bug that no one had seen before” then.',
      ['“a bug that no one had seen before”'],
    ],
    ['what is never closed', '“It was old. It broke.', ['“It was old. It broke.']],
    ['what is never opened', 'It was old,” she said.', ['It was old,”']],
    ['no apostrophe', "The workers' union and the firm's board, they said.", []],
  ])('finds %s', (_, text, expected) => {
    expect(quotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('gives ordered, disjoint spans that sentences share out between them, for any text', () => {
    const pieces = fc.constantFrom('“', '”', '"', "'", '’', '‘', 'It was', '.', ',', ' ', 'Lee');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const spans = quotedSpans(text);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);

        const sentences = splitSentences(text);
        for (const [index, { parts: quoted, endsIn }] of placeQuotations(
          sentences,
          spans,
        ).entries()) {
          const { start = 0, end: last = 0 } = sentences[index] ?? {};
          for (const part of quoted) {
            const isQuoted = spans.some(
              (span) => span.start <= start + part.start && span.end >= start + part.end,
            );
            expect(isQuoted && part.end <= last - start).toBe(true);
          }
          if (endsIn !== undefined) expect(endsIn).toBeGreaterThanOrEqual(index);
        }
      }),
    );
  });
});
