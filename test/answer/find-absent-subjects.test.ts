import { describe, expect, it } from 'vitest';
import { findAbsentSubjects } from '../../src/answer/find-absent-subjects.ts';
import { tokenise } from '../../src/text/tokenise.ts';

const stemsOf = (text: string) => new Set(tokenise(text).map(({ stem }) => stem));
const sources = stemsOf('The mayor said that divers found the valve.');
const answered = stemsOf('what did the skipper see');
const find = (question: string) =>
  findAbsentSubjects(question, {
    isInSources: ({ stem }) => sources.has(stem),
    isAnswered: ({ stem }) => answered.has(stem),
  });

describe('findAbsentSubjects', () => {
  it.each([
    ['a name in small letters', 'does obama think so', ['obama']],
    ['one of two words', 'did amy pascal resign', ['amy pascal']],
    ['one behind a question word', 'what did mandiant find', ['mandiant']],
    ['whoever no source has', 'did insiders help them', ['insiders']],
  ])('finds %s', (_, question, subjects) => {
    expect(find(question)).toEqual(subjects);
  });

  it.each([
    ['somebody of the sources', 'what did divers find'],
    ['somebody whom an editor asks about', 'what did skipper say'],
    ['a word with an article, which describes somebody', 'did the diplomat know'],
    ['words that say nothing', 'did anyone find it'],
    ['what is done', 'did they surrender'],
    ['how it was done', 'who did covertly find it'],
    ['a word before no verb', 'does obama'],
    ['nothing', ''],
  ])('finds none in %s', (_, question) => {
    expect(find(question)).toEqual([]);
  });
});
