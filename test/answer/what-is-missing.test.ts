import { describe, expect, it } from 'vitest';
import { whatIsMissing } from '../../src/answer/what-is-missing.ts';

describe('whatIsMissing', () => {
  it.each([
    ['how many divers drowned', 'The divers were roped together.'],
    ['when was the dam built', 'The dam is a wall of earth and stone.'],
    ['how long did the search last', 'The search covered the whole valley.'],
  ])('misses the number or the time in answer to: %s', (question, sentence) => {
    expect(whatIsMissing(question, sentence)).toEqual({ kind: 'quantity' });
  });

  it.each([
    ['which ferry hit the pier', 'The pier was hit by a ferry on Monday.', 'ferry'],
    ['what firm runs the crane', 'The crane is run by another firm.', 'firm'],
    ['which villages were cut off', 'The slide cut three villages off.', 'villages'],
    ['whats the divers name', 'A young diver found the wreck.', 'diver'],
    ['what is the name of the skipper', 'The boat had an experienced skipper.', 'skipper'],
  ])('misses the name in answer to: %s', (question, sentence, of) => {
    expect(whatIsMissing(question, sentence)).toEqual({ kind: 'name', of });
  });

  it.each([
    ['who left the gate open', 'The gate had been left open after the repair.'],
    ['who opened the sluice', 'The sluice was opened at dawn, the report says.'],
  ])('misses who did it in answer to: %s', (question, sentence) => {
    expect(whatIsMissing(question, sentence)).toEqual({ kind: 'doer' });
  });

  it.each([
    ['how many divers drowned', 'Three of the divers drowned.'],
    ['how many divers drowned', 'Nobody drowned.'],
    ['when was the dam built', 'The dam was built after the flood.'],
    ['how long did the search last', 'The search went on overnight.'],
    ['which ferry hit the pier', 'The pier was hit by a ferry called the Mirabel.'],
    ['which ferry hit the pier', 'The Mirabel, a ferry from Bonn, hit the pier.'],
    ['which ferry hit the pier', 'The Mirabel is a ferry.'],
    ['which villages were cut off', 'The slide cut off three villages: Ald, Bern and Cole.'],
    ['which two villages were cut off', 'The slide cut two villages off, Ald and Bern.'],
    ['what kind of ferry hit the pier', 'The pier was hit by a car ferry.'],
    ['what net loss did the yard suffer', 'The yard suffered a net loss of five million.'],
    ['whats the divers name', 'A young diver, Ann Lee, found the wreck.'],
    ['which ferry hit the pier', 'A ferry hit the pier, which is known as the Mole.'],
    ['what change was made', 'A change was made that moved the gate.'],
    ['what is the name of the skipper who drowned', 'A skipper drowned.'],
    ['who opened the sluice', 'The sluice was opened by Ann Lee.'],
    ['who opened the sluice', 'Ann Lee opened the sluice.'],
    ['who was arrested', 'A man was arrested at dawn.'],
    ['who robbed the bank', 'The bank was robbed on Monday, and police suspect the Night Gang.'],
  ])('misses nothing in answer to: %s – %s', (question, sentence) => {
    expect(whatIsMissing(question, sentence)).toBeUndefined();
  });
});
