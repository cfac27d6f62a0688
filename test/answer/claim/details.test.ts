import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine.ts';
import { buildKnowledge } from '../../../src/knowledge/build-knowledge.ts';

const ARTICLE = `---
title: "Carer Loses House on the Hill"
publisher: Harbour Post
rights: Invented for these tests.
---

Zulmira Lopes had worked as a carer for nine years. The judge ordered the estate to pay Ms Lopes 1.3 million thalers in wages.

The program shares code with one used in 2022 against a shipyard in South Korea.

The purse of 340,000 thalers was less than the rider earns in a month.

Engineers shut one of the two boilers as a precaution.

The van had been hired with a false licence, and the old carriages lack windows.

The house was built in 1868 by a dealer in dyes, and served as a hospital during an outbreak in 1903.

The tram company bought its depot in 1950 and sold it in 1990.

The court sat in March, April and June, and the mill operated from 1930 until 1970.

Small and large shops closed early, and police arrested one of the brothers first and the other later.

Ms Harrow sued Barlow Harrow over a dam. The mill was sold on 3 May 1868 and burned in 1911.
`;

const engine = createEngine(buildKnowledge([{ path: 'sources/house.md', text: ARTICLE }]));

describe('checkClaim on the details of a report', () => {
  it.each([
    ['a person by the full name', 'the judge ordered the estate to pay Zulmira Lopes 1.3 million'],
    ['a person by the last name', 'the judge ordered the estate to pay Mrs Lopes 1.3 million'],
    [
      'the people of a country',
      'the program shares code with one used against a South Korean shipyard',
    ],
    ['less than it', 'the purse was less than the rider earns in a month'],
    ['one of two', 'engineers shut one boiler'],
    ['the year of one deed', 'the house was built in 1868'],
    ['the year of the other', 'the house served as a hospital in 1903'],
    ['one of several months', 'the court sat in April'],
    ['one of two sorts', 'small shops closed early'],
    ['both, one after the other', 'police arrested both brothers'],
    ['a year after a month', 'the mill was sold in 1868'],
  ])('supports %s: %s', (_, claim) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).toBe('supported');
  });

  it.each([
    ['more for less', 'the purse was more than the rider earns in a month', '“less”, not “more”'],
    ['both for one of two', 'engineers shut both boilers', '“one”, not “both”'],
    ['all for one of two', 'engineers shut all boilers', '“one”, not “all”'],
    [
      'what a thing is called',
      'the van had been hired with a genuine licence',
      '“false”, not “genuine”',
    ],
    ['the year of another deed', 'the house was built in 1903', '1868, not 1903'],
    ['the year of the deed after', 'the tram company bought its depot in 1990', '1950, not 1990'],
  ])('contradicts %s: %s', (_, claim, because) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).toBe('contradicted');
    expect(why).toContain(because);
  });

  it.each([
    ['another thing of the kind', 'two new carriages lack windows'],
    ['two of one last name', 'Barlow Harrow sued Ms Harrow over a dam'],
  ])('neither supports nor contradicts %s: %s', (_, claim) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).toBe('not-in-sources');
  });

  it('does not contradict a year of a span', () => {
    expect(engine.check('the mill operated in 1930').verdict).not.toBe('contradicted');
  });
});
