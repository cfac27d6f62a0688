import { describe, expect, it } from 'vitest';
import { stem } from '../../src/text/stem.ts';
import { RELATION, relatedTo } from '../../src/text/word-relations.ts';
import { vectorOf } from '../../src/text/word-vectors.ts';

const relation = (word: string, other: string): number =>
  relatedTo(vectorOf(stem(word))).get(vectorOf(stem(other))) ?? 0;

describe('relatedTo', () => {
  it.each([
    { word: 'tall', other: 'height', as: 'alike' },
    { word: 'found', other: 'establish', as: 'alike' },
    { word: 'buy', other: 'purchase', as: 'alikeBoth' },
    { word: 'win', other: 'lose', as: 'contrary' },
    { word: 'north', other: 'south', as: 'contrary' },
  ] as const)('has $other as $as of $word, and the other way round', ({ word, other, as }) => {
    expect(relation(word, other) & RELATION[as]).toBe(RELATION[as]);
    expect(relation(other, word) & RELATION[as]).toBe(RELATION[as]);
  });

  it.each([
    { word: 'tall', other: 'metres' },
    { word: 'cost', other: 'dollars' },
    { word: 'weapon', other: 'rifle' },
  ])('has $other tell of $word, which is told by it', ({ word, other }) => {
    expect(relation(word, other) & RELATION.tells).toBe(RELATION.tells);
    expect(relation(other, word) & RELATION.told).toBe(RELATION.told);
  });

  it.each([
    ['die', 'die'],
    ['bank', 'violin'],
    ['zzyzxq', 'bank'],
  ])('does not relate %s and %s', (word, other) => {
    expect(relation(word, other)).toBe(0);
  });
});
