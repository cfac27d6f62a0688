import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/answer/claim/decide.ts';
import { CLAIM_FEATURES } from '../../../src/answer/claim/notes/claim-features.ts';
import { judgeByNotes } from '../../../src/answer/claim/notes/judge-by-notes.ts';
import { lineLikenessSteps } from '../../../src/answer/claim/notes/nearest-lines.ts';
import {
  areEnough,
  notedLinesSteps,
  noteOddsSteps,
} from '../../../src/answer/claim/notes/note-odds.ts';
import { noteWords } from '../../../src/answer/claim/notes/note-words.ts';
import type { SecondLook } from '../../../src/answer/claim/notes/second-look.ts';
import { strangestWord } from '../../../src/answer/claim/notes/strange-words.ts';
import { corpusOf } from '../../../src/answer/corpus-in-memory.ts';
import { CONTRADICTED_MODEL } from '../../../src/answer/model/claim-contradicted-model.ts';
import { SUPPORTED_MODEL } from '../../../src/answer/model/claim-supported-model.ts';
import { finish } from '../../../src/domain/steps.ts';
import { buildKnowledge } from '../../../src/knowledge/build-knowledge.ts';

const ARTICLE = `---
title: "Ferry Terminal Held to Ransom"
publisher: Coast Courier
rights: Invented for these tests.
---

The raiders left the harbour by boat, the police said.
`;

const FACTS = `facts:
  - id: getaway
    says: The raiders left by boat, according to the police.
    cites: [S1]
    holds: [the thieves sailed off, they got away by sea, a boat took the robbers away]
    rejects: [the thieves used a helicopter, they went by land, the robbers drove off]
    unsaid: [the boat was stolen, the boat was never found]
gaps:
  - id: cost
    says: The sources do not say what it cost.
    unsaid: [the raid cost the port a million, the port lost money]
`;

const knowledge = buildKnowledge([
  { path: 'sources/terminal.md', text: ARTICLE },
  { path: 'facts.yaml', text: FACTS },
]);
const corpus = corpusOf(knowledge);
const read = (text: string) => noteWords(text, () => []);
const lines = finish(notedLinesSteps([...knowledge.facts, ...knowledge.gaps], read));

describe('noteOddsSteps', () => {
  const odds = finish(noteOddsSteps(lines));
  const likeliest = (claim: string) =>
    [...odds(read(claim))].sort((a, b) => b.chance - a.chance)[0];

  it.each([
    ['a boat took the thieves away by sea', 'holds', 'getaway'],
    ['the robbers went off by helicopter', 'rejects', 'getaway'],
    ['that boat was never found again', 'unsaid', 'getaway'],
    ['it cost the port half a million', 'unsaid', 'cost'],
  ])('takes %s for a line of its kind', (claim, kind, id) => {
    expect(likeliest(claim)).toMatchObject({ kind, id });
  });

  it('is sure of a line as it stands', () => {
    expect(likeliest('The boat was stolen!')).toEqual({ kind: 'unsaid', id: 'getaway', chance: 1 });
  });

  it('is not asked where the lines are few', () => {
    expect(areEnough([...knowledge.facts, ...knowledge.gaps])).toBe(false);
  });
});

describe('noteWords', () => {
  it('tells a denial from what it denies, and one order from another', () => {
    const features = (text: string) => [...read(text).features.keys()];
    expect(features("they didn't sail")).toContain('~not');
    expect(features('they sailed')).not.toContain('~not');
    expect(features('police blame thieves')).not.toEqual(features('thieves blame police'));
  });
});

describe('strangestWord', () => {
  it.each([
    ['a word that is there', ['boat'], 0],
    ['one that is used alike', ['ship'], 0.5],
    ['a name that is not', ['@Bolivia'], 1],
  ])('is low for what is near: %s', (_, content, most) => {
    expect(strangestWord(content, new Set(['boat', 'vessel', 'sea']))).toBeLessThanOrEqual(most);
  });

  it('is 1 for a name that is not there', () => {
    expect(strangestWord(['boat', '@Bolivia'], new Set(['boat']))).toBe(1);
  });
});

describe('lineLikenessSteps', () => {
  const likeness = finish(lineLikenessSteps(lines));

  it('is 1 for a line as it stands, and less for one in other words', () => {
    const { holds, rejects } = likeness(read('they got away by sea'));
    expect(holds.most).toBeCloseTo(1);
    expect(rejects.most).toBeGreaterThan(0);
    expect(rejects.most).toBeLessThan(0.6);
  });

  it('is 0 for what has no word in common, and nothing votes', () => {
    expect(likeness(read('bananas ripen'))).toEqual({
      holds: { most: 0, vote: 0 },
      rejects: { most: 0, vote: 0 },
      unsaid: { most: 0, vote: 0 },
    });
  });

  it('shares the votes among the kinds', () => {
    const { holds, rejects, unsaid } = likeness(read('the thieves used a boat'));
    expect(holds.vote).toBeGreaterThan(0);
    expect(holds.vote + rejects.vote + unsaid.vote).toBeCloseTo(1);
  });
});

