import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTypesIn } from '../../src/answer/answer-types.ts';
import type { AnswerType } from '../../src/domain/question.ts';
import { tagWords } from '../../src/text/tag-words.ts';

function spansOf(type: AnswerType, text: string): readonly string[] {
  return answerTypesIn(tagWords(text))
    .filter((span) => span.type === type)
    .map((span) => text.slice(span.start, span.end));
}

describe('answerTypesIn', () => {
  it.each<readonly [AnswerType, string, readonly string[]]>([
    ['date', 'It opened on July 24, 2011, and closed in May 2012.', ['July 24, 2011', 'May 2012']],
    ['date', 'The guild ruled from the 16th century to the 1790s.', ['16th century', '1790s']],
    ['date', 'On Wednesday the mayor spoke at 8:30 p.m.', ['Wednesday', '8:30 p.m.']],
    ['date', 'He lived there from 1961 to 1972.', ['1961 to 1972']],
    ['date', 'They may march in summer 1944.', ['summer 1944']],
    ['date', 'It sold 1500 copies.', []],
    ['number', 'It sold 1500 copies in 1999.', ['1500']],
    ['number', 'About twenty-five thousand people came.', ['twenty-five thousand']],
    ['number', 'The tower is 160 km from the sea.', ['160 km']],
    ['money', 'It cost US$3.5 million, or 40,000 yuan.', ['US$3.5 million', '40,000 yuan']],
    ['money', 'They paid £2 and left.', ['£2']],
    ['percent', 'Some 12.5 percent, not 12%, agreed.', ['12.5 percent', '12%']],
    [
      'duration',
      'It took three years and a couple of months.',
      ['three years', 'a couple of months'],
    ],
    ['duration', 'The 45-minute talk began.', ['45-minute']],
    ['person', 'James B. Comey spoke to Marta Ilves.', ['James B. Comey', 'Marta Ilves']],
    ['person', 'Ilves, the director of the bank, resigned.', ['Ilves', 'the director']],
    ['person', 'The fire was found by FBI analysts.', ['FBI analysts']],
    ['person', 'It was sent through Chinese servers.', []],
    [
      'organisation',
      'The Defense Ministry told the Harbour Times.',
      ['Defense Ministry', 'Harbour Times'],
    ],
    ['organisation', 'It asked NASA and the company.', ['NASA', 'the company']],
    ['place', 'It was built in Wenchuan County near Tallinn.', ['Wenchuan County', 'Tallinn']],
    ['place', 'He left North Korea for Mount Everest.', ['North Korea', 'Mount Everest']],
    ['name', 'The song Gold Road was sung by Jang Jin-sung.', ['Gold Road', 'Jang Jin-sung']],
    ['thing', 'The attack targeted a very rare case.', ['The attack', 'a very rare case']],
    ['thing', 'The slip-ups of the bank’s clerks helped.', ['The slip-ups', 'the bank’s clerks']],
    [
      'clause',
      'It fell because the bolts were loose, they said.',
      ['because the bolts were loose'],
    ],
    ['clause', 'They left to win time.', ['to win time']],
    ['clause', 'It failed due to rain.', ['due to rain']],
    ['clause', 'They got in by breaking a window.', ['by breaking a window']],
  ])('finds each %s of "%s"', (type, text, expected) => {
    expect(spansOf(type, text)).toEqual(expected);
  });

  it('gives spans within the text, in order, that agree with their words', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.string({ unit: 'binary' }), (lorem, noise) => {
        const text = `${lorem} ${noise} In 1999 Marta Ilves paid $5.`;
        const words = tagWords(text);
        let last = 0;
        for (const { start, end, from, to } of answerTypesIn(words)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect([words[from]?.start, words[to - 1]?.end]).toEqual([start, end]);
          last = start;
        }
      }),
    );
  });
});
