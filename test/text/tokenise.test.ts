import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/text/tokenise.ts';

describe('tokenise', () => {
  it.each([
    [
      'parts words at hyphens and dashes',
      'Jang Jin-sung—a poet',
      ['Jang', 'Jin', 'sung', 'a', 'poet'],
    ],
    ['keeps an apostrophe inside a word', 'they didn’t', ['they', 'didn’t']],
    ['keeps a possessive on its word', "Sony's servers", ["Sony's", 'servers']],
    ['keeps the dots of an abbreviation', 'the U.S. government', ['the', 'U.S.', 'government']],
    ['leaves a full stop outside', 'It ended. I.', ['It', 'ended', 'I']],
    ['keeps the separators of a number', '6,000 or 3.5%', ['6,000', 'or', '3.5']],
    ['keeps letters on a number', 'the 1990s, 16th', ['the', '1990s', '16th']],
    ['reads accents as letters', 'Beyoncé', ['Beyoncé']],
    ['finds nothing in punctuation', '… — !?', []],
  ])('%s', (_, text, surfaces) => {
    expect(tokenise(text).map((token) => token.surface)).toEqual(surfaces);
  });

  it.each([
    ['Beyoncé', 'beyonce'],
    ['Sony’s', 'sony'],
    ['U.S.', 'usa'],
    ['US', 'usa'],
    ['us', 'us'],
    ['D.C.', 'dc'],
    ['6,000', '6000'],
    ['3.5', '3.5'],
    ['didn’t', 'didnt'],
  ])('normalises %s to %s', (surface, normalised) => {
    expect(tokenise(surface).map((token) => token.normalised)).toEqual([normalised]);
  });

  it('slices back to the text, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { surface, start, end, normalised } of tokenise(text)) {
          expect(text.slice(start, end)).toBe(surface);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(normalised).not.toBe('');
          last = end;
        }
      }),
    );
  });
});
