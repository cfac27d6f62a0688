import { describe, expect, it } from 'vitest';
import { stem } from '../../src/text/stem.ts';

describe('stem', () => {
  it.each([
    ['hackers', 'hacker'],
    ['wrote', 'writing'],
    ['children', 'child'],
    ['three', '3'],
    ['1990s', '1990'],
    ['countries', 'country'],
  ])('brings %s and %s to one form', (left, right) => {
    expect(stem(left)).toBe(stem(right));
  });

  it.each(['2014', '16th', '3.5', 'москва'])('leaves %s as it is', (word) => {
    expect(stem(word)).toBe(word);
  });
});
