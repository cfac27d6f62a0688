import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAbsentNames, findAbsentYears } from '../../src/answer/find-absent-names.ts';

const sources = new Set(['soni', 'korea', 'north', 'fbi', 'time']);
const words = {
  isInSources: ({ stem }: { stem: string }) => sources.has(stem),
  isAnswered: ({ normalised }: { normalised: string }) => normalised === 'tldr',
};

describe('findAbsentNames', () => {
  it.each([
    ['what did Reuters say about it', ['Reuters']],
    ['what did Seth Rogen say', ['Seth Rogen']],
    ['did CNN report it', ['CNN']],
    ['why did Japan attack Sony', ['Japan']],
    ['why did japan attack sony', ['japan']],
    ["what was Obama's reaction", ['Obama']],
    ['was it Iran or Russia', ['Iran', 'Russia']],
    ['what did cnn report', ['cnn']],
    ['which japanese firms were hit', ['japanese']],
    ['did the russians do it', ['russians']],
  ])('finds the names of %j', (text, names) => {
    expect(findAbsentNames(text, words)).toEqual(names);
  });

  it.each([
    ['a name of the sources', 'did North Korea hack Sony'],
    ['the first word of a sentence', 'Kindly tell me. Whodunnit it was?'],
    ['a word that a fact answers to', 'give me the TLDR'],
    ['capitals everywhere', 'WHO THE HECK HACKED SONY'],
    ['a title', 'Who Was Behind The Massive Breach'],
    ['days and months', 'was it a Monday in May'],
    ['a place that is a common word when small', 'was it a turkey of a film'],
    ['a people whose name is a common word when small', 'was it a polish of the film'],
    ['no capitals', 'who wrote the nonsense'],
  ])('finds none in %s', (_, text) => {
    expect(findAbsentNames(text, words)).toEqual([]);
  });

  it('takes any text, and gives parts of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const name of findAbsentNames(text, words)) expect(text).toContain(name);
      }),
    );
  });
});

describe('findAbsentYears', () => {
  const known = {
    isInSources: ({ normalised }: { normalised: string }) => normalised === '2013',
    isAnswered: ({ normalised }: { normalised: string }) => normalised === '2014',
  };

  it.each([
    ['what was hit in the 2009 attack', ['2009']],
    ['what was hit in the 2013 attack', []],
    ['who hacked sony in 2014', []],
    ['have they 2000 or 6,000 or 1900 hackers', ['2000', '1900']],
    ['were 1500 hacked', []],
  ])('finds the years of %j', (text, years) => {
    expect(findAbsentYears(text, known)).toEqual(years);
  });
});
