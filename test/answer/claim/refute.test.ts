import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine.ts';
import { buildKnowledge } from '../../../src/knowledge/build-knowledge.ts';

const ARTICLE = `---
title: "Ferry Office Burgled"
publisher: Coast Courier
rights: Invented for these tests.
---

The thieves entered the office through the cellar, then moved the money through decoy vans.

A guard said it is possible that the thieves left the door open on purpose.
`;

const FACTS = `facts:
  - id: way
    says: The thieves moved the money through decoy vans after they had entered through the cellar.
    cites: [S1]
    topics: [way]
    rejects:
      - the thieves used decoy vans first and entered through the cellar later
    asks:
      - how did they get in
  - id: door
    says: It is possible that the door was left open on purpose, according to a guard.
    cites: [S2]
    topics: [door]
    rejects:
      - the thieves left the door open on purpose
      - the guard worked against the ferry office
    asks:
      - was the door left open on purpose
`;

const engine = createEngine(
  buildKnowledge([
    { path: 'sources/ferry.md', text: ARTICLE },
    { path: 'facts.yaml', text: FACTS },
  ]),
);

describe('checkClaim on what an editor notes as wrong', () => {
  it.each([
    ['all of it', 'the thieves left the door open on purpose', 'contradicted'],
    [
      'the same order',
      'they used decoy vans first and entered through the cellar later',
      'contradicted',
    ],
    ['the same but against nobody', 'the guard worked for the ferry office', 'not-in-sources'],
    ['a part of it', 'the thieves entered through the cellar', 'supported'],
    [
      'no more than that it may be so',
      'the thieves may have left the door open on purpose',
      'supported',
    ],
    [
      'a chance of it',
      'there is a chance that the thieves left the door open on purpose',
      'supported',
    ],
  ] as const)('judges a claim that says %s: %s', (_, claim, expected) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).toBe(expected);
  });
});
