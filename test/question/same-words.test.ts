import { describe, expect, it } from 'vitest';
import { sameWord } from '../../src/question/same-words.ts';
import { tokenise } from '../../src/text/tokenise.ts';

function inStory(word: string, story: string): string | undefined {
  const [token] = tokenise(word);
  const stems = new Set(tokenise(story).map(({ stem }) => stem));
  return token && sameWord(token, (stem) => (stems.has(stem) ? 1 : 0));
}

describe('sameWord', () => {
  it.each([
    ['hackers', 'The intruders left at dawn.', 'intruder'],
    ['factory', 'The plant makes paper.', 'plant'],
    ['lawyer', 'The solicitor for the port spoke.', 'solicitor'],
    ['realised', 'A guard noticed the smell.', 'notice'],
    ['bugs', 'The insects died.', 'insect'],
  ])('finds for "%s" in "%s" the word %s', (word, story, same) => {
    expect(inStory(word, story)).toBe(same);
  });

  it.each([
    ['hackers', 'The thieves left at dawn.'],
    ['Cash', 'The money was gone.'],
    ['mayor', 'The chief spoke.'],
  ])('finds nothing for "%s" in "%s"', (word, story) => {
    expect(inStory(word, story)).toBeUndefined();
  });
});
