import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine.ts';
import { knowledgeOf } from '../knowledge-of.ts';

const TEXTS = [
  'The regime denied the attacks.',
  'Officials in Pyongyang were silent.',
  'Servers were attacked from abroad.',
  'It denied that, too.',
];

function search(words: string, limit = 10) {
  const knowledge = {
    ...knowledgeOf(TEXTS, [[], ['North Korea'], [], ['North Korea']]),
    names: [{ name: 'North Korea', kind: 'place' as const, aliases: ['Pyongyang', 'DPRK'] }],
  };
  return createEngine(knowledge)
    .search(words, limit)
    .map(({ quote, found }) => [
      quote.number,
      ...found.map(([start, end]) => quote.text.slice(start, end)),
    ]);
}

describe('Engine.search', () => {
  it('finds words in any form, with where they stand', () => {
    expect(search('attacking server')).toEqual([
      [3, 'Servers', 'attacked'],
      [1, 'attacks'],
    ]);
  });

  it('finds a name by its other forms, and where a pronoun stands for it', () => {
    expect(search('dprk')).toEqual([[2, 'Pyongyang'], [4]]);
  });

  it('gives at most the limit, and nothing for stop words and nothing', () => {
    expect(search('denied', 1)).toHaveLength(1);
    expect(search('the of and')).toEqual([]);
    expect(search('')).toEqual([]);
  });
});
