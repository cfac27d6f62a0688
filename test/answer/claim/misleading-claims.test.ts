import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine.ts';
import { buildKnowledge } from '../../../src/knowledge/build-knowledge.ts';

const ARTICLE = `---
title: "Ferry Terminal Held to Ransom"
publisher: Coast Courier
rights: Invented for these tests.
---

On Monday, Ingrid Moe, the head of Halden Port, said Denmark was responsible for the attack on the terminal, because the intruders did not hide their tracks when they entered the company’s servers.

According to Norwegian analysts, the intruders logged into both their Skype account and Halden Port’s servers from Danish addresses, then noticed their error and rerouted attacks through fake servers.

It is a rare case of the Norwegian government publicly accusing another government of carrying out a raid.

That raid targeted Swedish banks and card companies, according to the Evening Mail.
`;

const engine = createEngine(buildKnowledge([{ path: 'sources/terminal.md', text: ARTICLE }]));

/** Every word of the claim stands in one sentence, which does not say it. */
const CLAIMS = [
  ['where something is', "Halden Port's servers are in Denmark"],
  ['whose something is', "the intruders entered Ingrid Moe's servers"],
  ['a tool for a victim', 'Skype was hacked from Danish addresses'],
  ['the accuser for the accused', 'the Norwegian government carried out a raid'],
  ['who reports for who does', 'Norwegian analysts logged into the Skype account'],
  ['when it was said for when it was', 'the terminal was attacked on Monday'],
  ['the victim for the attacker', 'the card companies attacked Swedish banks'],
  ['the victims for the deed', 'the Evening Mail is cited for the victims of errors'],
  [
    'whose something is that is called otherwise',
    "the fake servers were Halden Port's own servers",
  ],
  ['whose something is, at the end', "the addresses were Halden Port's"],
  ['whose something is, by its use', "the intruders used Halden Port's servers as fake servers"],
  ['a rare deed for a rare accusation', 'it is a rare case of a government carrying out a raid'],
  ['an adverb of the accusation', 'another government publicly carried out a raid'],
  ['the victim of what was used', 'the fake servers were used against Denmark'],
  [
    'the accuser for the accused, with “for”',
    'it is rare for the Norwegian government to be accused of a raid',
  ],
  ['whose people they are', "Ingrid Moe's analysts logged into the Skype account"],
  [
    '“not the only one”',
    "Denmark isn't the only government responsible for the attack on the terminal",
  ],
  ['a speaker at the end', 'the intruders noticed their error, Ingrid Moe said'],
  ['being told for telling', 'Halden Port had been warned of the attack'],
] as const;

describe('checkClaim on claims that mislead', () => {
  it.each(CLAIMS)('does not support %s: %s', (_, claim) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).not.toBe('supported');
  });

  it.each([
    [
      'the other order',
      'the intruders rerouted attacks first and afterwards noticed their error',
      'contradicted',
    ],
    [
      'its own order',
      'the intruders noticed their error and afterwards rerouted attacks',
      'supported',
    ],
    ['a day first', 'on Monday Ingrid Moe said that Denmark was responsible', 'supported'],
    [
      'a day set apart',
      'it was on Friday that Ingrid Moe said Denmark was responsible',
      'contradicted',
    ],
    [
      'a speaker at the end',
      'the intruders noticed their error, Norwegian analysts said',
      'supported',
    ],
    [
      'another place for the one that is denied',
      'the addresses were Swedish, not Danish',
      'contradicted',
    ],
    ['a place with another one denied', 'the addresses were Danish, not Swedish', 'supported'],
    [
      'a place denied that is told',
      'that raid targeted Norwegian, not Swedish banks',
      'contradicted',
    ],
    ['when it was said', 'Ingrid Moe said on Monday that Denmark was responsible', 'supported'],
    ['whose something is', "the intruders logged into Halden Port's servers", 'supported'],
    [
      'a rare accusation',
      'it is rare for the Norwegian government to accuse another government publicly',
      'supported',
    ],
  ] as const)('tells %s: %s', (_, claim, expected) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).toBe(expected);
  });
});
