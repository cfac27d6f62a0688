import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../src/answer/check-message.ts';
import { splitSentences } from '../../src/knowledge/split-sentences.ts';

const parts = {
  splitSentences,
  isOnSubject: (text: string) => text.includes('Sony'),
  check: (claim: string) => ({
    schemaVersion: 1 as const,
    claim,
    verdict: 'not-in-sources' as const,
    quotes: [],
    why: '',
  }),
};

const claimsOf = (text: string, limit = 5) => {
  const { checks, leftOut } = checkMessage(text, limit, parts);
  return [checks.map(({ claim }) => claim), leftOut];
};

describe('checkMessage', () => {
  it.each([
    [
      'two statements',
      'Sony was hacked. The weather was bad.',
      ['Sony was hacked.', 'The weather was bad.'],
      0,
    ],
    ['a question', 'Who hacked Sony? Russia hacked Sony.', ['Russia hacked Sony.'], 1],
    [
      'lines',
      'Sony was hacked\nRussia hacked it first',
      ['Sony was hacked', 'Russia hacked it first'],
      0,
    ],
    [
      'a list with marks',
      '- **Sony** was hacked\n> Russia did the deed',
      ['Sony was hacked', 'Russia did the deed'],
      0,
    ],
    ['a mention and a link', '<@123> Sony was hacked https://a.example/x', ['Sony was hacked'], 0],
    ['exclamations', 'Wow! So sad!', [], 2],
    ['an empty message', '', [], 0],
  ])('reads %s', (_, text, claims, leftOut) => {
    expect(claimsOf(text)).toEqual([claims, leftOut]);
  });

  it('takes what is on the subject before the rest, and keeps the order of the message', () => {
    const text = 'Cats eat fresh fish. Sony was hacked. Dogs eat old bones. Sony lost many films.';
    expect(claimsOf(text, 2)).toEqual([['Sony was hacked.', 'Sony lost many films.'], 2]);
    expect(claimsOf(text, 3)).toEqual([
      ['Cats eat fresh fish.', 'Sony was hacked.', 'Sony lost many films.'],
      1,
    ]);
  });

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const { checks, leftOut } = checkMessage(text, 3, parts);
        expect(checks.length).toBeLessThanOrEqual(3);
        expect(leftOut).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
