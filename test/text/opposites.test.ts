import { describe, expect, it } from 'vitest';
import { oppositesOf, prefixOpposites } from '../../src/text/opposites.ts';

describe('oppositesOf', () => {
  it.each([
    { word: 'increas', opposite: 'decreas' },
    { word: 'decreas', opposite: 'increas' },
    { word: 'before', opposite: 'after' },
    { word: 'after', opposite: 'before' },
    { word: '1st', opposite: '2nd' },
    { word: 'northern', opposite: 'southern' },
  ])('gives $opposite for $word', ({ word, opposite }) => {
    expect(oppositesOf(word)).toContain(opposite);
  });

  it('gives nothing for a word without one, nor the word itself', () => {
    expect(oppositesOf('lighthous')).toEqual([]);
    expect(oppositesOf('increas')).not.toContain('increas');
  });
});

describe('prefixOpposites', () => {
  it('adds a prefix that negates and takes it away', () => {
    expect(prefixOpposites('safe')).toContain('unsafe');
    expect(prefixOpposites('unsafe')).toContain('safe');
    expect(prefixOpposites('disagre')).toContain('agre');
  });

  it('leaves short words as they are', () => {
    expect(prefixOpposites('old')).toEqual([]);
    expect(prefixOpposites('into')).not.toContain('to');
  });
});
