import { describe, expect, it } from 'vitest';
import { bareQuestion } from '../../src/question/bare-question.ts';

describe('bareQuestion', () => {
  it.each([
    ['hi! sorry if this was asked before, but who set the fire lol', 'who set the fire'],
    ['Ann asks: who r the crew according to the article', 'who are the crew'],
    ['ok so what does the article say about how they got in?', 'how they got in'],
    ['who set the fire', 'who set the fire'],
  ])('reads %j as %j', (text, question) => {
    expect(bareQuestion(text)).toBe(question);
  });
});
