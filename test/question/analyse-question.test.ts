import { describe, expect, it } from 'vitest';
import { analyseQuestion, type Vocabulary } from '../../src/question/analyse-question.ts';

// Word number n is the rarer the greater n is.
const vocabulary: Vocabulary = {
  matchNames: () => [],
  kindOfName: () => undefined,
  documentFrequency: () => 1,
  inverseDocumentFrequency: (term) => Number(term.replace(/\D/g, '')),
  correctSpelling: () => undefined,
};
const typed = (count: number) => Array.from({ length: count }, (_, at) => `w${at + 1}x`).join(' ');

describe('analyseQuestion', () => {
  it.each([
    { words: 20, first: 1, kept: 20, why: 'all words of a usual question' },
    { words: 41, first: 2, kept: 40, why: 'the forty rarest of a rambling one' },
    { words: 60, first: 21, kept: 40, why: 'as many up to sixty' },
    { words: 61, first: 38, kept: 24, why: 'fewer of a text that was pasted' },
    { words: 300, first: 277, kept: 24, why: 'no more of a longer one' },
  ])('keeps $why', ({ words, first, kept }) => {
    const { terms } = analyseQuestion(typed(words), [], vocabulary);
    expect(terms).toHaveLength(kept);
    expect(terms[0]?.term).toBe(`w${first}x`);
  });

  it('looks at the earlier answer for a follow-up alone', () => {
    const lent = { person: 'Ines Falk', near: new Set([3]) };
    const ask = (text: string) => {
      let asked = 0;
      const question = analyseQuestion(text, ['who runs the port'], vocabulary, () => {
        asked += 1;
        return lent;
      });
      return { ...question, asked };
    };
    expect(ask('where does she live')).toMatchObject({
      own: 'where does Ines Falk live',
      near: lent.near,
      asked: 1,
    });
    expect(ask('who sank the tanker Mirabel')).toMatchObject({ near: undefined, asked: 0 });
  });

  it('puts the sources’ word for one of the same meaning, unless an editor asks with it', () => {
    const sources = new Set(['hacker']);
    const known: Vocabulary = {
      ...vocabulary,
      documentFrequency: (term) => (sources.has(term) ? 1 : 0),
    };
    expect(analyseQuestion('who saw the intruder', [], known).own).toBe('who saw the hacker');
    const asked: Vocabulary = { ...known, isAsked: (stem) => stem === 'intrud' };
    expect(analyseQuestion('who saw the intruder', [], asked).own).toBe('who saw the intruder');
  });
});
