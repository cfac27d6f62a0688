import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/knowledge/split-sentences.ts';
import { SENTENCE_CASES } from './fixtures/sentence-cases.ts';

describe('splitSentences', () => {
  it.each(SENTENCE_CASES)('splits at $phenomenon', ({ sentences }) => {
    const text = sentences.join(' ');

    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it.each([
    [
      'a stop that lost its space',
      'The bank closed.The police came.',
      ['The bank closed.', 'The police came.'],
    ],
    [
      'a footnote mark that lost its space',
      'It closed.[1]The police came.',
      ['It closed.[1]', 'The police came.'],
    ],
    [
      'a quotation that lost its space',
      'He said “no.”The police came.',
      ['He said “no.”', 'The police came.'],
    ],
    [
      'a year that lost its space',
      'It began in 2014.The police came.',
      ['It began in 2014.', 'The police came.'],
    ],
    [
      'a blank line without a stop',
      'A heading\n\nThe police came.',
      ['A heading', 'The police came.'],
    ],
    ['list items', 'Bring:\n- a rope\n- a lamp', ['Bring:', '- a rope', '- a lamp']],
    ['a wrapped line', 'The police\ncame.', ['The police\ncame.']],
    ['Chinese', '他走了。她留下了！真的吗？', ['他走了。', '她留下了！', '真的吗？']],
    [
      'Japanese with a quotation',
      '「行こう。」と彼は言った。次の日。',
      ['「行こう。」と彼は言った。', '次の日。'],
    ],
    ['nothing but spaces', ' \n ', []],
  ])('splits at %s', (_, text, expected) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('gives trimmed, ordered, disjoint spans that cover every character but spaces, for any text', () => {
    const pieces = fc.constantFrom(
      ...[
        '.',
        '!',
        '?',
        '…',
        '"',
        '“',
        '”',
        '(',
        ')',
        '[1]',
        ' ',
        '\n',
        '\n\n',
        'A',
        'b',
        'Mr',
        'U.S.',
        '5',
        '。',
        '🎉',
        '- ',
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        let covered = '';
        for (const span of splitSentences(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          const sentence = text.slice(span.start, span.end);
          expect(sentence).toBe(sentence.trim());
          covered += sentence;
          end = span.end;
        }
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: 1000 },
    );
  });
});
