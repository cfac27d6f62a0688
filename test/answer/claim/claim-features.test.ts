import { describe, expect, it } from 'vitest';
import { compareOnce } from '../../../src/answer/claim/compare.ts';
import { holdAgainst, judgeStrictly } from '../../../src/answer/claim/judge-strictly.ts';
import { nearSourcesSteps } from '../../../src/answer/claim/near-sources.ts';
import { measureClaim } from '../../../src/answer/claim/notes/claim-features.ts';
import { verdictChances } from '../../../src/answer/claim/notes/verdict-chances.ts';
import { readClaim } from '../../../src/answer/claim/read-claim.ts';
import { corpusOf } from '../../../src/answer/corpus-in-memory.ts';
import { finish } from '../../../src/domain/steps.ts';
import { buildKnowledge } from '../../../src/knowledge/build-knowledge.ts';

const ARTICLE = `---
title: "Ferry Office Robbed"
publisher: Coast Courier
rights: Invented for these tests.
---

The robbers took 300 tickets from the office in Norland on Monday.
`;

const FACTS = `facts:
  - id: tickets
    says: The robbers took 300 tickets.
    cites: [S1]
    holds: [300 tickets were taken by the robbers, robbers got away with 300 tickets]
    rejects: [the robbers took 900 tickets, the robbers took nothing]
`;

const knowledge = buildKnowledge([
  { path: 'sources/ferry.md', text: ARTICLE },
  { path: 'facts.yaml', text: FACTS },
]);
const sources = finish(nearSourcesSteps(corpusOf(knowledge), false));
const [fact] = knowledge.facts;
const NEVER = { most: 0, vote: 0 };

/** What is measured where the notes say nothing, `repeat` times each finding. */
function measured(claim: string, repeat = 1) {
  const readings = readClaim(claim, sources.names());
  const compare = compareOnce();
  const { findings, decision } = judgeStrictly(
    claim,
    readings,
    (reading) => sources.near(knowledge.sentences, reading),
    compare,
  );
  const about = fact === undefined ? [] : sources.about(fact, readings);
  return measureClaim({
    readings,
    decision,
    near: Array.from({ length: repeat }, () => findings).flat(),
    about: holdAgainst(readings, () => about, compare),
    chanceOf: () => ({ all: 0, likeliest: 0 }),
    gap: 0,
    strange: 0,
    likeness: { holds: NEVER, rejects: NEVER, unsaid: NEVER },
    hasItsNames: true,
  });
}

describe('measureClaim', () => {
  it('sees what a sentence has all of', () => {
    expect(measured('the robbers took 300 tickets')).toMatchObject({
      coveredBySentence: 1,
      exactSentence: 1,
      supportingSentences: 1,
      isSupported: 1,
      isContradicted: 0,
      'sentence.number': 0,
    });
  });

  it('sees another number, in the sentence and in a rejected line', () => {
    expect(measured('the robbers took 900 tickets')).toMatchObject({
      isContradicted: 1,
      'sentence.number': 1,
      otherName: 2 / 3,
      supportingSentences: 0,
      commonRejects: 1,
    });
  });

  it('sees that half of it is missing', () => {
    const { coveredBySentence, commonHolds } = measured(
      'the robbers took 300 tickets and sold four boats',
    );
    expect(coveredBySentence).toBeGreaterThan(0.3);
    expect(coveredBySentence).toBeLessThan(0.7);
    expect(commonHolds).toBeLessThan(0.9);
  });

  it('counts a source once, in however many readings it says so', () => {
    const claim = 'the robbers took 300 tickets';
    expect(measured(claim, 3)).toEqual(measured(claim));
  });

  it('sees a denial', () => {
    expect(measured('the robbers did not take tickets')).toMatchObject({
      isNegated: 1,
      'sentence.polarity': 1,
    });
    expect(measured('the robbers took tickets').isNegated).toBe(0);
  });
});

describe('verdictChances', () => {
  it('finds what the sources have likelier than what they contradict', () => {
    const right = verdictChances(measured('the robbers took 300 tickets'));
    const wrong = verdictChances(measured('the robbers took 900 tickets'));
    expect(right.supported).toBeGreaterThan(wrong.supported);
    expect(wrong.contradicted).toBeGreaterThan(right.contradicted);
  });
});
