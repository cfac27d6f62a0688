import { describe, expect, it } from 'vitest';
import { areFitWords } from '../../src/answer/are-fit-words.ts';

describe('areFitWords', () => {
  it.each([
    ['1947', 'when', true],
    ['the Mirabel', 'what', true],
    ['by a tunnel', 'how', true],
    ['the “Night Gang”', 'who', true],
    ['March," said Ann Lee', 'when', false],
    ['idea “absurd', 'what', false],
    ['water', 'how', false],
    ['rust', 'why', false],
  ] as const)('of "%s" for %s is %s', (words, kind, isFit) => {
    expect(areFitWords(words, kind)).toBe(isFit);
  });
});
