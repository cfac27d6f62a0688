import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine.ts';
import { buildKnowledge } from '../../../src/knowledge/build-knowledge.ts';

const ARTICLE = `---
title: "Kiln Fire at Oster Mill"
publisher: Coast Courier
rights: Invented for these tests.
---

The insurer pays up to 40,000 crowns a household.

Oster Mill was last inspected in April, when officials gave it a grade of C.

The fire broke out on 7 May in the drying hall and spread to the loft.

It is not yet known how many tons were lost, and whether the safe held any cash.

Mr Aldan Roe had been declared the manager on Friday evening by nine votes over Petra Lind, a chemist.

Two dogs trained to find explosives came from Varn on Monday.

The mayor, Ida Kern, suspended Roe within hours and froze all payments.

Engineers found that the west wall held a third less iron than planned.

The night watchman, an old sailor, was last seen near the lock on Sunday.

The clean-up will take at least five months, said Kern.

The quarry was closed for eight days in 2019; the culprit, a pupil of 18, was let off.

Ms Lind apologised to the staff, but ruled out going to court.

The tenants were let back in on Tuesday, except for the families of Mill Lane.

Roe rejected calls to resign.

A rescue with tax money was ruled out by the finance minister.

The new tower has less steel than planned, but more steel than the old one.

The storm was worse than the one in 1994.

Guests can take not more than 300 shells a week.

Whether or not Roe is charged, the mill will be closed on Thursday.

The watchmen will be paid until the end of June. The owner was questioned for six hours.

The chemist reported the smell nine days later.

Asked whether the alarm had rung, the watchman said that the pumps had failed.

The town’s three schools stayed open.
`;

const engine = createEngine(buildKnowledge([{ path: 'sources/mill.md', text: ARTICLE }]));

describe('a claim that is near what a sentence says', () => {
  it.each([
    ['another limit', 'The insurer pays up to 90,000 crowns a household.'],
    ['a limit that is near', 'The insurer pays up to 43,000 crowns a household.'],
    ['no worse than', 'The storm was no worse than the one in 1994.'],
    ['more than another', 'The west wall held more iron than the east wall.'],
    ['not paid until then', 'The watchmen will not be paid until the end of June.'],
    ['not questioned for so long', 'The owner was not questioned for six hours.'],
    ['another letter', 'Officials gave Oster Mill a grade of A.'],
    ['what is left open', 'The safe held cash.'],
    ['the one who lost', 'Petra Lind had been declared the manager on Friday evening.'],
    ['what they were trained for', 'The dogs found explosives.'],
    ['kept for suspended', 'The mayor kept Roe in his post.'],
    ['more for less', 'The west wall held more iron than planned.'],
    ['caught for seen', 'The watchman has been caught.'],
    ['one for several', 'The clean-up will take a month.'],
    ['the number of another', 'The quarry was closed for eighteen days in 2019.'],
    ['what is ruled out', 'Ms Lind said that she would go to court.'],
    ['who is excepted', 'The families of Mill Lane were let back in on Tuesday.'],
    ['what is rejected', 'Roe said that he would resign.'],
    ['who was questioned', 'The old sailor was questioned.'],
  ])('is not borne out by it: %s', (_rule, claim) => {
    expect(engine.check(claim).verdict).not.toBe('supported');
  });

  it.each([
    'The insurer pays up to 40,000 crowns a household.',
    'Officials gave Oster Mill a grade of C.',
    'The fire broke out on 7 May in the drying hall.',
    'Mr Aldan Roe had been declared the manager on Friday evening.',
    'The west wall held less iron than planned.',
    'The quarry was closed for eight days in 2019.',
    'The mayor suspended Roe.',
    'Fewer than four schools stayed open.',
    'A rescue with tax money was ruled out by the finance minister.',
    'The tower has more steel than the old one.',
    'Guests can take no more than 300 shells a week.',
    'Guests can take not more than 300 shells a week.',
    'The mill will be closed on Thursday.',
    'The watchman said that the pumps had failed.',
  ])('is borne out where it says so: %s', (claim) => {
    expect(engine.check(claim).verdict).toBe('supported');
  });

  it.each([
    'Officials gave Oster Mill a grade of A.',
    'The west wall held more iron than planned.',
    'More than five schools stayed open.',
  ])('goes against it: %s', (claim) => {
    expect(engine.check(claim).verdict).toBe('contradicted');
  });

  it('says nothing of what is left open, neither way', () => {
    expect(engine.check('The safe did not hold any cash.').verdict).toBe('not-in-sources');
  });
});