describe('the models of claims', () => {
  it('were learned of what is measured', () => {
    expect(SUPPORTED_MODEL.names).toEqual(CLAIM_FEATURES);
    expect(CONTRADICTED_MODEL.names).toEqual(CLAIM_FEATURES);
  });
});

const SILENT = { verdict: 'not-in-sources', nearest: undefined } as const;
const SURE = { supported: 0.96, contradicted: 0.02 };
const UNSURE = { supported: 0.6, contradicted: 0.1 };
const WRONG = { supported: 0.1, contradicted: 0.8 };
const CHANCES: SecondLook['chances'] = [
  { kind: 'holds', id: 'getaway', chance: 0.9 },
  { kind: 'rejects', id: 'getaway', chance: 0.1 },
];
const REJECTED: SecondLook['chances'] = [
  { kind: 'rejects', id: 'getaway', chance: 0.7 },
  { kind: 'holds', id: 'getaway', chance: 0.3 },
];
const judge = (look: Partial<SecondLook>, decision: Decision = SILENT) =>
  judgeByNotes(
    decision,
    {
      verdicts: SURE,
      chances: CHANCES,
      hasItsNames: true,
      hasItsWords: true,
      isContrary: false,
      isExact: false,
      isTurned: false,
      isUnrejected: false,
      isAddition: false,
      ...look,
    },
    { corpus, stands: () => true, refer: ({ number }) => `S${number}` },
  );

describe('judgeByNotes', () => {
  it('supports what is surely a line that holds, and says so', () => {
    expect(judge({})).toMatchObject({
      verdict: 'supported',
      why: "An editor's note on S1 says as much: The raiders left by boat, according to the police.",
    });
  });

  it.each([
    ['unsure', { verdicts: UNSURE }],
    ['with a name that the fact does not have', { hasItsNames: false }],
    ['with a word that nothing near it has', { hasItsWords: false }],
    ['of which most is said of another', { isContrary: true }],
    ['that is a line but for a word that turns it round', { isTurned: true }],
    ['that is likelier another line', { chances: REJECTED }],
  ])('does not support a claim %s', (_, look) => {
    expect(judge(look)?.verdict).not.toBe('supported');
  });

  it('contradicts what is likely a line that is rejected', () => {
    expect(judge({ verdicts: WRONG, chances: REJECTED })).toMatchObject({
      verdict: 'contradicted',
      why: 'That goes against S1: The raiders left by boat, according to the police.',
    });
  });

  it('contradicts nothing that tells of one more', () => {
    const look = { verdicts: WRONG, chances: REJECTED, isAddition: true };
    expect(judge(look)?.verdict).not.toBe('contradicted');
  });

  it('contradicts nothing that is likelier one of the lines that hold', () => {
    expect(judge({ verdicts: WRONG })?.verdict).not.toBe('contradicted');
  });

  it('says what the sources do not say', () => {
    const chances: SecondLook['chances'] = [{ kind: 'unsaid', id: 'cost', chance: 1 }];
    expect(judge({ verdicts: UNSURE, chances })).toEqual({
      verdict: 'not-in-sources',
      quotes: [],
      why: 'The sources do not say what it cost.',
    });
  });

  it('takes back what the lines speak against', () => {
    const chances: SecondLook['chances'] = [{ kind: 'unsaid', id: 'getaway', chance: 0.9 }];
    const decision = { verdict: 'supported', finding: { source: { kind: 'holds' } } };
    expect(judge({ verdicts: UNSURE, chances }, decision as Decision)).toMatchObject({
      verdict: 'not-in-sources',
      why: 'No source says as much. What they say: The raiders left by boat, according to the police.',
    });
  });

  it.each([
    ['holds', 'supported'],
    ['rejects', 'contradicted'],
    ['unsaid', 'not-in-sources'],
  ] as const)(
    'judges what is just a line that %s as %s, whatever else there is',
    (kind, verdict) => {
      const conflict = { kind: 'rejected', fact: 'getaway' };
      const finding = { source: { kind: 'sentence' } };
      for (const strict of ['supported', 'contradicted', 'not-in-sources']) {
        const decision = { verdict: strict, finding, conflict } as unknown as Decision;
        const chances = [{ kind, id: 'getaway', chance: 1 }];
        const judged = judge({ verdicts: UNSURE, chances }, decision);
        expect(judged?.verdict ?? strict).toBe(verdict);
      }
    },
  );
});
