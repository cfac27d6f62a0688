import { OUTLET_RUN, type OutletTest } from './outlets.ts';

/** Where sentences name the outlet that a statement came through; the input is the rule's reason. */
const PLACES: readonly RegExp[] = [
  // "Lee told the Daily Herald", "in a statement to Reuters", "speaking to the BBC"
  pattern(
    'told|(?:speaking|spoke|spoken|speaks|talking|talked|statement|letter|e-?mail|comments?|remarks|interview|confirmed) to',
  ),
  // "in an interview with the Times", "an interview on BBC Radio"
  pattern(
    '(?:interview|conversation|phone call) (?:with|on|in|published in|broadcast (?:on|by)|for)',
  ),
  // "a report in the Guardian", "Lee wrote in the Post"
  pattern('(?:wrote|writing|writes|published|reported|report|article|column|op-ed|essay|story) in'),
  // "first reported by the Journal", "documents seen by Reuters", "officials cited by the AP"
  pattern(
    '(?:reported|quoted|cited|interviewed|obtained|seen|reviewed|published|report|article|story|investigation|analysis) by',
  ),
  pattern('(?:report|article|story|column) (?:of|from|on)'),
];

/** "Bleeping Computer first reported the breach": whoever does so is an outlet. */
const FIRST_REPORTED = new RegExp(
  `(?:^|, )(${OUTLET_RUN}) (?:had |was the )?first (?:reported|to report)\\b`,
  'u',
);

function pattern(before: string): RegExp {
  return new RegExp(`\\b(?:${before}) (${OUTLET_RUN})`, 'u');
}

/** The outlet that a sentence came through, as worded there, or undefined. */
export function findOutlet(sentence: string, isOutlet: OutletTest): string | undefined {
  const first = FIRST_REPORTED.exec(sentence)?.[1];
  if (first !== undefined) return first;
  for (const place of PLACES) {
    const run = place.exec(sentence)?.[1];
    const outlet = run === undefined ? undefined : longestOutlet(run, isOutlet);
    if (outlet !== undefined) return outlet;
  }
  return undefined;
}

/** "the Daily Herald" of "the Daily Herald Monday". */
function longestOutlet(run: string, isOutlet: OutletTest): string | undefined {
  for (
    let words = run.replace(/[.,’']+$/, '').split(' ');
    words.length > 0;
    words = words.slice(0, -1)
  ) {
    const phrase = words.join(' ');
    if (isOutlet(phrase)) return phrase;
  }
  return undefined;
}
