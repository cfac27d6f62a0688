import { describe, expect, it } from 'vitest';
import { chooseFact } from '../../src/answer/choose-fact.ts';
import type { SentenceId } from '../../src/domain/ids.ts';
import type { Fact } from '../../src/domain/knowledge.ts';

function match(id: string, chance: number, ...cites: readonly string[]) {
  const entry: Fact = {
    id,
    says: id,
    cites: cites as readonly SentenceId[],
    topics: [],
    asks: [],
    disagrees: [],
  };
  return { entry, chance, likeness: 0.5 };
}

describe('chooseFact', () => {
  it('takes the likeliest fact with all that it cites, in its order', () => {
    const chosen = chooseFact([match('evidence', 0.9, 's9', 's5', 's4'), match('who', 0.1, 's3')]);
    expect(chosen).toMatchObject({ fact: { id: 'evidence' }, cites: ['s9', 's5', 's4'] });
    expect(chosen?.chance).toBeCloseTo(0.9);
  });

  it('takes the sentence that several likely facts cite before that of the likeliest alone', () => {
    const facts = [match('a', 0.4, 's1'), match('b', 0.3, 's2'), match('c', 0.3, 's2')];
    expect(chooseFact(facts)).toMatchObject({ fact: { id: 'b' }, cites: ['s2'] });
  });

  it('counts a sentence less where it does not stand first', () => {
    const facts = [match('a', 0.5, 's1', 's2'), match('b', 0.4, 's3', 's2')];
    expect(chooseFact(facts)?.cites[0]).toBe('s1');
  });

  it('puts the best sentence first and drops those that only an unlikely reading asks for', () => {
    const facts = [match('list', 0.5, 's1', 's2', 's3'), match('one', 0.4, 's2')];
    expect(chooseFact(facts)).toMatchObject({ fact: { id: 'one' }, cites: ['s2'] });
    const sure = [match('list', 0.6, 's1', 's2', 's3'), match('one', 0.1, 's2')];
    expect(chooseFact(sure)?.cites).toEqual(['s1', 's2', 's3']);
  });

  it('finds nothing among no facts', () => {
    expect(chooseFact([])).toBeUndefined();
  });
});
