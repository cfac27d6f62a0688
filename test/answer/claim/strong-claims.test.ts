import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine.ts';
import { buildKnowledge } from '../../../src/knowledge/build-knowledge.ts';

const ARTICLE = `---
title: "Toll Bridge Jammed"
publisher: River Gazette
rights: Invented for these tests.
---

On Monday, Ingrid Moe, the head of the bridge, said Denmark was responsible for the raid on the big bridge, because the intruders did not hide their boats.

The police attributed the raid to Denmark, a rare case of the Norwegian government publicly accusing another government of a crime.

The last serious raid was in 1987, and the oldest gate was lost in it.

A former senior Danish official said the intruders wanted fame.

The intruders jammed 64 gates.

Instead of tapes, the staff used disks.

Moe said it's possible Denmark paid the intruders.

The intruders sent their threats directly from the port.

The union of bridge wardens says that the alarm was off.

The siege ended, and on Friday the mayor said that the ferry was safe.

The crew was told to open the locks and opened 12 locks.

A guard boat meant to block the river within minutes did not do so, and the police said the raiders sank a barge on Tuesday.

In 2013 Danish boats were sighted in a raid on Voss.

The office was not the only thing that the raiders burned.

What did the raiders, whom nobody had seen before that night, take from the vault is what everybody asks.
`;

const engine = createEngine(buildKnowledge([{ path: 'sources/bridge.md', text: ARTICLE }]));

describe('checkClaim on claims that say more than a source', () => {
  it.each([
    ['a hedge before a name that is dropped', 'Denmark paid the intruders'],
    ['a superlative', 'it was the biggest raid on the bridge'],
    [
      '“the first one”',
      'the 2013 raid on Voss was the first one in which Danish boats were sighted',
    ],
    ['“only” of what was “not the only thing”', 'the raiders burned only the office'],
    ['a superlative of another word', 'the most serious raid was in 1987'],
    ['“ever”', 'it was the rarest case ever'],
    ['“had to”', 'the intruders had to jam 64 gates'],
    ['“must”', 'the intruders must have jammed 64 gates'],
    ['“could not”', "the intruders couldn't hide their boats"],
    ['“never before”', 'never before was the bridge raided by Denmark'],
    ['an admission', 'Denmark admitted it raided the bridge'],
    ['a responsibility that is claimed', 'Denmark claimed responsibility for the raid'],
    ['a credit that is taken', 'Denmark took credit for the raid'],
    ['the accused as the accuser', 'Denmark accused the Norwegian government'],
    ['a boast', 'the intruders boasted that they jammed 64 gates'],
    ['a country for its former official', 'Denmark said the intruders wanted fame'],
    ['the doer for who says it', 'the intruders said they jammed 64 gates'],
    ['“kept on”', 'the intruders kept on jamming gates'],
    ['“continued”', 'the intruders continued to jam 64 gates'],
    ['“remained” so', '64 gates remained jammed'],
    ['what was meant to be', 'a guard boat blocked the river within minutes'],
    ['a day of saying for that of the deed before it', 'the siege ended on Friday'],
    ['a day of saying for that of the deed', 'the raid was on Monday'],
    ['one of those in the name of who says it', 'the warden said the alarm was off'],
  ])('does not support %s: %s', (_, claim) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).not.toBe('supported');
  });

  it.each([
    ['what was done, after what was only told', 'the crew opened 12 locks'],
    ['a day that is told', 'the raiders sank a barge on Tuesday'],
    [
      'a sentence word for word, though it looks like a question',
      'what did the raiders, whom nobody had seen before that night, take from the vault is what everybody asks',
    ],
    ['a superlative that is there', 'the oldest gate was lost'],
    ['who says it', 'the head of the bridge said Denmark was responsible'],
    ['a body of that name', 'the union of bridge wardens says the alarm was off'],
    [
      '“without a detour” as “directly”',
      'the intruders sent threats from the port without a detour',
    ],
    ['one and not another', 'the police attributed the raid to Denmark, not Sweden'],
    ['“boast” for “have” is light', 'the intruders jammed 64 gates'],
  ])('supports %s: %s', (_, claim) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).toBe('supported');
  });

  it.each([
    ['another accuser', 'Sweden accused Denmark of the raid'],
    ['one more accused', 'the Norwegian government has accused Sweden before'],
    ['one more accused, with “also”', 'the police also attributed the raid to Sweden'],
    ['a later change', 'the staff used disks and later tapes'],
    ['what is spoken of, by its denial', 'Moe made the remark about the boats on Monday'],
  ])('does not contradict %s: %s', (_, claim) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).not.toBe('contradicted');
  });

  it.each([
    ['another accused', 'the police attributed the raid to Sweden'],
    ['an earlier change', 'the staff used tapes and later disks'],
  ])('contradicts %s: %s', (_, claim) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).toBe('contradicted');
  });
});
