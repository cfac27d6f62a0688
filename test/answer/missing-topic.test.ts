import { describe, expect, it } from 'vitest';
import { missingTopic } from '../../src/answer/missing-topic.ts';
import { createNameMatcher } from '../../src/text/match-names.ts';
import { tokenise } from '../../src/text/tokenise.ts';

const matchNames = createNameMatcher([
  { name: 'Norland', kind: 'place', aliases: ['Norlanders'] },
  { name: 'Ann Lee', kind: 'person', aliases: ['Lee'] },
  { name: 'Harbor Post', kind: 'organisation', aliases: [] },
]);
const sources = new Set(
  tokenise('The valve broke. Pumps failed. Norland paid. Ann Lee knew.').map(({ stem }) => stem),
);
const fact = {
  says: 'The valve broke, says Ann Lee.',
  asks: ['what did lee say about the leak', 'what caused it according to lee'],
};
const cited = [{ text: 'The valve broke.', names: ['Ann Lee'] }];

const missing = (question: string) =>
  missingTopic(question, fact, cited, {
    matchNames,
    isInSources: ({ stem }) => sources.has(stem),
  });

describe('missingTopic', () => {
  it.each([
    ['another sentence speaks of', 'what did lee say about the pumps', 'the pumps'],
    ['names somebody else', 'what did Ann Lee say about Norland', 'Norland'],
    ['is asked for as a view', 'what was lees view about the pumps?', 'the pumps'],
  ])('finds what %s', (_, question, topic) => {
    expect(missing(question)).toEqual({ kind: 'topic', of: topic });
  });

  it.each([
    ['what the sentence speaks of', 'what did lee say about the broken valve'],
    ['what the editor asks with', 'what did lee say about the leak'],
    ['a name that is spoken of', 'what did the harbor post report about lee'],
    ['words that no source has', 'what did lee say about the whole mess'],
    ['no topic', 'what did lee say'],
    ['no speaker', 'what is it about the pumps'],
  ])('finds nothing missing for %s', (_, question) => {
    expect(missing(question)).toBeUndefined();
  });
});
