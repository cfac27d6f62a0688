import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/engine.ts';
import { defaultEngine } from '../../default-engine.ts';

const engine = await defaultEngine();
const { knowledge } = engine;
/** Without what editors note of claims: sentences and the facts' own lines decide. */
const bare = createEngine({
  ...knowledge,
  facts: knowledge.facts.map((fact) => ({ ...fact, holds: [], rejects: [], unsaid: [] })),
  gaps: knowledge.gaps.map((gap) => ({ ...gap, unsaid: [] })),
});

/** The verdict, the phenomenon, the claim, and the sentence that decides. */
const SUPPORTED = [
  ['a number in other digits', 'nk has around 6000 state hackers', 13],
  [
    'an order of magnitude',
    "south korea's defence ministry says the north has thousands of hackers",
    13,
  ],
  ['other words for the deed', 'the fbi blamed north korea for the sony attack', 3],
  ['other words for an office', 'Comey runs the FBI', 3],
  ['other words for "former"', "jang used to work in north korea's propaganda unit", 12],
  ['a verb for a noun', 'officials often get promoted after a successful attack', 12],
  [
    '“before this one”, which tells no order of two deeds',
    "north korean attacks before this one had also used malware, going by the bureau's analysis",
    9,
  ],
  ['a negation on both sides', "the hackers didn't hide their location", 3],
  ['a negation in other words', 'they accessed servers without hiding where they were', 3],
  ['no negation in “n’t only”', "it wasn't only attacks that they sent directly", 4],
  ['"I" as the speaker', 'comey has very high confidence in the attribution', 7],
  ['"as does"', 'the whole intelligence community agrees with comey', 7],
  ['a hedge that is kept', "jang says it's possible the north koreans wanted to be known", 12],
  [
    'a claim that leans on the sentence before',
    'the 2013 attack on Seoul targeted banks and news media',
    11,
  ],
  ['an outlet', 'The Washington Post reported on the malware links', 9],
  ['chat spelling', 'they rerouted attacks thru decoy computers after the mistake', 5],
  ['a yes-no question', 'did they log into facebook?', 5],
  ['who accuses, in the passive', 'The cyberattack was attributed to North Korea by the FBI', 8],
  ['a negation of the same', 'hackers sent messages directly without going through decoys', 4],
  ['a clause with "when"', 'when the hackers succeed in an attack they leave proof', 13],
  ['assent asked for', 'so nk has like 6000 hackers right', 13],
] as const;

const CONTRADICTED = [
  ['another number', 'south korea says the north has about 600 hackers', 13],
  ['another year', 'Seoul was attacked in 2011', 10],
  ['another day', 'comey said it on friday', 3],
  ['another place', 'the 2013 attack was on Tokyo', 10],
  ['another people at the head of a list', 'american banks were hit in 2013', 11],
  ['another body’s analysts', "it was the CIA's analysts who said they logged into facebook", 5],
  ['another culprit', 'The FBI attributed the attack to China', 8],
  ['a culprit in short', 'it was china', 3],
  ['another people', 'the detour went through Russian servers', 10],
  ['another office', 'Comey is the director of the CIA', 3],
  ['another site', 'the hackers logged into their Google account', 5],
  [
    'another outlet',
    'the wall street journal reported that hackers did not mask their location',
    3,
  ],
  ['another owner', "japan's defense ministry says north korea has around 6,000 hackers", 13],
  ['a missing negation', 'the hackers masked their location', 3],
  ['a negation too many', 'the state hackers leave no proof when they succeed', 13],
  ['"never"', 'the hackers never touched a decoy machine', 5],
  ['an opposite of frequency', 'officials rarely get promoted after a successful attack', 12],
  ['an opposite of degree', 'comey has low confidence about the attribution', 7],
  ['an opposite of time', 'the chinese servers were shut down for good', 10],
  ['roles that are swapped', 'the fbi says sony attacked north korea', 3],
  ['the same in a headline’s words', 'sony hacks north korea', 3],
] as const;

const SILENT = [
  ['an invention', 'the hackers demanded a ransom'],
  ['an invented sum', 'the hack cost sony $15 million'],
  ['a person whom no source has', 'Kim Jong-un ordered the attack'],
  ['a hedge that is dropped', 'the north koreans wanted to be known'],
  ['"definitely"', 'the clues were definitely planted on purpose'],
  ['"proved"', 'comey proved that north korea did it'],
  ['"always"', 'the hackers always log in from north korean addresses'],
  ['"all"', 'all 6,000 hackers took part in the sony attack'],
  ['"more than" the number', 'north korea has more than 6,000 hackers'],
  ['words of one sentence about another subject', "the FBI gained access to the company's servers"],
  ['an outlet as a part of the story', 'comey works for the new york times'],
  ['help that no source tells of', 'china helped nk hack sony'],
  ['one part of two', 'the hackers used facebook and sony paid them'],
  ['a name alone', 'north korea'],
  ['a question', 'who hacked sony'],
  ['nothing', ' '],
] as const;

describe('checkClaim', () => {
  it.each(SUPPORTED)('supports %s: %s', (_, claim, sentence) => {
    const { verdict, quotes, why } = engine.check(claim);
    expect([verdict, quotes[0]?.number], why).toEqual(['supported', sentence]);
  });

  it('supports two negations where no note tells otherwise', () => {
    const { verdict, quotes } = bare.check('nobody in the intelligence community disagrees');
    expect([verdict, quotes[0]?.number]).toEqual(['supported', 7]);
  });

  it.each(CONTRADICTED)('contradicts %s: %s', (_, claim, sentence) => {
    const { verdict, quotes, why } = engine.check(claim);
    expect([verdict, quotes[0]?.number], why).toEqual(['contradicted', sentence]);
  });

  it.each(SILENT)('finds no source for %s: %s', (_, claim) => {
    const { verdict, quotes, why } = bare.check(claim);
    expect([verdict, quotes], why).toEqual(['not-in-sources', []]);
    expect(engine.check(claim).verdict).toBe('not-in-sources');
  });

  it.each([
    ['the north has about 600 hackers', 'S13 says around 6,000, not about 600.'],
    ['the hackers masked their location', 'S3 says the opposite: “did not mask”.'],
    [
      'officials rarely get promoted after a successful attack',
      'S12 says “frequently”, not “rarely”.',
    ],
    ['the clues were left on purpose', 'S12 says it less surely (“possible”).'],
  ])('says what decided %s', (claim, why) => {
    expect(engine.check(claim).why).toBe(why);
  });

  it('shows at most three quotes, the deciding one first', () => {
    const { quotes } = engine.check('the 2013 attack on Seoul targeted banks and news media');
    expect(quotes.map(({ number }) => number)).toEqual([11, 10]);
  });

  it('refuses a claim that is longer than a sentence', () => {
    const { verdict, why } = engine.check('the hackers used facebook and '.repeat(30));
    expect([verdict, why]).toEqual([
      'not-in-sources',
      'That is too long for one claim; give me one sentence at a time.',
    ]);
  });

  it('judges any text, twice alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (claim) => {
        expect(engine.check(claim)).toEqual(engine.check(claim));
      }),
      { numRuns: 60 },
    );
  });
});
