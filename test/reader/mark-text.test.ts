import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText } from '../../src/reader/mark-text.ts';

describe('markText', () => {
  it('parts a text at the edges of its spans, which may lie over each other', () => {
    expect(
      markText('It is very likely so', {
        found: [[11, 20]],
        certainty: [[6, 17]],
      }),
    ).toEqual([
      { text: 'It is ', marks: [] },
      { text: 'very ', marks: ['certainty'] },
      { text: 'likely', marks: ['found', 'certainty'] },
      { text: ' so', marks: ['found'] },
    ]);
  });

  it.each([
    ['a right-to-left override', 'a\u202Ecba', '\u202E'],
    ['an isolate', 'a\u2067cba\u2069', '\u2067'],
    ['a mark', 'a\u200Fb', '\u200F'],
    ['an escape', 'a\u001B[31mb', '\u001B'],
  ])('keeps %s apart', (_, text, control) => {
    expect(markText(text, {})).toContainEqual({ text: control, marks: ['control'] });
  });

  it('has no part of an empty text', () => {
    expect(markText('', { found: [[0, 0]] })).toEqual([]);
  });

  it('gives parts that together are the text, byte for byte', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40));
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('\u202E', '\u2066', '\n', '\uD800', '<', '&'), fc.string()),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, fc.array(span), fc.array(span), (whole, found, certainty) => {
        const parts = markText(whole, { found, certainty });
        expect(parts.map((part) => part.text).join('')).toBe(whole);
      }),
    );
  });
});
