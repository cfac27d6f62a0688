import { findWhen, type When } from './find-when.ts';

/** A day, as the calendar has it. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/**
 * The days that a sentence's words mean which leave out the year or the date, worked out from the day on which its
 * article was published: "On Wednesday" is the last Wednesday up to that day, "yesterday" the day before it, "December
 * 19" the last one. Nothing without that day, nor for a sentence that looks ahead ("will meet on Friday"), nor for words
 * that people read in two ways ("last Friday", "last week").
 */
export function resolveRelativeDates(
  sentence: string,
  published: string | undefined,
): readonly { readonly when: When; readonly day: Day }[] {
  const from = readDay(published);
  if (from === undefined || LOOKS_AHEAD.test(sentence)) return [];
  return findWhen(sentence).flatMap((when) => {
    const day = resolve(sentence.slice(when.start, when.end), when, from);
    return day === undefined ? [] : [{ when, day: dayOf(day) }];
  });
}

/** The day as ISO 8601 writes it. */
export function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const LOOKS_AHEAD =
  /\b(?:will|shall|would|wo|next|scheduled|due|until|planned|plans?|expected|upcoming|from|since|(?:is|are|was|were) to)\b|['’]ll\b/i;

/** Days since 1 January 1970, a Thursday. */
type DayNumber = number;

function readDay(published: string | undefined): DayNumber | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(published ?? '') ?? [];
  return year === undefined ? undefined : numberOf(Number(year), Number(month), Number(day));
}

function resolve(words: string, when: When, from: DayNumber): DayNumber | undefined {
  if (when.year !== undefined) return undefined;
  if (when.month !== undefined) {
    if (when.day === undefined) return undefined;
    const { year } = dayOf(from);
    const here = numberOf(year, when.month, when.day);
    return here <= from ? here : numberOf(year - 1, when.month, when.day);
  }
  if (/^(?:yesterday|last night)$/i.test(words)) return from - 1;
  const [, ago] = /^(\d{1,3}) days ago$/.exec(words) ?? [];
  if (ago !== undefined) return from - Number(ago);
  const [, weekday] = /^(?:on )?(\p{L}+day)$/iu.exec(words) ?? [];
  const wanted = WEEKDAYS.indexOf(weekday ?? '');
  return wanted < 0 ? undefined : from - ((from + 4 - wanted + 7) % 7);
}

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The Gregorian calendar by days from civil (https://howardhinnant.github.io/date_algorithms.html). */
function numberOf(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function dayOf(number: DayNumber): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}
