import { beforeEach, describe, expect, it, vi } from 'vitest';
import { turnedRound } from '../../src/answer/turned-round.ts';
import { createNameMatcher } from '../../src/text/match-names.ts';

const matchNames = createNameMatcher([
  { name: 'Norland', kind: 'place', aliases: ['Norlanders'] },
  { name: 'Sudland', kind: 'place', aliases: ['the South'] },
  { name: 'Ann Lee', kind: 'person', aliases: ['Lee'] },
]);
/** The sources tell of Norland's raid on Sudland, and that Lee accused Norland. */
const SUPPORTED = /Norland did (?:raid\w*|hit|side) Sudland|Ann Lee did accuse Norland/;
const isSupported = vi.fn((claim: string) => SUPPORTED.test(claim));
const read = (question: string) => turnedRound(question, matchNames, isSupported);

beforeEach(() => isSupported.mockClear());

describe('turnedRound', () => {
  it.each([
    ['did the south raid norland back in 2013', 'Sudland', 'raid', 'Norland'],
    ["has Sudland ever raided the Norlanders' banks?", 'Sudland', 'raided', 'Norland'],
    ['so did norland publicly accuse Lee', 'Norland', 'accuse', 'Ann Lee'],
  ])('sees in "%s" what the other did', (question, doer, verb, other) => {
    expect(read(question)).toEqual({ doer, verb, other });
  });

  it.each([
    ['what is so', 'did norland raid the south'],
    ['what is so neither way', 'did lee raid norland'],
  ])('sees nothing in %s', (_, question) => {
    expect(read(question)).toBeUndefined();
  });

  it.each([
    ['a name that only describes the doer', 'did the sudland raid hit norland'],
    ['what is done with another', 'does sudland side with norland'],
    ['one name', 'did the south raid them'],
    ['one name twice', 'did norland raid norland'],
    ['a question for more', 'why did the south raid norland'],
    ['nothing', ''],
  ])('asks the sources nothing for %s', (_, question) => {
    expect(read(question)).toBeUndefined();
    expect(isSupported).not.toHaveBeenCalled();
  });
});
