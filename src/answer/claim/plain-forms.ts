import { SAID_NOUNS } from './source-forms.ts';

const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

const ARTICLE = '(?:the |this )?(?:article|piece|story|text)';
/** Whose words they are said to be: not nobody's. */
const WHOM = '((?:the )?(?!(?:no|nobody|nothing|none)\\b)[^,]+?)';
/** Words for what is said: of other things "from" tells where they are from, and "to" whom they are blamed on. */
const SAID = `\\b(?:${SAID_NOUNS}|what|reported|quotations?|words|part|analys[ie]s|links?)\\b`;
const CITES = '(?:cites?|quotes?|credits?)';
const FOR_WHAT = `(?:for|as (?:the|a|its) source (?:for|of)|on) (?=.*${SAID})(.+)`;

/**
 * Forms of words that say the same as a plainer one that the claim check reads: "as reported by the Post" for "according to
 * the Post". They are taken from how people put claims, and hold of any incident.
 */
const FORMS: readonly (readonly [form: RegExp, plain: string])[] = [
  [/\b(?:as (?:reported|told|stated|said|noted|quoted) by|courtesy of)\b/gi, 'according to'],
  // Not "sent by way of decoy servers".
  [/(^|, )by way of\b/gi, '$1according to'],
  [
    /\b(?:in the (?:words|opinion|view|eyes) of|if we (?:believe|trust)|going by)\b/gi,
    'according to',
  ],
  // "the article cites the Post for the analysis", "the Post is where the report comes from": of what is said alone, as
  // "credits Norway for the attack" accuses.
  [
    new RegExp(`^${ARTICLE} ${CITES} ${WHOM}, (?:and )?not ([^,]+), ${FOR_WHAT}$`, 'gi'),
    '$1, not $2, is the source for $3',
  ],
  [new RegExp(`^${ARTICLE} ${CITES} ${WHOM} ${FOR_WHAT}$`, 'gi'), '$1 is the source for $2'],
  [
    new RegExp(
      `^${ARTICLE} (?:credits?|attributes?|ascribes?|gets?|got|takes?|took) (?=.*${SAID})(.+) (?:to|from) ${WHOM}[.!]*$`,
      'gi',
    ),
    '$2 is the source for $1',
  ],
  [
    new RegExp(
      `^${WHOM} (?:is|was|['’]s) where (?=.*${SAID})(.+?) (?:comes|came|is|was|['’]s) from[.!]*$`,
      'gi',
    ),
    '$1 is the source for $2',
  ],
  [/\b(is|are|was|were) put down to\b/gi, '$1 attributed to'],
  // "by Comey's own account, …"
  [
    /^by ((?:the )?(?!\w+ing )(?:[^\s,]+ ){0,2}[^\s,]+?)(?:['’]s|s['’]) (?:own )?(?:account|words|telling|estimate|reckoning|count),? /gi,
    'according to $1, ',
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
  // "…, the ministry says"
  [
    /, (?!(?:so|as|and|but|what|who|which|that|it|he|she|they|i|we|you|never|not|nobody)\b)((?:[^\s,]+ ){0,5}?[^\s,]+) (?:says?|said)[.!]*$/gi,
    ', according to $1',
  ],
  // "on Monday the ministry said", "it was on Monday that the ministry said"
  [
    new RegExp(`^it(?: was|['’]s| is) (?:on )?(?:an? )?(${DAYS}) (?:that|when) (.+?)[.!]*$`, 'gi'),
    '$2 on $1',
  ],
  [new RegExp(`^on (?:an? )?(${DAYS}),? (.+?)[.!]*$`, 'gi'), '$2 on $1'],
  [/\bits (?=(?:an?|the|not|possible|likely|rare|unlikely|true|only|about)\b)/gi, "it's "],
  // "puts the damage at about 300"
  [
    /\bputs? ((?:[^\s,]+ ){1,6}?)at (?=(?:(?:about|around|roughly|approximately|some|over|under|nearly) )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?)\b))/gi,
    'says $1is ',
  ],
  // "was an official but isn't anymore"
  [
    /,? (?:but|and) (?:is|are|does|do)(?:n['’]t| not) (?:anymore|any more|any longer|now)\b/gi,
    ' formerly',
  ],
  [/\b(?:is|are|was) no longer (?=(?:an?|the|with|at|in|part)\b)/gi, 'was formerly '],
  [/\bno longer (?:is|are|was) (?=(?:an?|the|with|at|in|part)\b)/gi, 'was formerly '],
  [
    /\b(?:is|are)(?:n['’]t| not) ((?:an?|the|with|at|in|part) [^,.;]+?) (?:anymore|any more|any longer)[.!]*$/gi,
    'was formerly $1',
  ],
  [/\bat no (?:point|time|stage)\b/gi, 'never'],
  [/\bslip-?up(s?)\b/gi, 'mistake$1'],
  [/,? *\bi mean,?/gi, ','],
  [/\bthe (?:moment|instant|minute|second) (?=they|he|she|it|the)/gi, 'when '],
  [/\b(?:take|takes|took) care to /gi, ''],
  [/\b(?:is|are|was|were) careful to /gi, ''],
  [/\b(?:serve|serves|served|act|acts|acted) as\b/gi, 'was'],
  [/\bon the (\w+) side\b/gi, '$1'],
  [/\bputs? ((?:the|this|that|it)(?: \w+){0,3}) down to\b/gi, 'attributed $1 to'],
  [
    /\bputs? ((?:the|this|that)(?: \w+){0,2} (?:attack|hack|breach|break-in|raid)) on\b/gi,
    'attributed $1 to',
  ],
  [/\b(?:make|makes|made) sure (?:that )?/gi, ''],
  [/\b(?:some|part|a part|parts|a number|a few|bits) of (?=the|their|its|his|her)/gi, ''],
];

/** A claim with such forms written plainly. */
export function plainForms(text: string): string {
  return FORMS.reduce((plain, [form, by]) => plain.replace(form, by), text);
}
