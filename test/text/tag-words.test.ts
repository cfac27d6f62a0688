import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagWords } from '../../src/text/tag-words.ts';

describe('tagWords', () => {
  it('gives each word its part of speech', () => {
    expect(
      tagWords('Marta Ilves was born in 1901.').map((word) => `${word.text}/${word.tag}`),
    ).toEqual([
      'Marta/PROPN',
      'Ilves/PROPN',
      'was/AUX',
      'born/VERB',
      'in/ADP',
      '1901/NUM',
      './PUNCT',
    ]);
  });

  it('parts contractions where they stand', () => {
    const text = 'They didn’t mask the company’s servers.';
    expect(tagWords(text).map((word) => word.text)).toEqual([
      'They',
      'did',
      'n’t',
      'mask',
      'the',
      'company',
      '’s',
      'servers',
      '.',
    ]);
  });

  it('gives words that slice back, in order and apart, for any text', () => {
    const words = fc.constantFrom(
      'constructor',
      '__proto__',
      'don’t',
      "can't",
      '$5',
      '3.5%',
      '@everyone',
      '\u0000',
      '\ud800',
      '😀',
      'U.S.',
      '(',
      '”',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (source) => {
        let last = 0;
        for (const { text: word, start, end } of tagWords(source)) {
          expect(source.slice(start, end)).toBe(word);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it('takes what goes on without a space for one word, in no time', () => {
    const long = 'a'.repeat(200_000);
    expect(tagWords(`It said ${long} once.`).map(({ text, start }) => [text, start])).toEqual([
      ['It', 0],
      ['said', 3],
      [long, 8],
      ['once', 200_009],
      ['.', 200_013],
    ]);
  });

  it('leaves out nothing of a sentence but its spaces', () => {
    const text =
      'On Wednesday, James B. Comey (the director) said “North Korea” paid $3.5 million – 12.5% in 1995-96…';
    expect(
      tagWords(text)
        .map((word) => word.text)
        .join(''),
    ).toBe(text.replace(/\s/g, ''));
  });
});
