import { describe, expect, it } from 'vitest';
import { personShown } from '../../src/answer/person-shown.ts';
import type { Attribution } from '../../src/domain/sentence.ts';
import { knowledgeOf } from './knowledge-of.ts';

const shown = (
  question: string,
  text: string,
  { speaker, names = [] }: { speaker?: string; names?: readonly string[] } = {},
) => {
  const attribution: Attribution = speaker === undefined ? {} : { speaker };
  const [sentence] = knowledgeOf({ sentences: [{ text, attribution, names }] }).sentences;
  if (sentence === undefined) throw new Error('no sentence');
  const kinds = new Map([
    ['Ines Falk', 'person'],
    ['Corvo Lines', 'organisation'],
  ] as const);
  return personShown(question, sentence, (name) => kinds.get(name as 'Ines Falk'));
};

describe('personShown', () => {
  it.each([
    ['Ines Falk, harbour master', 'Ines Falk'],
    ['the head of a group that studied oil', 'the head of a group'],
    ['a spokeswoman', 'a spokeswoman'],
    ['Bo Reyes, who owns the quay', 'Bo Reyes'],
    ['Corvo Lines', undefined],
    ['investigators', undefined],
  ])('is the speaker %j', (speaker, person) => {
    expect(shown('what happened', 'The valve was closed.', { speaker })).toBe(person);
  });

  it('is whom the question named before whoever speaks of them', () => {
    const text = 'Ada Berg was hurt, said Bo Reyes.';
    expect(shown('what happened to Berg', text, { speaker: 'Bo Reyes' })).toBe('Ada Berg');
    expect(shown('what happened', text, { speaker: 'Bo Reyes' })).toBe('Bo Reyes');
  });

  it.each([
    ['Police arrested Ada Berg on Monday.', 'Ada Berg'],
    ['Police arrested Ada Berg and Bo Reyes on Monday.', undefined],
    ['The valve was closed.', undefined],
  ])('is the only person in %j', (text, person) => {
    expect(shown('who was it', text)).toBe(person);
  });

  it('is the person among the editor’s names, by any of their forms', () => {
    const names = ['Ines Falk', 'Corvo Lines'];
    expect(shown('who was it', 'The harbour master blamed a valve.', { names })).toBe('Ines Falk');
  });
});
