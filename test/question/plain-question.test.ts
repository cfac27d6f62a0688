import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../src/question/plain-question.ts';

describe('plainQuestion', () => {
  it.each([
    ["who's behind it?!", 'who is behind it'],
    ['didnt the U.S. lose 6,000 files, pls', 'did not the us lose 6000 files ,'],
    // A word that every object of JavaScript has is a word like any other.
    ['who is the constructor', 'who is the constructor'],
  ])('writes %j as %j', (typed, plain) => {
    expect(plainQuestion(typed)).toBe(plain);
  });
});
