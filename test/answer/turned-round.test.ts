import { beforeEach, describe, expect, it, vi } from 'vitest';
import { turnedRound } from '../../src/answer/turned-round.ts';
import type { Name } from '../../src/domain/knowledge.ts';
import { createNameMatcher } from '../../src/text/match-names.ts';

const NAMES: readonly Name[] = [
  { name: 'Norland', kind: 'place', aliases: ['Norlanders'] },
  { name: 'Sudland', kind: 'place', aliases: ['the South'] },
  { name: 'Ann Lee', kind: 'person', aliases: ['Lee'] },
  { name: 'malware', kind: 'thing', aliases: [] },
];
const known = {
  matchNames: createNameMatcher(NAMES),
  kindOfName: (wanted: string) => NAMES.find(({ name }) => name === wanted)?.kind,
};
/** The sources tell of Norland's raid on Sudland, and that Lee accused Norland. */
const SUPPORTED =
  /Norland did (?:raid\w*|hit|side|break into) Sudland|malware did use Norland|Ann Lee did accuse Norland/;
const isSupported = vi.fn((claim: string) => SUPPORTED.test(claim));
const read = (question: string) => turnedRound(question, known, isSupported);

beforeEach(() => isSupported.mockClear());

describe('turnedRound', () => {
  it.each([
    ['did the south raid norland back in 2013', 'Sudland', 'raid', 'Norland'],
    ["has Sudland ever raided the Norlanders' banks?", 'Sudland', 'raided', 'Norland'],
    ['so did norland publicly accuse Lee', 'Norland', 'accuse', 'Ann Lee'],
    ['did sudland break into norland’s banks', 'Sudland', 'break into', 'Norland'],
    ['was it the South that raided the Norlanders', 'Sudland', 'raided', 'Norland'],
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
    ['a thing that is used', 'did norland use malware'],
    ['who it was', 'was it norland that'],
    ['what was so of one', 'was it sudland norland raided'],
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
