import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutraliseControls } from '../../src/render/neutralise-controls.ts';

describe('neutraliseControls', () => {
  it.each([
    ['a colour escape', '\u001B[31mred', '␛[31mred'],
    ['a bell', 'ding\u0007', 'ding␇'],
    ['an eight-bit escape introducer', '\u009B31m', '\uFFFD31m'],
    ['delete', 'a\u007F', 'a␡'],
    ['a right-to-left override', 'guilty \u202Eton', 'guilty \uFFFDton'],
    ['an isolate', '\u2066x\u2069', '\uFFFDx\uFFFD'],
    ['tabs and newlines', 'a\tb\r\nc\u2028d', 'a b  c d'],
    ['an unpaired surrogate', 'a\uD800b', 'a\uFFFDb'],
  ])('replaces %s', (_, text, expected) => {
    expect(neutraliseControls(text)).toBe(expected);
  });

  it.each(['“Jang” — naïve café', 'عربي', '👩‍💻 e\u0301', 'שלום'])('leaves %s alone', (text) => {
    expect(neutraliseControls(text)).toBe(text);
  });

  it('keeps the length, so that spans still hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(neutraliseControls(text)).toHaveLength(text.length);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = neutraliseControls(text);
        expect(neutraliseControls(once)).toBe(once);
      }),
    );
  });
});
