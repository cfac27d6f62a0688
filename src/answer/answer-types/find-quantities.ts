import type { TaggedWord } from '../../text/tag-words.ts';
import type { WordSpan } from './word-span.ts';

/** Dates, durations, sums of money, percentages and other numbers, in reading order; they do not overlap. */
export function findQuantities(words: readonly TaggedWord[]): readonly WordSpan[] {
  const spans: WordSpan[] = [];
  for (let i = 0; i < words.length; ) {
    const span = mayBegin(words[i]?.text ?? '')
      ? (dateAt(words, i) ?? numberAt(words, i) ?? vagueDurationAt(words, i))
      : undefined;
    if (span !== undefined) spans.push(span);
    i = span?.to ?? i + 1;
  }
  return spans;
}

/** False for nearly all words, so that the patterns below are tried on few. */
function mayBegin(word: string): boolean {
  const lower = word.toLowerCase();
  return LIKE_A_NUMBER.test(lower) || OPENERS.has(lower.replace('.', ''));
}

/** "July 24, 2011", "24 July", "early 1830", "the 1990s", "19th century", "8:30 p.m.", "Wednesday", "last year". */
function dateAt(words: readonly TaggedWord[], i: number): WordSpan | undefined {
  const at = (offset: number): string => (words[i + offset]?.text ?? '').toLowerCase();
  const date = (length: number): WordSpan => ({ type: 'date', from: i, to: i + length });
  if (isMonth(words[i])) return date(1 + afterMonth(words, i + 1));
  if (DAY.test(at(0)) && isMonth(words[i + 1])) return date(2 + afterMonth(words, i + 2));
  if (DAY.test(at(0)) && at(1) === 'of' && isMonth(words[i + 2]))
    return date(3 + afterMonth(words, i + 3));
  if (WEEKDAYS.has(at(0)) && /^\p{Lu}/u.test(words[i]?.text ?? '')) return date(1);
  if (/^\d{1,2}:\d\d$/.test(at(0))) return date(/^[ap]\.?m\.?$/.test(at(1)) ? 2 : 1);
  if (DAY.test(at(0)) && /^[ap]\.?m\.?$/.test(at(1))) return date(2);
  if (ORDINAL.test(at(0)) && /^(?:century|centuries|millennium)$/.test(at(1)))
    return date(2 + era(at(2)));
  if (/^\d{3,4}s$/.test(at(0))) return date(1);
  if (/^\d{1,4}$/.test(at(0)) && era(at(1)) === 1) return date(2);
  if (YEAR.test(at(0)) && !isCounted(words[i + 1])) return date(1 + yearRange(at(1), at(2)));
  if (SEASONS.has(at(0)) && YEAR.test(at(1))) return date(2);
  if (SEASONS.has(at(0)) && at(1) === 'of' && YEAR.test(at(2))) return date(3);
  if (/^(?:yesterday|today|tonight|tomorrow)$/.test(at(0))) return date(1);
  if (
    /^(?:last|next|this)$/.test(at(0)) &&
    /^(?:week|month|year|night|decade|century|summer|winter|spring|autumn|fall)$/.test(at(1))
  )
    return date(2);
  return undefined;
}

/** How many words after a month belong to the date: "24", "24, 2011", ", 2011", "2011". */
function afterMonth(words: readonly TaggedWord[], i: number): number {
  const at = (offset: number): string => words[i + offset]?.text ?? '';
  const day = DAY.test(at(0)) ? 1 : 0;
  if (at(day) === ',' && YEAR.test(at(day + 1))) return day + 2;
  return YEAR.test(at(day)) ? day + 1 : day;
}

/** "1961 to 1972", "1996–2001". */
function yearRange(joint: string, year: string): number {
  return /^(?:to|-|–|—)$/.test(joint) && (YEAR.test(year) || /^\d\d$/.test(year)) ? 2 : 0;
}

/** "1500 people" counts; "in 1500 people fled" is rare enough to lose. */
function isCounted(next: TaggedWord | undefined): boolean {
  return next !== undefined && (next.tag === 'NOUN' || UNITS.test(next.text) || next.text === '%');
}

