import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/answer/corpus-in-memory.ts';
import { createSuggester } from '../../src/answer/suggest.ts';
import { knowledgeOf } from './knowledge-of.ts';

describe('createSuggester', () => {
  const suggest = createSuggester(
    corpusOf(
      knowledgeOf({
        sentences: [
          { text: 'Ann said so.', names: ['Ann Lee'] },
          { text: 'Bo left.', names: ['Bo'] },
        ],
        facts: [
          {
            id: 'who',
            says: 'Ann did it.',
            cite: [1, 2],
            asks: ['Who did it?', 'Who is behind it?'],
          },
          { id: 'when', says: 'On Monday.', cite: [1], asks: ['When did it happen?'] },
        ],
        names: [
          { name: 'Ann Lee', kind: 'person', aliases: ['Annie'] },
          { name: 'Bo', kind: 'person', aliases: [] },
          { name: 'Unmentioned', kind: 'person', aliases: [] },
        ],
      }),
    ),
  );
  const texts = (typed: string) => suggest(typed, 25).map(({ text }) => text);

  it('offers each fact’s first question, and the names, when nothing is typed', () => {
    expect(texts('')).toEqual(['Who did it?', 'When did it happen?', 'Ann Lee', 'Bo']);
  });

  it.each([
    ['who', ['Who did it?', 'Who is behind it?']],
    ['WHO is', ['Who is behind it?']],
    ['behind', ['Who is behind it?']],
    ['ann', ['Ann Lee']],
    ['annie', ['Ann Lee']],
    ['zebra', []],
    ['unment', []],
  ])('completes %j with %j', (typed, expected) => {
    expect(texts(typed)).toEqual(expected);
  });

  it('says how many sentences each leads to', () => {
    expect(suggest('who did', 1)).toEqual([{ text: 'Who did it?', sentences: 2 }]);
  });

  it('offers at most as many as asked for', () => {
    expect(suggest('', 2)).toHaveLength(2);
  });
});
