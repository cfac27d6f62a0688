import { describe, expect, it } from 'vitest';
import {
  learnAssociations,
  learnAssociationsInTurn,
  type WordList,
} from '../../../bench/train/learn-associations.ts';

/** "cops" is answered by the sentence with "police", whatever else is there. */
function listOf(article: string): WordList {
  return {
    article,
    asked: ['cop', '#what'],
    sentences: [
      { words: ['police', 'the'], evidence: 0, isRight: true },
      { words: ['ship', 'the'], evidence: 0, isRight: false },
      { words: ['storm', 'the'], evidence: 0.2, isRight: false },
    ],
  };
}

const lists = ['a-one', 'a-two', 'b-one', 'b-two', 'c-one', 'd-one'].map(listOf);

describe('learnAssociations', () => {
  it('finds which words of an answer go with those of a question', () => {
    const model = learnAssociations(lists);
    expect(model.get('cop')?.get('police')).toBeGreaterThan(0.1);
    // What every sentence has tells nothing, and what is never right is not looked at.
    expect(model.get('cop')?.get('the') ?? 0).toBe(0);
    expect(model.get('cop')?.has('ship')).toBe(false);
  });

  it('learns nothing of what stands in few articles', () => {
    expect(learnAssociations(lists.slice(0, 2)).size).toBe(0);
  });

  it('gives the same weights for the same lists', () => {
    expect(learnAssociations(lists)).toEqual(learnAssociations(lists));
  });

  it('leaves out the articles of a writer for that writer’s articles', () => {
    const odd: WordList = {
      article: 'e-one',
      asked: ['crook'],
      sentences: [
        { words: ['thief'], evidence: 0, isRight: true },
        { words: ['ship'], evidence: 0, isRight: false },
      ],
    };
    const own = ['e-one', 'e-two', 'e-three'].map((article) => ({ ...odd, article }));
    const { model, without } = learnAssociationsInTurn([...lists, ...own]);
    const article = { name: 'e-one', isReferenced: true } as Parameters<typeof without>[0];
    expect(model.get('crook')?.get('thief')).toBeGreaterThan(0);
    expect(without(article).get('crook')).toBeUndefined();
    // An article of paragraphs has none of these words: it may be told all.
    expect(without({ ...article, isReferenced: false })).toBe(model);
  });
});
