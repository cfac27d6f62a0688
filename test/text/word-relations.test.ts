import { describe, expect, it } from 'vitest';
import { stem } from '../../src/text/stem.ts';
import { RELATION, relatedTo } from '../../src/text/word-relations.ts';
import { vectorOf } from '../../src/text/word-vectors.ts';

const relation = (word: string, other: string): number =>
  relatedTo(vectorOf(stem(word))).get(vectorOf(stem(other))) ?? 0;

describe('relatedTo', () => {
  it.each([
    { word: 'strong', other: 'strength', as: 'derived' },
    { word: 'spanish', other: 'spain', as: 'derived' },
    { word: 'begin', other: 'commence', as: 'synonym' },
    { word: 'gun', other: 'weapon', as: 'kind' },
  ] as const)('has $other as $as of $word, and the other way round', ({ word, other, as }) => {
    expect(relation(word, other) & RELATION[as]).toBe(RELATION[as]);
    expect(relation(other, word)).toBe(relation(word, other));
  });

  it.each([
    ['die', 'die'],
    ['bank', 'violin'],
    ['zzyzxq', 'bank'],
  ])('does not relate %s and %s', (word, other) => {
    expect(relation(word, other)).toBe(0);
  });
});