function numberAt(words: readonly TaggedWord[], i: number): WordSpan | undefined {
  const at = (position: number): string => (words[position]?.text ?? '').toLowerCase();
  const first = CURRENCY_SIGN.test(at(i)) && isNumber(words[i + 1]) ? i + 1 : i;
  if (!isNumber(words[first])) return undefined;
  let to = first + 1;
  while (isNumber(words[to]) || (/^[-–]$/.test(at(to)) && isNumber(words[to + 1]))) to += 1;
  if (first > i || CURRENCY_SIGN.test(at(to)))
    return { type: 'money', from: i, to: first > i ? to : to + 1 };
  if (/^(?:%|percent)$/.test(at(to))) return { type: 'percent', from: i, to: to + 1 };
  if (at(to) === 'per' && at(to + 1) === 'cent') return { type: 'percent', from: i, to: to + 2 };
  if (CURRENCIES.test(at(to))) return { type: 'money', from: i, to: to + 1 };
  const unit = at(to) === '-' ? to + 1 : to;
  if (TIME_UNITS.test(at(unit))) return { type: 'duration', from: i, to: unit + 1 };
  return { type: 'number', from: i, to: UNITS.test(at(to)) ? to + 1 : to };
}

/** "several months", "a decade", "a couple of years": no number in it. */
function vagueDurationAt(words: readonly TaggedWord[], i: number): WordSpan | undefined {
  const at = (offset: number): string => (words[i + offset]?.text ?? '').toLowerCase();
  if (!/^(?:several|many|few|some|a|an|couple|half)$/.test(at(0))) return undefined;
  const unit = [1, 2, 3].find((offset) => TIME_UNITS.test(at(offset)));
  const between = [1, 2].filter((offset) => offset < (unit ?? 0)).map(at);
  if (unit === undefined || !between.every((word) => /^(?:few|couple|of|a|an|half)$/.test(word)))
    return undefined;
  return { type: 'duration', from: i, to: i + unit + 1 };
}

function isNumber(word: TaggedWord | undefined): boolean {
  if (word === undefined) return false;
  if (/^[\d.,]*\d[\d.,½¼¾]*(?:st|nd|rd|th|m|bn|k)?$/i.test(word.text)) return true;
  return (
    NUMBER_WORDS.has(word.text.toLowerCase()) ||
    /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty-\w+$/i.test(word.text)
  );
}

function isMonth(word: TaggedWord | undefined): boolean {
  return (
    word !== undefined &&
    MONTHS.has(word.text.replace('.', '')) &&
    word.tag !== 'AUX' &&
    word.tag !== 'VERB'
  );
}

function era(word: string): 0 | 1 {
  return /^(?:bc|bce|ad|ce)$/.test(word.replaceAll('.', '')) ? 1 : 0;
}

const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;
const YEAR = /^(?:1\d|20)\d\d(?:[-–/]\d{2,4})?$/;
const ORDINAL =
  /^(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|twent\w+)$/;
const CURRENCY_SIGN = /^(?:(?:us|a|c|hk|nz)?\$|[£€¥₩₹])$/i;
const CURRENCIES =
  /^(?:dollars?|cents?|pounds?|euros?|yuan|yen|rmb|won|rupees?|francs?|marks|shillings?|usd|eur|gbp|bitcoins?|guilders?|florins?)$/;
const TIME_UNITS =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|weekends?|fortnights?|months?|years?|decades?|centur(?:y|ies)|generations?|seasons?|terms?)$/;
const UNITS =
  /^(?:km|m|cm|mm|kg|g|lb|lbs|mi|ft|in|gb|tb|mb|kw|mw|gw|kwh|mph|miles?|met(?:er|re)s?|kilomet(?:er|re)s?|feet|inches|acres|hectares|tons?|tonnes?|kilograms?|grams|lit(?:er|re)s?|gallons|degrees|°c|°f|watts?|volts?|bits?|bytes?)$/i;
const MONTHS = new Set(
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(
    ' ',
  ),
);
const WEEKDAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday christmas easter'.split(' '),
);
const SEASONS = new Set('spring summer autumn fall winter early mid late'.split(' '));
const RELATIVE_DAYS = 'yesterday today tonight tomorrow last next this'.split(' ');
const VAGUE = 'several many few some a an couple half'.split(' ');
const NUMBER_WORDS = new Set(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half twice'.split(
    ' ',
  ),
);

/** Digits, currencies, ordinals ("sixteenth") and what is built with "-ty-" ("thirty-five"). */
const LIKE_A_NUMBER = /[\d$£€¥₩₹]|teenth$|^twent|ty-/;
/** All other words that a quantity begins with, in lower case. */
const OPENERS: ReadonlySet<string> = new Set([
  ...[...MONTHS].map((month) => month.toLowerCase()),
  ...WEEKDAYS,
  ...SEASONS,
  ...NUMBER_WORDS,
  ...RELATIVE_DAYS,
  ...VAGUE,
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
]);
