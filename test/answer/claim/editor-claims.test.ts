import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine.ts';
import { buildKnowledge } from '../../../src/knowledge/build-knowledge.ts';
import { defaultEngine } from '../../default-engine.ts';

const ARTICLE = `---
title: "Ferry Terminal Held to Ransom"
publisher: Coast Courier
rights: Invented for these tests.
---

The raiders left the harbour by boat, the police said.

The port’s guards compete for a yearly medal, according to Ingrid Moe, the head of the port.
`;

const FACTS = `facts:
  - id: getaway
    says: The raiders left by boat, according to the police.
    cites: [S1]
    holds:
      - the thieves sailed off
      - two thieves got off by sea
      - police pinned the Norland raid on Denmark
      - the police linking the boat to earlier Danish raids was in the Bay Herald
      - the thieves left not only by boat but in style
      - Guards were left behind by the thieves
    rejects:
      - the thieves used a helicopter
      - the thieves went by land
  - id: medal
    says: Guards compete for a medal, according to Ingrid Moe.
    cites: [S2]
    holds:
      - a medal spurs the guards on
    rejects:
      - the guards compete for money
      - the guards always win
      - the guards do not compete
      - the guards werent after money
`;

const NAMES = `names:
  - name: Bay Herald
    kind: organisation
    role: newspaper
    aliases: []
`;

const engine = createEngine(
  buildKnowledge([
    { path: 'sources/terminal.md', text: ARTICLE },
    { path: 'facts.yaml', text: FACTS },
    { path: 'names.yaml', text: NAMES },
  ]),
);

describe('claims that editors note', () => {
  it.each([
    ['one that holds', 'the thieves sailed off', 'supported', [1]],
    ['less than one that holds', 'the guards are spurred on', 'supported', [2]],
    ['one that holds, from who says it', 'police say the thieves sailed off', 'supported', [1]],
    [
      'one that holds, from somebody else',
      'Denmark says the thieves sailed off',
      'not-in-sources',
      [],
    ],
    ['another number than in one that holds', 'six thieves got off by sea', 'contradicted', [1]],
    ['“only” where one has “not only”', 'the thieves left only by boat', 'not-in-sources', []],
    ['one that is rejected', 'the guards compete for money', 'contradicted', [2]],
    ['what one denies in chat spelling', 'the guards were after money', 'not-in-sources', []],
    ['an outlet that had it', 'the Bay Herald was raided by Denmark as well', 'not-in-sources', []],
    ['who was struck by what is pinned on another', 'Norland raided Denmark', 'not-in-sources', []],
    ['one that is rejected, in other words', 'the robbers used a helicopter', 'contradicted', [1]],
    ['less than is rejected', 'the guards compete', 'supported', [2]],
    [
      'more than is rejected',
      'the thieves used a yellow helicopter of the navy',
      'not-in-sources',
      [],
    ],
    ['one that is rejected for a strong word, without it', 'the guards win', 'not-in-sources', []],
    [
      'the denial of one that is rejected',
      'the thieves did not use a helicopter',
      'not-in-sources',
      [],
    ],
  ] as const)('judges %s: %s', (_, claim, verdict, shown) => {
    const check = engine.check(claim);
    expect([check.verdict, check.quotes.map(({ number }) => number)], check.why).toEqual([
      verdict,
      shown,
    ]);
  });

  it.each([
    [
      'the thieves used a helicopter',
      'That goes against S1: The raiders left by boat, according to the police.',
    ],
    ['six thieves got off by sea', "An editor's note on S1 says two, not six."],
  ])('says that an editor notes it: %s', (claim, why) => {
    expect(engine.check(claim).why).toBe(why);
  });
});

describe('the editors’ claims about the default article', async () => {
  const { knowledge, check } = await defaultEngine();
  // Of each kind the first and every twelfth after it: all are judged alike, and there are 6,300.
  const misjudged = (claims: readonly string[] = [], verdict: string): readonly string[] =>
    claims.filter((claim, at) => at % 12 === 0 && check(claim).verdict !== verdict);

  it.each(knowledge.facts.map((fact) => [fact.id, fact] as const))(
    'are judged as they are noted: %s',
    (_, { holds, rejects, unsaid }) => {
      expect(misjudged(holds, 'supported')).toEqual([]);
      expect(misjudged(rejects, 'contradicted')).toEqual([]);
      expect(misjudged(unsaid, 'not-in-sources')).toEqual([]);
    },
  );

  it.each(knowledge.gaps.map((gap) => [gap.id, gap] as const))(
    'are found nowhere: %s',
    (_, { unsaid }) => {
      expect(misjudged(unsaid, 'not-in-sources')).toEqual([]);
    },
  );
});
