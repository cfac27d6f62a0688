import { describe, expect, it } from 'vitest';
import { compareAmounts } from '../../../src/answer/claim/compare-amounts.ts';
import { readAmounts } from '../../../src/answer/claim/read-amounts.ts';

function amountOf(text: string) {
  const words = text.split(' ').map((word) => ({ lower: word.toLowerCase() }));
  const [found] = readAmounts(words);
  if (found === undefined) throw new Error(`no amount in "${text}"`);
  return found.amount;
}

describe('compareAmounts', () => {
  it.each([
    ['6000', 'around 6,000', 'same'],
    ['6k', '6,000', 'same'],
    ['six thousand', '6,000', 'same'],
    ['thousands', 'around 6,000', 'same'],
    ['about 5,900', 'around 6,000', 'same'],
    ['600', 'around 6,000', 'other'],
    ['60000', '6,000', 'other'],
    ['dozens', '6,000', 'other'],
    ['exactly 6,000', 'around 6,000', 'unclear'],
    ['more than 6,000', 'around 6,000', 'unclear'],
    ['more than 5,000', 'around 6,000', 'same'],
    ['more than 9,000', 'around 6,000', 'other'],
    ['less than 10,000', 'around 6,000', 'same'],
    ['3,000', 'at least 3,000', 'same'],
    ['6', 'less than 6', 'unclear'],
    ['35', 'between 30 and 40', 'unclear'],
    ['50', 'between 30 and 40', 'other'],
    ['2003', '2013', 'other'],
    ['$ 1.2 million', '1.2 million dollars', 'same'],
    ['12 percent', '12 %', 'same'],
    ['2013', '$ 2013', 'unclear'],
    ['5 a.m.', '5 p.m.', 'other'],
    ['at 5:40', '5.40 p.m.', 'same'],
    ['at 12:10', '12.10 a.m.', 'same'],
    ['17:40', '5.40 p.m.', 'same'],
    ['05:40', '5.40 p.m.', 'other'],
    ['at 5:40', '6.40 p.m.', 'other'],
    ['3:20', '15:20', 'other'],
  ])('calls %s against %s %s', (claim, source, result) => {
    expect(compareAmounts(amountOf(claim), amountOf(source))).toBe(result);
  });
});
