import { describe, expect, it } from 'vitest';
import {
  askedWords,
  sumAssociations,
  weighWords,
} from '../../../src/answer/features/associations.ts';
import { readRows } from '../../../src/answer/model/association-rows.ts';

const placesOf = (words: readonly string[]) => ({
  wordPlaces: new Map(words.map((word, at) => [word, [at]] as const)),
});

describe('associations', () => {
  it('are looked up for words, neighbours and the kind of a question, each once', () => {
    expect(askedWords({ words: ['who', 'got', 'lock', 'up', 'lock'], kind: 'who' })).toEqual([
      'who',
      'got',
      'lock',
      'up',
      'who got',
      'got lock',
      'lock up',
      'up lock',
      '#who',
    ]);
  });

  it('read no more than the first words of a pasted text', () => {
    const words = Array.from({ length: 500 }, (_, at) => `word${at}`);
    expect(askedWords({ words, kind: 'statement' })).toHaveLength(40 + 39 + 1);
  });

  it('add up what each asked word says for the words of a sentence', () => {
    const model = readRows([
      ['lock up', 'arrest 30 jail 20'],
      ['#who', 'arrest 5 said -10'],
      ['boat', 'ship 50'],
    ]);
    const weights = weighWords({ words: ['who', 'lock', 'up'], kind: 'who' }, model);
    expect(weights.get('arrest')).toBeCloseTo(0.35);
    expect(weights.get('ship')).toBeUndefined();
    expect(sumAssociations(placesOf(['polic', 'arrest', 'said', 'ship']), weights)).toBeCloseTo(
      0.25,
    );
    expect(sumAssociations(placesOf(['polic']), weights)).toBe(0);
  });

  it('keep their order and their weights in a row', () => {
    const model = readRows([['lock up', 'arrest 30 the -5']]);
    expect(model.get('constructor')).toBeUndefined();
    expect([...(model.get('lock up') ?? [])]).toEqual([
      ['arrest', 0.3],
      ['the', -0.05],
    ]);
  });
});
