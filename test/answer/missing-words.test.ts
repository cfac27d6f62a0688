import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/answer/corpus-in-memory.ts';
import { missingWords } from '../../src/answer/missing-words.ts';
import { speakerAskedFor } from '../../src/answer/said-by.ts';
import type { Name } from '../../src/domain/knowledge.ts';
import { createNameMatcher } from '../../src/text/match-names.ts';
import { tokenise } from '../../src/text/tokenise.ts';
import { knowledgeOf } from './knowledge-of.ts';

const names: readonly Name[] = [
  { name: 'Norland', kind: 'place', aliases: ['Norlanders'] },
  { name: 'Ann Lee', kind: 'person', aliases: ['Lee'] },
  { name: 'Harbor Post', kind: 'organisation', aliases: ['post'] },
  { name: 'Omar Diaz', kind: 'person', aliases: ['Diaz'] },
];
const knowledge = knowledgeOf({
  sentences: [
    { text: 'The valve broke.', attribution: { speaker: 'Ann Lee' } },
    { text: 'Lee hired the crew.', attribution: { via: 'Harbor Post' }, names: ['Ann Lee'] },
    { text: 'Pumps failed in Norland.', names: ['Norland'] },
  ],
  names,
});
const matchNames = createNameMatcher(names);
const corpus = corpusOf(knowledge);
const inSources = new Set(
  knowledge.sentences.flatMap(({ text }) => tokenise(text)).map(({ stem }) => stem),
);

/** What a fact lacks that cites the sentences of these numbers. */
function missing(question: string, fact: { asks: readonly string[]; cites: readonly number[] }) {
  const cited = fact.cites
    .map((number) => knowledge.sentences[number - 1])
    .flatMap((one) => one ?? []);
  const kinds = new Map(names.map(({ name, kind }) => [name, kind]));
  const speaker = speakerAskedFor(question, knowledge.sentences, {
    corpus,
    matchNames,
    kindOfName: (name) => kinds.get(name),
  });
  return missingWords(question, { says: '', asks: fact.asks }, cited, cited, speaker, {
    matchNames,
    isInSources: ({ stem }) => inSources.has(stem),
  });
}

const ofLee = { asks: ['what did lee say about the leak', 'who broke it'], cites: [1] };
const ofBoth = {
  asks: ['which papers tell of the pumps', 'what did the post write'],
  cites: [1, 2],
};

describe('missingWords', () => {
  it.each([
    ['what another sentence speaks of', 'what did lee say about the pumps', 'the pumps'],
    ['somebody else', 'what did Ann Lee say about Norland', 'Norland'],
    ['its first noun', 'what did lee say about pumps for the valve', 'pumps for the valve'],
    ['beside a name', "what did lee say about Diaz's pumps", "Diaz's pumps"],
    ['a view of it', 'what was lees view about the pumps?', 'the pumps'],
    ['what may have been said', 'did lee say that pumps failed', 'pumps failed'],
    [
      'any name in what may have been said',
      'has lee said Diaz broke the valve',
      'Diaz broke the valve',
    ],
  ])('finds the topic that is missing: %s', (_, question, of) => {
    expect(missing(question, ofLee)).toEqual({ kind: 'topic', of });
  });

  it.each([
    ['what the sentence speaks of', 'what did lee say about the broken valve'],
    ['what the editor asks with', 'what did lee say about the leak'],
    ['words that no source has', 'what did lee say about the whole mess'],
    ['the incident itself', 'what did lee say about the incident'],
    ['no topic', 'what did lee say'],
    ['what was said before', 'did lee say so'],
    ['no speaker', 'what is it about the pumps'],
  ])('finds nothing missing for %s', (_, question) => {
    expect(missing(question, ofLee)).toBeUndefined();
  });

  it('finds the speaker whom neither a sentence nor a wording has', () => {
    expect(missing('what did the post report', ofLee)).toEqual({
      kind: 'speaker',
      of: 'Harbor Post',
    });
  });

  it('finds whoever no source and no wording has a word of', () => {
    expect(missing('what did the gazette report', ofLee)).toEqual({
      kind: 'speaker',
      of: 'gazette',
    });
    expect(
      missing('what did the plumbers report', { ...ofLee, asks: ['what did the plumber say'] }),
    ).toBe(undefined);
  });

  it('believes an editor who asks for the speaker', () => {
    const fact = { asks: ['what did the post report'], cites: [1] };
    expect(missing('what did the post tell us', fact)).toBeUndefined();
  });

  it('does not take for the speaker’s what is said of others that are cited', () => {
    expect(missing('what did the post report about the valve', ofBoth)).toEqual({
      kind: 'topic',
      of: 'the valve',
    });
    expect(missing('what did the post report about the pumps', ofBoth)).toEqual({
      kind: 'topic',
      of: 'the pumps',
    });
    expect(missing('what did the post report about the crew', ofBoth)).toBeUndefined();
  });
});
