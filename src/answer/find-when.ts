/** Words of a sentence that say when. */
export interface When {
  /** Half-open span in the sentence, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Absent where the words name no year: `On Wednesday`, `December 19`, `last week`. */
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}

/**
 * The words that say when, in reading order: dates in the forms of English and ISO 8601, years, weekdays, months and
 * "last week". A four-digit number counts as a year between 1800 and 2099 where it counts nothing: "2013 attack", but
 * not "2000 hackers" or "$1999".
 */
export function findWhen(sentence: string): readonly When[] {
  const found: When[] = [];
  for (const match of sentence.matchAll(WHEN)) {
    const groups: Partial<Record<Group, string>> = match.groups ?? {};
    const year = groups.isoYear ?? groups.dmyYear ?? groups.mdyYear ?? groups.myYear ?? groups.year;
    const month = groups.isoMonth ?? groups.dmyMonth ?? groups.mdyMonth ?? groups.myMonth;
    const day = groups.isoDay ?? groups.dmyDay ?? groups.mdyDay;
    if (groups.year !== undefined && counts(sentence.slice(match.index + match[0].length)))
      continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(month === undefined ? {} : { month: monthNumber(month) }),
      ...(day === undefined ? {} : { day: Number(day) }),
    });
  }
  return found;
}

/** Orders dates with a year, earliest first; a year alone stands before its months, a month before its days. */
export function compareWhen(a: When, b: When): number {
  return (
    (a.year ?? 0) - (b.year ?? 0) || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0)
  );
}

type Group = `${'iso' | 'dmy' | 'mdy' | 'my'}${'Year' | 'Month' | 'Day'}` | 'year';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function monthNumber(month: string): number {
  return /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
}

/** "2000 hackers", "1900 km": what follows is counted. "2013 news" is taken for a year. */
function counts(rest: string): boolean {
  const [, word] = /^\s+(\p{L}+)/u.exec(rest) ?? [];
  return (
    word !== undefined && (UNIT.test(word) || (/(?<!s|ew)s$/.test(word) && !NOT_PLURAL.test(word)))
  );
}

const UNIT = /^(?:percent|per|km|kg|miles?|people|dollars?|euros?|pounds?|won|yen|yuan)$/i;
const NOT_PLURAL = /^(?:was|is|has|this|his|its|as|thus|versus|us|does|says|[A-Z]\w*)$/;

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const YEAR = '(?:1[89]|20)\\d\\d';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const PERIOD = '(?:week|month|year|night|weekend|morning|evening|summer|winter|spring|autumn|fall)';

const WHEN = new RegExp(
  [
    `(?<isoYear>${YEAR})-(?<isoMonth>0[1-9]|1[0-2])-(?<isoDay>0[1-9]|[12]\\d|3[01])`,
    `(?:(?:[Oo]n )?${WEEKDAY},? )?(?<mdyMonth>${MONTH}) (?<mdyDay>${DAY})(?:st|nd|rd|th)?(?:,? (?<mdyYear>${YEAR}))?(?![\\d,]*\\d)`,
    `(?:(?:[Oo]n )?${WEEKDAY},? )?(?<dmyDay>${DAY})(?:st|nd|rd|th)?(?: of)? (?<dmyMonth>${MONTH})(?:,? (?<dmyYear>${YEAR}))?`,
    `(?<myMonth>${MONTH}),?(?: of)? (?<myYear>${YEAR})`,
    `(?:[Oo]n |[Ll]ast |[Tt]his |[Nn]ext )?${WEEKDAY}`,
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Uu]ntil|[Ee]arly|[Ll]ate|[Mm]id) )${MONTH}`,
    `[Ll]ast ${PERIOD}|(?:[Ee]arlier )?[Tt]his ${PERIOD}|[Yy]esterday|\\d+ (?:days|weeks|months|years) (?:ago|earlier|later)|(?:days|weeks|months|years) (?:ago|earlier|later)`,
    `(?<year>${YEAR})`,
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^/, '(?<![\\p{L}\\p{N}$£€¥.,-])(?:')
    .replace(/$/, ')(?![\\p{L}\\p{N}])(?![.,]\\d)'),
  'gu',
);
