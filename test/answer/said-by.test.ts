import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/answer/corpus-in-memory.ts';
import { speakerMeant } from '../../src/answer/said-by.ts';
import type { Name } from '../../src/domain/knowledge.ts';
import type { Sentence } from '../../src/domain/sentence.ts';
import { createNameMatcher } from '../../src/text/match-names.ts';
import { knowledgeOf } from './knowledge-of.ts';

const names: readonly Name[] = [
  { name: 'Ann Lee', kind: 'person', aliases: ['Lee'] },
  { name: 'Harbor Post', kind: 'organisation', aliases: ['Post'] },
  { name: 'Norland', kind: 'place', aliases: ['Norlanders'] },
  { name: 'Ondine', kind: 'thing', aliases: [] },
  { name: "Norland's Ministry", kind: 'organisation', aliases: ['Ministry'] },
  { name: 'Sudland', kind: 'place', aliases: [] },
];
const sentences = [
  { text: 'The valve broke.', attribution: { speaker: 'Ann Lee, harbor master' } },
  { text: 'The crew was tired.', attribution: { via: 'London Harbor Post' } },
  { text: 'Lee hired the crew.', names: ['Ann Lee'] },
  { text: 'Ann Lee was late.', attribution: { speaker: 'Omar Diaz, a diver' }, names: ['Ann Lee'] },
  { text: 'The hull held.', attribution: { speaker: 'Omar Diaz, a diver' } },
  { text: 'It rained.' },
  { text: 'The pier is new.', attribution: { speaker: "Norland's Harbor Council" } },
  { text: 'The port is shut.', attribution: { speaker: "Norland's Ministry" } },
] as const;
const knowledge = knowledgeOf({ sentences, names });

function whoMayHaveSaid(words: string, withNames = true): readonly string[] | undefined {
  const known = new Map(names.map(({ name, kind }) => [name, kind]));
  const speaker = speakerMeant(words, knowledge.sentences, {
    corpus: corpusOf(knowledge),
    matchNames: withNames ? createNameMatcher(names) : () => [],
    kindOfName: (name) => known.get(name),
  });
  return (
    speaker &&
    knowledge.sentences.filter(speaker.mayHaveSaid).map(({ text }: Sentence): string => text)
  );
}

describe('speakerMeant', () => {
  it.each([
    ['one of the editor’s names, by any form', 'lee', ['The valve broke.', 'Lee hired the crew.']],
    ['an outlet', 'the post', ['The crew was tired.']],
    [
      'a speaker in small letters that no editor named',
      'diaz',
      ['Ann Lee was late.', 'The hull held.'],
    ],
    ['a body with the place that it is of', "norland's own ministry", ['The port is shut.']],
    ['the same body of another place', "sudland's ministry", []],
    ['a body that no editor named, by its place', 'the norland council', ['The pier is new.']],
  ])('knows what may be said by %s', (_, words, said) => {
    expect(whoMayHaveSaid(words)).toEqual(said);
  });

  it('finds speakers without any editor', () => {
    expect(whoMayHaveSaid('ann lee', false)).toEqual(['The valve broke.', 'Ann Lee was late.']);
  });

  it.each([
    ['a country, which has many mouths', 'norland'],
    ['a thing', 'the ondine'],
    ['a capital, which stands for a government', 'london'],
    ['a role', 'the divers'],
    ['somebody who is quoted nowhere', 'Smith'],
    ['nobody', ''],
  ])('concludes nothing from %s', (_, words) => {
    expect(whoMayHaveSaid(words)).toBeUndefined();
  });

  it('reads on from the sentences before it in its paragraph', () => {
    const told = knowledgeOf({
      sentences: [
        'Kim Sato saw it.',
        'He was sure.',
        { text: 'The hull held.', attribution: { speaker: 'Kim Sato' } },
        'He left.',
      ],
    });
    const inOne = {
      ...told,
      sentences: told.sentences.map((one, at) => ({ ...one, block: at < 2 ? 0 : 1 })),
    };
    const speaker = speakerMeant('Kim Sato', inOne.sentences, {
      corpus: corpusOf(inOne),
      matchNames: () => [],
      kindOfName: () => undefined,
    });
    expect(inOne.sentences.map((one) => speaker?.mayHaveSaid(one))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
