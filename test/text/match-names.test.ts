import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Name } from '../../src/domain/knowledge.ts';
import { createNameMatcher } from '../../src/text/match-names.ts';

const NAMES: readonly Name[] = [
  { name: 'North Korea', kind: 'place', aliases: ['NK', 'the North', 'North Korean', 'DPRK'] },
  { name: 'United States', kind: 'place', aliases: ['US', 'U.S. government'] },
  { name: 'Jang Jin-sung', kind: 'person', aliases: ['Jang'] },
  { name: 'Zoë Núñez', kind: 'person', aliases: ['Núñez'] },
  { name: "O'Brien", kind: 'person', aliases: [] },
  { name: 'New York Times', kind: 'organisation', aliases: ['NYT', 'the Times'] },
  { name: 'New York', kind: 'place', aliases: [] },
  { name: 'World Health Organization', kind: 'organisation', aliases: ['WHO'] },
  { name: 'cyberattack', kind: 'thing', aliases: ['cyber attack'] },
  { name: 'Defense Ministry', kind: 'organisation', aliases: ["South Korea's Defense Ministry"] },
];

const match = createNameMatcher(NAMES);

describe('createNameMatcher', () => {
  it.each([
    ['a name', 'It was North Korea.', ['North Korea=North Korea']],
    ['any case', 'was it north KOREA or nk', ['North Korea=north KOREA', 'North Korea=nk']],
    ['an adjective', 'North Korean hackers', ['North Korea=North Korean']],
    ['a possessive', 'North Korea’s hackers', ['North Korea=North Korea']],
    ['a plural', 'the North Koreans did it', ['North Korea=North Koreans']],
    ['a possessive without its apostrophe', 'north koreas hackers', ['North Korea=north koreas']],
    ['an article in the form', 'what did the north say', ['North Korea=the north']],
    ['no bare word of a form', 'a storm in north london', []],
    ['stops', 'the U.S. Navy', ['United States=U.S.']],
    ['stops and words', 'the U.S. government said', ['United States=U.S. government']],
    ['stops left out', 'the us government said', ['United States=us government']],
    ['capitals', 'did the US say so', ['United States=US']],
    ['no common word', 'tell us who did it', []],
    ['no common word that is capitalised', 'Who told Us?', []],
    ['no common word that is shouted', 'WHO HACKED US NOW', []],
    ['stops among shouts', 'WHO HACKED THE U.S. NOW', ['United States=U.S.']],
    ['a hyphen', 'Jang Jin-sung says', ['Jang Jin-sung=Jang Jin-sung']],
    ['a hyphen left out', 'who is jang jin sung', ['Jang Jin-sung=jang jin sung']],
    ['a hyphen closed up', 'who is jang jinsung', ['Jang Jin-sung=jang jinsung']],
    ['a hyphen put in', 'the cyber-attack', ['cyberattack=cyber-attack']],
    ['a part of a name', 'Jang said', ['Jang Jin-sung=Jang']],
    ['accents', 'Zoe Nunez and ZOË NÚÑEZ', ['Zoë Núñez=Zoe Nunez', 'Zoë Núñez=ZOË NÚÑEZ']],
    [
      'apostrophes',
      'obrien, O’Brien and O‘Brien’s',
      ["O'Brien=obrien", "O'Brien=O’Brien", "O'Brien=O‘Brien"],
    ],
    ['the longest form', 'the New York Times', ['New York Times=New York Times']],
    ['the shorter form alone', 'in New York in May', ['New York=New York']],
    [
      'a form with a possessive',
      'South Korea’s Defense Ministry',
      ['Defense Ministry=South Korea’s Defense Ministry'],
    ],
    ['whole words alone', 'bank nkosi usage dprkx', []],
    ['nothing', '', []],
  ])('finds %s', (_, text, expected) => {
    const found = match(text).map(({ name, start, end }) => `${name}=${text.slice(start, end)}`);

    expect(found).toEqual(expected);
  });

  it('finds nothing without names', () => {
    expect(createNameMatcher([])('North Korea')).toEqual([]);
  });

  it('gives ordered, disjoint spans within any text', () => {
    const words = fc.constantFrom(
      ...NAMES.flatMap((name) => [name.name, ...name.aliases]),
      '-',
      ' ',
      '’s',
      'x',
      '🎉',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const span of match(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
