import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateSpans } from '../../../src/answer/spans/candidate-spans.ts';
import { tagWords } from '../../../src/text/tag-words.ts';

function spansOf(text: string): readonly string[] {
  const words = tagWords(text);
  return candidateSpans(words).map(({ from, to }) =>
    text.slice(words[from]?.start, words[to - 1]?.end),
  );
}

describe('candidateSpans', () => {
  it.each([
    ['a name', 'The vault was opened by Marta Ilves on Friday.', 'Marta Ilves'],
    ['a date', 'The ship sank on 3 May 1921 near the coast.', '3 May 1921'],
    [
      'a number with its noun',
      'Thieves took forty bronze masks from the hall.',
      'forty bronze masks',
    ],
    ['a list', 'The leak reached farms, wells and two rivers.', 'farms, wells and two rivers'],
    [
      'a noun with what follows it',
      'They found a record of the payments.',
      'record of the payments',
    ],
    ['a cause', 'The pump failed because the valve had rusted.', 'because the valve had rusted'],
    ['a manner', 'They got in by cutting the fence.', 'by cutting the fence'],
    ['a purpose', 'He returned to destroy the files.', 'to destroy the files'],
    ['words in brackets', 'The body (Harbour Trust) paid.', 'Harbour Trust'],
    ['a hyphenated name whole', 'Jang Jin-sung says so.', 'Jang Jin-sung'],
  ])('offers %s', (_, text, expected) => {
    expect(spansOf(text)).toContain(expected);
  });

  it('crosses no full stop, semicolon or closing bracket', () => {
    for (const span of spansOf('The dam broke; two towns (Vell and Orne) were flooded.')) {
      expect(span).not.toMatch(/;|^[^(]*\)/);
    }
  });

  it('gives ordered spans within the words for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const words = tagWords(text);
        for (const { from, to } of candidateSpans(words)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(words.length);
        }
      }),
    );
  });
});
