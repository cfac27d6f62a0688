import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine.ts';
import { buildKnowledge } from '../../../src/knowledge/build-knowledge.ts';

const ARTICLE = `---
title: "Burglars Empty the Records Room at Velling"
publisher: Velling Courier
rights: Invented for these tests.
---

Burglars stole two ledgers from the records room on March 9, and a porter was hurt.

The stolen papers include deeds, charts and four diaries.

The clerks could not unlock the safe. The registrar, Ida Holm, was unable to name the burglars.

The town had bought the charts in 1987, and the archive closed at 6 p.m.

Councillor Per Lund denied that the cuts had delayed any inspection.

The archive has three doors. An alarm rang shortly after 9 p.m.

The porters denied that and said all locks were working.

The burglars had used a server in Moldova.

Police could not explain how someone had copied the key. The warden could not recall the name of the ferry that sank. The mayor could not be more pleased with the new roof.

The lift was never used by the porter. The side gate was never used.

The moat was dredged between 1960 and 1970. Two of the four pumps failed. The gate was raised after the 2013 flood.
`;

const engine = createEngine(buildKnowledge([{ path: 'sources/archive.md', text: ARTICLE }]));

describe('checkClaim on what could not be, and on before and after', () => {
  it.each([
    ['what could not be done', 'the clerks unlocked the safe', 'contradicted'],
    ['that it could be', 'the clerks could unlock the safe', 'contradicted'],
    ['what somebody was unable to do', 'Ida Holm named the burglars', 'contradicted'],
    ['that it was not done', 'the clerks did not unlock the safe', 'supported'],
    ['a failure', 'the clerks failed to unlock the safe', 'supported'],
    ['the other way to say it', 'the clerks were unable to unlock the safe', 'supported'],
    ['what is not done by whoever was unable', 'Ida Holm did not name the burglars', 'supported'],
    ['a denial by a verb that needs no partner', 'charts were not taken', 'not-in-sources'],
    ['the same of what was stolen', 'the ledgers were never taken', 'not-in-sources'],
    ['one of several', 'the archive has one door', 'not-in-sources'],
    ['one of one', 'one porter was hurt', 'supported'],
    ['after the very year', 'the town had bought the charts after 1987', 'not-in-sources'],
    ['before the very year', 'the town had bought the charts before 1987', 'not-in-sources'],
    ['after an earlier year', 'the town had bought the charts after 1980', 'supported'],
    ['before an earlier year', 'the town had bought the charts before 1980', 'contradicted'],
    ['before a later hour', 'the archive closed before 7 p.m.', 'supported'],
    ['near another hour', 'an alarm rang shortly after 8 p.m.', 'contradicted'],
    ['before the very day', 'burglars stole two ledgers before March 9', 'not-in-sources'],
    ['after a month that is past', 'burglars stole two ledgers after January', 'not-in-sources'],
    ['before a later day', 'burglars stole two ledgers before April 2', 'not-in-sources'],
    ['another day', 'burglars stole two ledgers on March 10', 'contradicted'],
    ['what is denied, as denied', 'Lund said the cuts did not delay any inspection', 'supported'],
    ['what is denied, as so', 'the cuts delayed an inspection', 'contradicted'],
    ['what is told beside a denial', 'the porters said all locks were working', 'supported'],
    ['what could not be explained', 'someone had copied the key', 'supported'],
    ['what could not be recalled', 'the ferry sank', 'supported'],
    ['what could not be more so', 'the mayor was pleased with the new roof', 'supported'],
    ['after a year of the span', 'the moat was dredged after 1965', 'not-in-sources'],
    ['before a year of the span', 'the moat was dredged before 1965', 'not-in-sources'],
    ['after a year before the span', 'the moat was dredged after 1950', 'supported'],
    ['at least one', 'at least one pump failed', 'supported'],
    ['after a flood of that year', 'the gate was raised after the 2013 flood', 'supported'],
    ['a denial, turned round', 'the porter never used the lift', 'not-in-sources'],
    ['a denial by “nobody”', 'nobody used the side gate', 'not-in-sources'],
    ['what it denies', 'the porter used the lift', 'contradicted'],
    ['a people for its country', 'the burglars had used a Moldovan server', 'supported'],
  ] as const)('judges %s: %s', (_, claim, expected) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).toBe(expected);
  });
});
