import { describe, expect, it } from 'vitest';
import { capitalUs } from '../../src/question/capital-us.ts';

describe('capitalUs', () => {
  it.each([
    ['the us government knew', 'the US government knew'],
    ['it came from us servers', 'it came from US servers'],
    ['were us banks hit', 'were US banks hit'],
    ['us officials said so', 'US officials said so'],
  ])('reads the country in "%s"', (text, expected) => {
    expect(capitalUs(text)).toBe(expected);
  });

  it.each([
    ['they told us who did it'],
    ['it gave us proof'],
    ['is it one of us'],
    ['let us know'],
    ['the bus driver'],
    ['about us and them'],
  ])('leaves "%s" alone', (text) => {
    expect(capitalUs(text)).toBe(text);
  });
});
