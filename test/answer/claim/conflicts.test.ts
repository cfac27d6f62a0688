import { describe, expect, it } from 'vitest';
import { compareOnce } from '../../../src/answer/claim/compare.ts';
import {
  CONFLICT_FEATURES,
  measureConflict,
} from '../../../src/answer/claim/conflicts/conflict-features.ts';
import { chanceOf, conflictsAmong } from '../../../src/answer/claim/conflicts/judge-conflicts.ts';
import { judgeStrictly } from '../../../src/answer/claim/judge-strictly.ts';
import { nearSourcesSteps } from '../../../src/answer/claim/near-sources.ts';
import { readClaim } from '../../../src/answer/claim/read-claim.ts';
import { corpusOf } from '../../../src/answer/corpus-in-memory.ts';
import { CONFLICT_MODEL } from '../../../src/answer/model/conflict-model.ts';
import { finish } from '../../../src/domain/steps.ts';
import { createEngine } from '../../../src/engine.ts';
import { buildKnowledge } from '../../../src/knowledge/build-knowledge.ts';

const ARTICLE = `---
title: "Wind turbine topples onto a pasture"
publisher: Valley Post
rights: Invented for these tests.
---

A wind turbine collapsed on a hillside above the village of Kelstrop early on Thursday, crushing eleven sheep and cutting off the power to 1,900 homes.

The mayor said that the bolts had been checked in April.

It is not yet known whether the wind had been strong before the fall.

The shop in Kelstrop sold 70 lamps on Friday.
`;

const knowledge = buildKnowledge([{ path: 'sources/turbine.md', text: ARTICLE }]);
const engine = createEngine(knowledge);

describe('judgeConflicts', () => {
  it.each([
    [
      'a number, of a deed in another word',
      'the collapse killed 110 sheep',
      'S1 says eleven, not 110.',
    ],
    [
      'a number, of a little of it',
      'the power was cut to 900 homes in Kelstrop',
      'S1 says 1,900, not 900.',
    ],
  ])('contradicts %s: %s', (_, claim, why) => {
    expect(engine.check(claim)).toMatchObject({ verdict: 'contradicted', why });
  });

  it.each([
    ['another deed with the same noun', 'the shop bought 90 homes'],
    ['what is left open', 'the wind had not been strong before the fall'],
  ])('does not contradict %s: %s', (_, claim) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).toBe('not-in-sources');
  });

  it('says that a sentence leaves it open', () => {
    expect(engine.check('the wind had been strong before the fall').why).toBe(
      'S3 leaves that open.',
    );
  });

  it('leaves what an editor notes to the note', () => {
    const noted = createEngine(
      buildKnowledge([
        { path: 'sources/turbine.md', text: ARTICLE },
        {
          path: 'facts.yaml',
          text: 'facts:\n  - id: lamps\n    says: The shop sold 70 lamps.\n    cites: [S4]\n    asks: [how many lamps]\n    rejects: [the shop gave its lamps away]\n',
        },
      ]),
    );
    expect(noted.check('the shop gave its lamps away').why).toContain('That goes against S4');
  });
});

describe('measureConflict', () => {
  const sources = finish(nearSourcesSteps(corpusOf(knowledge), false));
  const heldFor = (claim: string) => {
    const readings = readClaim(claim, sources.names());
    const near = (reading: (typeof readings)[number]) => sources.near(knowledge.sentences, reading);
    return conflictsAmong(judgeStrictly(claim, readings, near, compareOnce()).findings);
  };
  const ranked = { sentences: knowledge.sentences, firstScore: 1, confidence: 0.5 };
  const measured = (claim: string): Readonly<Record<string, number>> => {
    const [held] = heldFor(claim);
    if (held === undefined) throw new Error(`nothing conflicts with "${claim}"`);
    const values = measureConflict(held, ranked);
    return Object.fromEntries(
      CONFLICT_FEATURES.map((name, at) => [name, values[at] ?? Number.NaN]),
    );
  };

  it('measures what the sentence has of the claim and what it lacks', () => {
    expect(measured('the collapse killed 110 sheep')).toMatchObject({
      needed: 4,
      missing: 2,
      missingAmounts: 1,
      missingVerbs: 1,
      number: 1,
      name: 0,
      rank: 0,
      confidence: 0.5,
    });
  });

  it('gives shares, likenesses and no more features than the model has columns', () => {
    const {
      coverage = 2,
      stated = 2,
      leastLikeness = 2,
      wholeness = 2,
    } = measured('the collapse killed 110 sheep');
    for (const share of [coverage, stated, leastLikeness, wholeness]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect(stated).toBeLessThan(coverage);
    expect(CONFLICT_MODEL.names).toEqual(CONFLICT_FEATURES);
  });

  it('counts for more the more of the claim the sentence has', () => {
    const chance = (claim: string): number => {
      const [held] = heldFor(claim);
      return held === undefined ? 0 : chanceOf(measureConflict(held, ranked));
    };
    expect(chance('the turbine crushed 110 sheep above Kelstrop')).toBeGreaterThan(
      chance('the drought killed 110 sheep above Kelstrop last year'),
    );
  });
});
