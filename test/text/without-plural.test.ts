import { describe, expect, it } from 'vitest';
import { withoutPlural } from '../../src/text/without-plural.ts';

describe('withoutPlural', () => {
  it.each([
    ['comeys', 'comey'],
    ['fbis', 'fbi'],
  ])('takes the s from %s', (word, name) => {
    expect(withoutPlural(word)).toBe(name);
  });

  it.each(['does', 'says', 'goes', 'uses', 'boss', 'gas', 'fbi'])('leaves %s alone', (word) => {
    expect(withoutPlural(word)).toBe(word);
  });
});
