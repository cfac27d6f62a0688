const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

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
  // "the article credits the Post for the analysis", "the Post is where the analysis comes from"
  [
    /^(?:the |this )?(?:article|piece|story|text) (?:credits?|cites?|quotes?|references|sources) ((?:the )?[^,]+?)(?:, (?:and )?not [^,]+,)? (?:for|as (?:the|a|its) source (?:for|of)|on|about|as saying|saying) (.+)$/gi,
    '$1 is the source for $2',
  ],
  [
    /^(?:the |this )?(?:article|piece|story|text) (?:credits?|attributes?|ascribes?) (.+) to ((?:the )?[^,]+?)[.!]*$/gi,
    '$2 is the source for $1',
  ],
  [
    /^(?:the |this )?(?:article|piece|story|text) (?:gets?|got|takes?|took|has|draws) (.+) from ((?:the )?[^,]+?)[.!]*$/gi,
    '$2 is the source for $1',
  ],
  [
    /^(.+?) (?:is|was|['’]s) where (.+?) (?:comes|came|is|was|['’]s) from[.!]*$/gi,
    '$1 is the source for $2',
  ],
  [/\b(is|are|was|were) put down to\b/gi, '$1 attributed to'],
  // "by Comey's own account"
  [/\bby (?:his|her|their|its) own (?:account|words|telling|admission),? /gi, ''],
  [
    /\bby ((?:the )?(?:[^\s,]+ ){0,2}[^\s,]+?)(?:['’]s|s['’]) (?:own )?(?:account|words|telling|estimate|reckoning|count)\b/gi,
    'according to $1',
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
  [/\bno longer (?=(?:works?|working|serves?|serving)\b)/gi, 'formerly '],
  [
    /\b(?:does|do)(?:n['’]t| not) ((?:work|serve)\b[^,.;]*?) (?:anymore|any more|any longer)[.!]*$/gi,
    'formerly $1',
  ],
  [
    /\b(?:is|are)(?:n['’]t| not) ((?:an?|the|with|at|in|part) [^,.;]+?) (?:anymore|any more|any longer)[.!]*$/gi,
    'was formerly $1',
  ],
  // "anything but sloppy"
  [/\b(is|are|was|were) (?:anything but|by no means|in no way)\b/gi, '$1 not'],
  [/\banything but\b/gi, 'no'],
  [/\b(is|are|was|were) far from (?=(?:\w+ly )?\w+(?:[.!]|$| about\b| that\b))/gi, '$1 not '],
  [/\bat no (?:point|time|stage)\b/gi, 'never'],
  [/\bslip-?up(s?)\b/gi, 'mistake$1'],
  [/,? *\bi mean,?/gi, ','],
  [/\bthe (?:moment|instant|minute|second) (?=they|he|she|it|the)/gi, 'when '],
  [/\b(?:take|takes|took) care to /gi, ''],
  [/\b(?:is|are|was|were) careful to /gi, ''],
  [/\b(?:serve|serves|served|act|acts|acted) as\b/gi, 'was'],
  [/\bon the (\w+) side\b/gi, '$1'],
  [/\bputs? ((?:the|this|that|it)(?: \w+){0,3}) down to\b/gi, 'attributed $1 to'],
  [/\btrac(?:es|ed) ((?:the|this|that|it)(?: \w+){0,3}) (?:back )?to\b/gi, 'attributed $1 to'],
  [
    /\bputs? ((?:the|this|that)(?: \w+){0,2} (?:attack|hack|breach|break-in|raid|leak|theft|blame)) on\b/gi,
    'attributed $1 to',
  ],
  [
    /\b(?:names|named|identifies|identified) ((?:\S+ ){0,3}\S+) as (?:the |its |their )?(?:\w+ )?(?:culprits?|perpetrators?|attackers?|offenders?|aggressors?)\b/gi,
    'blamed $1',
  ],
  [/\b((?:the|this|that|a)(?: \w+)?) break in\b/gi, '$1 break-in'],
  [/\b(?:make|makes|made) sure (?:that )?/gi, ''],
  [/\b(?:some|part|a part|parts|a number|a few|bits) of (?=the|their|its|his|her)/gi, ''],
];

/** A claim with such forms written plainly. */
export function plainForms(text: string): string {
  return FORMS.reduce((plain, [form, by]) => plain.replace(form, by), text);
}
