import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine.ts';
import { buildKnowledge } from '../../../src/knowledge/build-knowledge.ts';

const ARTICLE = `---
title: "Ferry Terminal Held to Ransom"
publisher: Coast Courier
rights: Invented for these tests.
---

Investigators blamed Denmark for the attack on the Halden ferry terminal, according to the Harbour Gazette.

The intruders did not conceal their tracks when they broke into the ticket office’s computers.

Norway’s Transport Ministry says the port employs about 300 guards.

The raid hit Swedish hotels and two banks, according to the Evening Mail.

A former senior guard said that the report left little doubt that Denmark paid the intruders.

Ingrid Moe, the head of the port, has great trust in the inquiry.

If the gates were open, nobody has said so.

The court did not fine the port, but Coast Ferries.

The office’s doors had no alarm, and police have named no suspects. About 41,000 passengers waited until 3 a.m., and fifty-eight fell ill.
`;

const engine = createEngine(buildKnowledge([{ path: 'sources/terminal.md', text: ARTICLE }]));

/** The rule, the claim, and the verdict. */
const CLAIMS = [
  ['a name that is no victim of the deed', 'investigators attacked Denmark', 'not-in-sources'],
  ['a blame that is got', 'Denmark got the blame from investigators', 'supported'],
  ['nobody as an object', 'police have named nobody', 'supported'],
  ['nobody as an object, wrongly', 'investigators blamed nobody', 'contradicted'],
  ['a verb with its particle', 'the intruders gave up', 'not-in-sources'],
  [
    'who says so, at the end',
    'the port employs 300 guards, says Norway’s Transport Ministry',
    'supported',
  ],
  [
    'when something was, ahead',
    'when they broke in, the intruders did not hide their tracks',
    'supported',
  ],
  ['what it was not', 'investigators said it was not Denmark', 'contradicted'],
  ['a passive accusation', 'Denmark was blamed by investigators', 'supported'],
  ['a capital for its government', 'Oslo says the port employs about 300 guards', 'supported'],
  [
    'a capital that owns',
    "Oslo's Transport Ministry says the port employs 300 guards",
    'supported',
  ],
  ['a capital as a place is none', 'the raid hit hotels in Stockholm', 'not-in-sources'],
  [
    'whom a figure comes from',
    "the figure of 300 guards comes from Norway's Transport Ministry",
    'supported',
  ],
  ['who is cited', 'the Evening Mail is cited for the raid on hotels', 'supported'],
  [
    'who is cited, wrongly',
    'the Harbour Gazette is the source for the raid on two banks',
    'contradicted',
  ],
  [
    'who gave a figure, wrongly',
    "it was Sweden's Transport Ministry that gave the figure of 300 guards",
    'contradicted',
  ],
  [
    'an outlet and not another',
    'the Evening Mail, not the Harbour Gazette, reported that the raid hit two banks',
    'supported',
  ],
  [
    'another speaker who may say so as well',
    'Ingrid Moe says that Denmark attacked the terminal',
    'not-in-sources',
  ],
  ['whose something is', 'the raid hit Danish hotels', 'contradicted'],
  [
    'an adverb beside what is wrong',
    'the intruders skilfully concealed their tracks',
    'contradicted',
  ],
  [
    'an adjective beside what is wrong',
    'the report left grave doubt that Denmark paid the intruders',
    'contradicted',
  ],
  ['a deed done to another', 'the Evening Mail was a target of the raid', 'not-in-sources'],
  ['another who does so "also"', 'Sweden also attacked the terminal', 'not-in-sources'],
  ['a verb that denies its object', "the office's doors lacked an alarm", 'supported'],
  ['a verb that denies its object, wrongly', "the office's doors had an alarm", 'contradicted'],
  ['"nobody" for "no suspects"', 'nobody has been named as a suspect by the police', 'supported'],
  ['a vague amount', 'tens of thousands of passengers waited', 'supported'],
  [
    'which paper carried it',
    'it was the Evening Mail that listed the hotels and two banks that the raid hit',
    'supported',
  ],
  ['who is credited', 'the Evening Mail is credited with the report on the raid', 'supported'],
  ['what is put in place of something', 'the raid hit power plants, not hotels', 'contradicted'],
  ['what will be', 'investigators will blame Denmark', 'not-in-sources'],
  ['a number of two words', '58 passengers fell ill', 'supported'],
  ['another number of people', '80 people fell ill', 'contradicted'],
  ['"anything but"', 'Ingrid Moe has anything but trust in the inquiry', 'contradicted'],
  ['"far from"', 'the trust in the inquiry is far from great', 'contradicted'],
  ['a label', "Summary: the intruders didn't hide their tracks", 'supported'],
  ['a numbered label', 'Evidence (1): the intruders did not conceal their tracks', 'supported'],
  ["somebody's label", "the ministry's view: the port employs about 300 guards", 'supported'],
  [
    "somebody's label, wrongly",
    "Ingrid Moe's claim: the port employs about 300 guards",
    'contradicted',
  ],
  ['a remark', 'readers should note that the raid hit Swedish hotels', 'supported'],
  ['a remark between', 'the raid hit, to be exact, two banks', 'supported'],
  ['a remark ahead', 'Strictly speaking, the port employs about 300 guards', 'supported'],
  [
    'whom the article credits',
    'the article credits the Evening Mail for the list of hotels hit by the raid',
    'supported',
  ],
  [
    'whom the article credits, wrongly',
    'the article credits the Harbour Gazette for the report on the raid on two banks',
    'contradicted',
  ],
  [
    'whom the article credits and whom not',
    'the piece cites the Evening Mail, not the Harbour Gazette, for the report on the raid',
    'supported',
  ],
  [
    'to whom the article credits it',
    'the article attributes the report of the raid on two banks to the Evening Mail',
    'supported',
  ],
  [
    'whom the article blames',
    'the article attributes the attack on the ferry terminal to Denmark',
    'supported',
  ],
  [
    'where the article has it from',
    'the article gets the report on the raid on hotels from the Evening Mail',
    'supported',
  ],
  [
    'where it comes from',
    'the Evening Mail is where the bit about the hotels comes from',
    'supported',
  ],
  ['where a deed came from', 'the Harbour Gazette is where the attack came from', 'not-in-sources'],
  [
    'to whom an attack on somebody is attributed',
    'investigators attributed the attack on the ferry terminal to Denmark',
    'supported',
  ],
  ['a denial without its verb', "Denmark got the blame but Norway didn't", 'not-in-sources'],
  ['beyond all question', 'no question, Denmark paid the intruders', 'not-in-sources'],
  ['a picture at the end', 'police have named no suspects 1️⃣', 'supported'],
  ['what stands after "but"', 'the court fined Coast Ferries', 'not-in-sources'],
  ['what stands after "but", denied', 'Coast Ferries was not fined', 'not-in-sources'],
  ['what stands before "but"', 'the court did not fine the port', 'supported'],
  ['what is only supposed', 'the gates were open', 'not-in-sources'],
  ['what follows from a condition', 'nobody has said so of the gates', 'not-in-sources'],
  ['who is named as the culprit', 'investigators named Denmark as the culprit', 'supported'],
  [
    'who is named as the culprit, wrongly',
    'investigators named Norway as the culprit',
    'contradicted',
  ],
  [
    'a culprit who is called wrong',
    'investigators named Denmark as the wrong culprit',
    'not-in-sources',
  ],
  ['on whom it is put', 'investigators put the attack on Norway', 'contradicted'],
  ['a deed of one more name', 'investigators blamed Denmark and Norway', 'not-in-sources'],
] as const;

describe('checkClaim on an article without facts', () => {
  it.each(CLAIMS)('judges %s: %s', (_, claim, expected) => {
    const { verdict, why } = engine.check(claim);
    expect(verdict, why).toBe(expected);
  });

  it.each([
    ['where the intruders came from was never found out', 'has nothing about'],
    ['what the raid hit was planned in Oslo', 'That is a question'],
    ['what the paper reports of Denmark is from the Harbour Gazette', 'has nothing about'],
    ['what the intruders concealed was the office', 'S2 says the opposite'],
    ['when the attack on the terminal was told', 'That is a question, not a claim.'],
  ])('takes what is said of a clause for a claim, and a question for none: %s', (claim, why) => {
    expect(engine.check(claim).why).toContain(why);
  });
});
