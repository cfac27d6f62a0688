import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { wrapText } from '../../src/render/wrap-text.ts';

function lines(text: string, width: number): string[] {
  return wrapText(text, width).map(([start, end]) => text.slice(start, end));
}

describe('wrapText', () => {
  it.each([
    ['breaks after a space', 'one two three', 8, ['one two ', 'three']],
    ['lets a word end at the edge', 'abc def', 3, ['abc ', 'def']],
    ['breaks a long word anywhere', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['goes on after a long word', 'abcdefgh ij', 5, ['abcde', 'fgh ', 'ij']],
    ['keeps double spaces', 'a  b', 2, ['a  ', 'b']],
    ['gives the empty text one line', '', 10, ['']],
    ['counts wide characters as two', '北朝鮮 東京', 6, ['北朝鮮 ', '東京']],
    ['keeps a combining accent with its letter', 'e\u0301e\u0301', 1, ['e\u0301', 'e\u0301']],
    ['does not cut an emoji of several code points', '👩‍💻👩‍💻', 2, ['👩‍💻', '👩‍💻']],
  ])('%s', (_, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  it('loses and adds nothing, whatever the text and the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 40 }),
        (text, width) => {
          expect(lines(text, width).join('')).toBe(text);
        },
      ),
    );
  });

  it('keeps plain text within the width', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '北') });
    fc.assert(
      fc.property(plain, fc.integer({ min: 2, max: 20 }), (text, width) => {
        for (const line of lines(text, width)) {
          expect(stringWidth(line.trimEnd())).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
