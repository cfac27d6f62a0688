import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine.ts';
import { buildKnowledge } from '../../../src/knowledge/build-knowledge.ts';

const ARTICLE = `---
title: "Harbour Raids Traced"
publisher: Coast Courier
rights: Invented for these tests.
---

The leader of a panel of marine experts that studied suspected Danish attacks on Norway said tracks were found on the quay.

Rope of that kind is known from earlier Danish attacks.

An attack on a Finnish ferry in 2009 used the same boats.

Guards discussed the attacks on Iceland that Denmark is suspected of.
`;

const engine = createEngine(buildKnowledge([{ path: 'sources/raids.md', text: ARTICLE }]));

describe('checkClaim on who attacks whom', () => {
  it.each([
    [
      'both sides turned',
      'the experts studied suspected Norwegian attacks on Denmark',
      'contradicted',
    ],
    [
      'both sides turned, with “by”',
      'experts studied attacks by Norway on Denmark',
      'contradicted',
    ],
    ['the attacker as the victim', 'the experts studied attacks on Denmark', 'not-in-sources'],
    [
      'the attacker as the victim of others',
      'the rope is known from attacks on Denmark',
      'not-in-sources',
    ],
    ['the attacker after “was on”', 'the attacks they studied were on Denmark', 'not-in-sources'],
    [
      'the victim after “was on”',
      'the attack that used the boats was on a Finnish ferry',
      'supported',
    ],
    [
      'the attacker as whom it was used against',
      'the rope was used against Denmark',
      'not-in-sources',
    ],
    ['the victim as the attacker', 'a Finnish attack on a ferry used the boats', 'not-in-sources'],
    [
      'the sides as they are',
      'the experts studied suspected Danish attacks on Norway',
      'supported',
    ],
    [
      'a group for its members',
      'the panel studied suspected Danish attacks on Norway',
      'supported',
    ],
    ['the attacker alone', 'the rope is known from earlier Danish attacks', 'supported'],
    ['the victim alone', 'the attack on a Finnish ferry used the same boats', 'supported'],
  ] as const)('tells %s: %s', (_, claim, expected) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).toBe(expected);
  });
});
