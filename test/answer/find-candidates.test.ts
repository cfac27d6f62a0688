import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../src/answer/find-candidates.ts';
import type { Question, QuestionTerm } from '../../src/domain/question.ts';
import { createSentenceIndex } from '../../src/search/sentence-index.ts';
import { knowledgeOf } from './knowledge-of.ts';

const WORDS = Array.from({ length: 30 }, (_, at) => `word${String.fromCharCode(97 + at)}`);
const index = createSentenceIndex(
  knowledgeOf({ sentences: WORDS.flatMap((word) => [`The ${word} boat.`, `A boat of ${word}.`]) }),
);

const term = (word: string, from: QuestionTerm['from']): QuestionTerm => ({
  term: word,
  surface: word,
  weight: 1,
  from,
});

function found(terms: readonly QuestionTerm[]): number {
  const text = terms.map(({ surface }) => surface).join(' ');
  const question: Question = {
    text,
    understood: text,
    bare: text,
    own: text,
    context: '',
    kind: 'statement',
    asksFor: [],
    terms,
    names: [],
  };
  return findCandidates(question, index).length;
}

describe('findCandidates', () => {
  const boat = term('boat', 'question');

  it('finds thirty for a question, with however many words of the lexicon', () => {
    expect(found([boat])).toBe(30);
    expect(found([boat, ...WORDS.map((word) => term(word, 'lexicon'))])).toBe(30);
  });

  it('finds half as many for the many words of a pasted text', () => {
    expect(found([boat, ...WORDS.map((word) => term(word, 'question'))])).toBe(15);
  });
});
