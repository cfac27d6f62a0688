const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|[T\s])/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})\b/i;
const MONTH_FIRST = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;

/**
 * A date as a page writes it, as `YYYY-MM-DD` or as much of it as there is; undefined when it can be
 * read in more than one way ("03/04/2024") or in none. The page's own time zone is kept: a day is
 * the day that readers saw.
 */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso !== null) return valid(iso[1], iso[2], iso[3]);
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst !== null) return valid(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(trimmed);
  return monthFirst === null
    ? undefined
    : valid(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

/** "Sept" and "Sep" are September; "Mart" is nothing. */
function monthOf(word = ''): string {
  const lower = word.toLowerCase();
  const index = MONTHS.findIndex((month) => lower.length >= 3 && month.startsWith(lower));
  return index < 0 ? 'none' : String(index + 1);
}

function valid(year = '', month?: string, day?: string): string | undefined {
  const parts = [year, month, day].filter((part) => part !== undefined);
  const [y, m = 1, d = 1] = parts.map(Number);
  if (y === undefined || y < 1000 || !(m >= 1 && m <= 12) || !(d >= 1 && d <= 31)) return undefined;
  const isReal = d <= daysIn(y, m);
  return isReal ? parts.map((part) => part.padStart(2, '0')).join('-') : undefined;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
