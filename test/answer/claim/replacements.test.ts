import { describe, expect, it } from 'vitest';
import { readContrast } from '../../../src/answer/claim/replaced-names.ts';
import { readReplacement, withoutDenial } from '../../../src/answer/claim/replacements.ts';
import { createEngine } from '../../../src/engine.ts';
import { buildKnowledge } from '../../../src/knowledge/build-knowledge.ts';

const NAMES = {
  match: () => [],
  kindOf: () => undefined,
};

describe('a claim that puts another in the place of what it denies', () => {
  it.each([
    [
      'It was not Denmark that paid, it was Norway.',
      'It was Norway that paid',
      'It was Denmark that paid',
    ],
    [
      'It was not Denmark but Norway that paid',
      'It was Norway that paid',
      'It was Denmark that paid',
    ],
    [
      'It was not Oslo that was raided in 2013 but Bergen',
      'It was Bergen that was raided in 2013',
      'It was Oslo that was raided in 2013',
    ],
    [
      'It was Norway, not Denmark, that paid',
      'It was Norway that paid',
      'It was Denmark that paid',
    ],
    ['It was Norway that paid, not Denmark', 'It was Norway that paid', 'It was Denmark that paid'],
    [
      'Denmark did not pay 6,000 crowns, Norway did',
      'Norway did pay 6,000 crowns',
      'Denmark did pay 6,000 crowns',
    ],
    [
      'The raid was not on Oslo, it was on Bergen',
      'The raid was on Bergen',
      'The raid was on Oslo',
    ],
    ['Denmark did not pay but Norway did', 'Norway did pay', 'Denmark did pay'],
    [
      'The fire was not an accident, it was a crime',
      'The fire was a crime',
      'The fire was an accident',
    ],
    [
      "The docks were searched from Norway's ships, not Denmark's",
      "The docks were searched from Norway's ships",
      "The docks were searched from Denmark's ships",
    ],
    ['Not Denmark but Norway paid', 'Norway paid', 'Denmark paid'],
    ['The raid was not in Oslo but in Norway', 'The raid was in Norway', 'The raid was in Oslo'],
    ['They did not blame Denmark but Norway', 'They did blame Norway', 'They did blame Denmark'],
    ['They fined not 600 but 6,000 ships', 'They fined 6,000 ships', 'They fined 600 ships'],
    [
      "He was in the north's navy, not the south's",
      "He was in the north's navy",
      "He was in the south's navy",
    ],
  ])('%s', (claim, affirmed, denied) => {
    const read = readReplacement(claim, NAMES);
    expect(read?.affirmed).toBe(affirmed);
    expect(read?.denied.replace(/ did not | was not /, (verb) => verb.replace(' not', ''))).toBe(
      denied,
    );
  });

  it.each([
    'It was not only Denmark that paid, it was Norway too',
    'They did not pay, but they were fined',
    'Comey is not sure of many things, but of this one he is',
    'Nobody but Norway paid',
    'The bank was not audited for years, it was closed on Monday',
    'The letter was not answered; that is a scandal',
    'It was Moe who was arrested, not charged',
    'It was not clear who paid, but Norway',
    'They did not fine 600, but 6,000 ships were seen',
    "It's a fraud, not Roe's",
    'Savers were not paid, but employees will',
  ])('is not read in: %s', (claim) => {
    expect(readReplacement(claim, NAMES)).toBeUndefined();
  });

  it('is read in a contrast of two names', () => {
    expect(readContrast('Norway, not Denmark, paid', NAMES)).toEqual({
      affirmed: 'Norway paid',
      denied: 'Denmark paid',
    });
  });

  it('takes the denial from a claim whose own it is', () => {
    expect(withoutDenial('Denmark did not pay')).toBe('Denmark did pay');
    expect(withoutDenial('It wasn’t Denmark that paid')).toBe('It was Denmark that paid');
    expect(withoutDenial('The Post says that it was not Denmark')).toBeUndefined();
    expect(withoutDenial('Denmark paid')).toBeUndefined();
  });
});

const engine = createEngine(
  buildKnowledge([
    {
      path: 'sources/raid.md',
      text: `---
title: Ferry Terminal Held to Ransom
publisher: Coast Courier
rights: Invented for these tests.
---

Norway attacked the ferry terminal in 2013, investigators said.

The terminal has about 40 guards.
`,
    },
  ]),
);

describe('a denial', () => {
  it.each([
    ['It was not Denmark that attacked the ferry terminal, it was Norway', 'supported'],
    ['Denmark did not attack the ferry terminal, Norway did', 'supported'],
    ['It was not Norway that attacked the ferry terminal, it was Denmark', 'contradicted'],
    ['Norway did not attack the ferry terminal', 'contradicted'],
    ['Norway, not Denmark, attacked the ferry terminal', 'supported'],
  ])('%s: %s', (claim, verdict) => {
    expect(engine.check(claim).verdict).toBe(verdict);
  });

  it('is not called wrong where its opposite is wrong as well', () => {
    expect(engine.check('Denmark attacked the ferry terminal').verdict).toBe('contradicted');
    const { verdict, why } = engine.check('Denmark did not attack the ferry terminal');
    expect(verdict).toBe('not-in-sources');
    expect(why).toBe(
      'No source says so outright, and none the opposite: S1 says it of Norway, not of Denmark.',
    );
  });
});
