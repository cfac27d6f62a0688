import { describe, expect, it } from 'vitest';
import { createSpellingCorrector } from '../../src/question/correct-spelling.ts';

describe('createSpellingCorrector', () => {
  const correct = createSpellingCorrector([
    'hacker',
    'malware',
    'routers',
    'attribution',
    'comey',
    'attack',
    'bank',
    'stalled',
    'stalked',
  ]);

  it.each([
    ['letters swapped', 'hakcer', 'hacker'],
    ['a letter left out', 'malwre', 'malware'],
    ['a letter doubled', 'hackker', 'hacker'],
    ['one letter for another in a long word', 'attribusion', 'attribution'],
    ['letters swapped at the end', 'comye', 'comey'],
  ])('mends %s', (_, typed, known) => {
    expect(correct(typed)).toBe(known);
  });

  it.each([
    ['another word', 'reuters'],
    ['a known word', 'hacker'],
    ['a short word', 'bamk'],
    ['a plural', 'attacks'],
    ['two slips', 'hkacre'],
    ['a wrong first letter', 'jacker'],
    ['two known words equally near', 'staled'],
    ['a number', '12345'],
    ['an endless word', 'a'.repeat(5_000)],
  ])('leaves %s alone', (_, typed) => {
    expect(correct(typed)).toBeUndefined();
  });
});
