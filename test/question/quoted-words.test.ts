import { describe, expect, it } from 'vitest';
import { quotedIn } from '../../src/question/quoted-words.ts';

const SENTENCE = 'It was “a rare case” of the town’s valves failing, Lee said.';

describe('quotedIn', () => {
  it.each([
    ['single marks', "what is meant by 'rare case'"],
    ['double ones and capitals', 'who called it "A Rare Case"?'],
    ['curly ones', 'who said “the town’s valves”'],
    ['each of two', 'who said "rare case" and "Lee said"'],
  ])('finds what stands in %s', (_, question) => {
    expect(quotedIn(question)?.(SENTENCE)).toBe(true);
  });

  it.each([
    ['other words', 'who said "rare cases of failing"'],
    ['half a word', "what is 'are case'"],
    ['one of two alone', 'who said "rare case" and "common case"'],
  ])('does not find %s', (_, question) => {
    expect(quotedIn(question)?.(SENTENCE)).toBe(false);
  });

  it.each([
    ['a single word', 'what does "rare" mean'],
    ['apostrophes', "whose valves' case wasn't the town's"],
    ['no marks', 'what is a rare case'],
  ])('is undefined for %s', (_, question) => {
    expect(quotedIn(question)).toBeUndefined();
  });
});
