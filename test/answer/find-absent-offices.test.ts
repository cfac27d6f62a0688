import { describe, expect, it } from 'vitest';
import { findAbsentOffices } from '../../src/answer/find-absent-offices.ts';
import { tokenise } from '../../src/text/tokenise.ts';

const sources = new Set(
  tokenise('The director of the agency and the health ministry spoke.').map(({ stem }) => stem),
);
const find = (question: string) =>
  findAbsentOffices(question, {
    isInSources: ({ stem }) => sources.has(stem),
    isAnswered: ({ normalised }) => normalised === 'mayor',
  });

describe('findAbsentOffices', () => {
  it.each([
    [
      'a rank below an office that is there',
      'what did the Deputy Director say',
      ['Deputy Director'],
    ],
    ['an office for something else', 'what does the finance ministry say', ['finance ministry']],
    ['an office of one', 'what did their president say', ['president']],
    ['each once', 'the vice director, a vice director', ['vice director']],
  ])('finds %s', (_, question, offices) => {
    expect(find(question)).toEqual(offices);
  });

  it.each([
    ['an office that is there', 'what did the health ministry say'],
    ['a word that only describes', 'what did the current director say'],
    ['an office that an editor asks by', 'what did the mayor say'],
    ['a part without an office', 'is the deputy here'],
  ])('finds none in %s', (_, question) => {
    expect(find(question)).toEqual([]);
  });
});
