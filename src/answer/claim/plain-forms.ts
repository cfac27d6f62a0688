/**
 * Forms of words that say the same as a plainer one that the claim check reads: "by way of the Post" for "according to
 * the Post". They are taken from how people put claims, and hold of any incident.
 */
const FORMS: readonly (readonly [form: RegExp, plain: string])[] = [
  [
    /\b(?:as (?:reported|told|stated|said|noted|quoted) by|courtesy of|by way of)\b/gi,
    'according to',
  ],
  [
    /\b(?:in the (?:words|opinion|view|eyes) of|if we (?:believe|trust)|going by)\b/gi,
    'according to',
  ],
  [/^per\b/gi, 'according to'],
  [/, per\b/gi, ', according to'],
  // "…, says the ministry"
  [
    /, (?:says?|said|claims?|reckons?|reports?|reported) (?!that\b)((?:[^\s,]+ ){0,5}[^\s,]+)$/gi,
    ', according to $1',
  ],
  [
    /\b(?:does|do|did)(?:n[’']t| not) (?:happen|occur) (?:all that |that |very |too )?often that\b/gi,
    'is rare that',
  ],
  [
    /\b(?:reaches|reached|comes to|came to) (?:us|readers) (?:thanks to|via|through)\b/gi,
    'is according to',
  ],
  [/\bslip-?up(s?)\b/gi, 'mistake$1'],
  [/,? *\bi mean,?/gi, ','],
  [/\bthe (?:moment|instant|minute|second) (?=they|he|she|it|the)/gi, 'when '],
  [/\b(?:take|takes|took) care to /gi, ''],
  [/\b(?:is|are|was|were) careful to /gi, ''],
  [/\b(?:serve|serves|served|act|acts|acted) as\b/gi, 'was'],
  [/\bon the (\w+) side\b/gi, '$1'],
  [/\bputs? ((?:the|this|that|it)(?: \w+){0,3}) down to\b/gi, 'attributed $1 to'],
  [/\b(?:make|makes|made) sure (?:that )?/gi, ''],
  [/\b(?:some|part|a part|parts|a number|a few|bits) of (?=the|their|its|his|her)/gi, ''],
];

/** A claim with such forms written plainly. */
export function plainForms(text: string): string {
  return FORMS.reduce((plain, [form, by]) => plain.replace(form, by), text);
}
