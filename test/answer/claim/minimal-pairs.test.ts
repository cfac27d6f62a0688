import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine.ts';
import { buildKnowledge } from '../../../src/knowledge/build-knowledge.ts';

const ARTICLE = `---
title: "Crane Falls on Quay"
publisher: Harbour Post
rights: Invented for these tests.
---

A tower crane came down on the quay of Voss on Thursday morning at 5.40 a.m.

The left engine of a tug caught fire, and its crew put the flames out.

Five people have died and two are missing, the port's director said.

The dead were named as Marta Quill, 44, a camera operator, Joss Aberle, 29, a rigger, and Pia Sandoz, 36, a welder.

The crane's automatic brake had been switched off during the repairs.

No one has been arrested, and the mayor ruled out a resignation.

It is still not known how long the cable had been torn before the crane fell.

The new crane was meant for Brannoc Port, a port in the north.

The builder, Ostra, said that an engineer had approved the load.

Ostra has suspended its foreman without pay.

"We found out from the radio," said Marjorie Lund, who runs a bakery in Cray and had to close. Her complaint was echoed by the head of the council, Anselm Byrd.

The headmaster, Paul Tre, closed the school until Friday.

The owner said work would not resume before June, and Ostra Bank found that a customer had been robbed.

Boxes of the maker bear the letters HP; on copies stand the letters HB.

It was not the first crane of Ostra's to fall, the Harbour Post said, and the tug's crew sent its boats by the canal rather than towing them by sea.

Sofia Lund did not win the first race of the Alder Cup. Officers had yet to speak to Voigt.

The flood would not have reached the school if the gate had been shut.

Ostra will close the quay in June. It was not the first flood of the Alder.

A film was shown on Monday night at the back door, found at about 1.15 a.m. by Tom Reed, 34, and Alan Reed, 29.

Lee said the dock was safe. Brandt disputes this: it says the fleet was at risk.

The winner was Sofia Brandt's brother, who injured her left knee and her right hand.

The bureau attributed the raid on the port to Denmark, a rare case of the Swedish government publicly accusing another government of carrying out a crime.

Workers had complained about the wind since spring, and inspections take place every three months.
`;

const engine = createEngine(buildKnowledge([{ path: 'sources/quay.md', text: ARTICLE }]));

describe('checkClaim on claims that are one word off', () => {
  it.each([
    ['another time of the day', 'the crane came down on Thursday evening'],
    ['the other half of the day', 'the crane came down at 5.40 p.m.'],
    ['the other side', 'the right engine of a tug caught fire'],
    ['a switch the other way', 'the automatic brake had been switched on during the repairs'],
    ['what was not done first', 'Sofia Lund won the first race of the Alder Cup'],
    ['the age of another', 'Tom Reed is 29'],
    ['somebody for no one', 'somebody has been arrested'],
    ['what would not be', 'the owner said work would resume before June'],
    ['another of those named', 'Joss Aberle was a camera operator'],
  ])('contradicts %s: %s', (_, claim) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).toBe('contradicted');
  });

  it.each([
    ['numbers that change places', 'two people have died and five are missing'],
    ['what is not known', 'the cable had been torn for months before the crane fell'],
    ['a name for what is only like it', 'the new crane was meant for Alder Port'],
    ['who it was, of one who is not named', 'Ostra has revealed who the engineer is'],
    ['of one what the sentence before says of another', 'Anselm Byrd runs a bakery in Cray'],
    ['what would have been', 'the flood did not reach the school'],
    ['what is still to come', 'Ostra has closed the quay'],
    ['a first that was none', 'it was the first flood of the Alder'],
    ['a name that is only the end of a word', 'Lee said the fleet was at risk'],
    ['whose brother it was', 'Sofia Brandt was the winner'],
    ['a side of something else', 'who injured her right knee'],
    ['others, of one', 'customers of other banks had been robbed'],
    ['a mark of something else', 'boxes of the maker bear the letters HB'],
    ['every one of them', 'every single worker had complained about the wind'],
  ])('does not support %s: %s', (_, claim) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).not.toBe('supported');
  });

  it.each([
    ['what may be the same time', 'a film was shown on Monday evening'],
    ['another word for the side', 'a film was shown at the rear door'],
    ['a time near it', 'a film was found around 1:20'],
    ['what would have been', 'the flood reached the school'],
  ])('does not contradict %s: %s', (_, claim) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).not.toBe('contradicted');
  });

  it.each([
    ['the hour', 'the crane came down at 5:40 a.m.'],
    [
      'whom it is that is accused of a deed',
      'the Swedish government seldom accuses another government openly of carrying out crimes',
    ],
    ['the hour alone', 'the crane came down at 5:40'],
    ['the side', 'the left engine of a tug caught fire'],
    ['one of those named', 'Joss Aberle was a rigger'],
    ['nobody for no one', 'nobody has been arrested'],
    ['what is ruled out, turned round', 'a resignation was ruled out by the mayor'],
    ['a punishment, turned round', 'the foreman was suspended without pay by Ostra'],
    ['a headline without its auxiliary', 'School closed until Friday by headmaster Paul Tre'],
    ['“not the first” word for word', "it was not the first crane of Ostra's to fall"],
    [
      'what was done rather than another thing, turned round',
      'the crew sent its boats by the canal rather than towing them by sea',
    ],
    ['“yet to”', 'officers have not spoken to Voigt'],
    ['an age', 'Alan Reed is 29'],
    ['numbers in their places', 'five people have died and two are missing'],
  ])('supports %s: %s', (_, claim) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).toBe('supported');
  });
});
