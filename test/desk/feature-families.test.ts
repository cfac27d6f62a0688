import { describe, expect, it } from 'vitest';
import { SENTENCE_FEATURES } from '../../src/answer/features/sentence-features.ts';
import { byFamily, familyOf, featureWords, OTHER } from '../../src/desk/feature-families.ts';

describe('byFamily', () => {
  it('has words for whatever a sentence is measured by', () => {
    expect(SENTENCE_FEATURES.filter((name) => familyOf(name) === OTHER)).toEqual([]);
  });

  it('adds up what measures one thing, what counts most first', () => {
    const features = [
      { name: 'coverage', value: 0.5, contribution: 0.25 },
      { name: 'coverageLead', value: 0.5, contribution: -1 },
      { name: 'searchRank', value: 0, contribution: 0.5 },
      { name: 'words', value: 9, contribution: 0 },
    ];
    expect(byFamily(features)).toEqual([
      {
        words: 'Words of the question',
        contribution: -0.75,
        features: [features[1], features[0]],
      },
      { words: 'Its rank in the search', contribution: 0.5, features: [features[2]] },
    ]);
  });
});

describe('featureWords', () => {
  it.each([
    ['coverage', 'coverage'],
    ['likeliestTypeNearness', 'likeliest type nearness'],
    ['termEvidenceLead', 'term evidence, against the others'],
  ])('says %s in words', (name, words) => {
    expect(featureWords(name)).toBe(words);
  });
});
