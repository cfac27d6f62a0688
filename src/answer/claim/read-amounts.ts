import { boundAt, boundOfTime } from './amount-bounds.ts';
import { isYear } from './is-year.ts';
import type { Amount } from './reading.ts';
import { halfOf, isTimeWithDot, timeOfDay } from './time-of-day.ts';

/** A word as the amount reader sees it. */
export interface Written {
  readonly lower: string;
}

/** An amount and the half-open range of words that say it, its sign or unit of money included. */
export interface FoundAmount {
  readonly amount: Amount;
  readonly from: number;
  readonly to: number;
}

/** The amounts of a text in reading order: counts, years, sums of money, percentages, times of day. */
export function readAmounts(words: readonly Written[]): readonly FoundAmount[] {
  const found: FoundAmount[] = [];
  for (let at = 0; at < words.length; ) {
    const bound = boundAt(words, at) ?? timeBoundAt(words, at);
    const start = at + (bound?.words ?? 0);
    const one = rangeAt(words, start) ?? amountAt(words, start);
    if (one !== undefined) {
      const { low, high } = one.amount;
      // "more than 30 to 40" is the range.
      const isOne = bound !== undefined && low === high;
      found.push({
        amount: isOne ? { ...one.amount, bound: bound.bound } : one.amount,
        from: at,
        to: one.to,
      });
    }
    at = one?.to ?? at + 1;
  }
  return found;
}

/** "before 1970"; "shortly after 5 p.m." is a time near it, and "after 2013's attack" is after that. */
function timeBoundAt(words: readonly Written[], at: number): ReturnType<typeof boundAt> {
  if (NEAR_TO.test(words[at - 1]?.lower ?? '') || /^['’]s$/.test(words[at + 2]?.lower ?? ''))
    return undefined;
  const bound = boundOfTime(words[at]?.lower ?? '');
  const kind = bound === undefined ? undefined : amountAt(words, at + 1)?.amount.kind;
  return bound !== undefined && (kind === 'year' || kind === 'time')
    ? { bound, words: 1 }
    : undefined;
}

const NEAR_TO = /^(?:shortly|just|soon|right|immediately|moments)$/;

/** "between 30 and 40 million euros", "30 to 40 percent". */
function rangeAt(words: readonly Written[], at: number): FoundAmount | undefined {
  const start = words[at]?.lower === 'between' ? at + 1 : at;
  const low = numberAt(words, start);
  if (low === undefined) return undefined;
  const joint = words[low.to]?.lower ?? '';
  if (!(start > at ? joint === 'and' : /^(?:to|-|–)$/.test(joint))) return undefined;
  const high = amountAt(words, low.to + 1);
  if (high === undefined || high.amount.kind === 'time') return undefined;
  // "30 and 40 million": the unit belongs to both.
  const scale = low.value < 1_000 && high.amount.low >= 1_000 ? high.scale : 1;
  return {
    amount: { ...high.amount, low: low.value * scale, high: high.amount.high, bound: 'plain' },
    from: at,
    to: high.to,
  };
}

function amountAt(
  words: readonly Written[],
  at: number,
): (FoundAmount & { readonly scale: number }) | undefined {
  const lower = (position: number): string => words[position]?.lower ?? '';
  const many = MANY_OF.get(lower(at));
  if (many !== undefined && lower(at + 1) === 'of') {
    const of = vagueAt(words, at + 2);
    const one = MAGNITUDES.get(lower(at + 2).replace(/s$/, ''));
    if (of !== undefined && one !== undefined)
      return { ...of, amount: { ...of.amount, low: many[0] * one, high: many[1] * one }, from: at };
  }
  if (VAGUE.has(lower(at))) return vagueAt(words, at);
  if (/^\d{1,2}[:.]\d\d$/.test(lower(at)) && /^(?:[ap]\.?m\.?)$/.test(lower(at + 1)))
    return { ...timeOfDay(lower(at), lower(at + 1)), from: at, to: at + 2 };
  if (/^\d{1,2}$/.test(lower(at)) && /^[ap]\.?m\.?$/.test(lower(at + 1)))
    return { ...timeOfDay(lower(at), lower(at + 1)), from: at, to: at + 2 };
  if (/^\d{1,2}:\d\d(?:[ap]m)?$/.test(lower(at)) || isTimeWithDot(words, at))
    return { ...timeOfDay(lower(at), halfOf(words, at), lower(at - 1)), from: at, to: at + 1 };
  const start = CURRENCY_SIGN.test(lower(at)) ? at + 1 : at;
  const number = numberAt(words, start);
  if (number === undefined) return undefined;
  const { value, to, scale } = number;
  const made = (kind: Amount['kind'], end: number): FoundAmount & { readonly scale: number } => ({
    amount: { low: value, high: value, kind, bound: 'plain' },
    from: at,
    to: end,
    scale,
  });
  if (start > at) return made('money', CURRENCY.test(lower(to)) ? to + 1 : to);
  if (CURRENCY.test(lower(to)) || CURRENCY_SIGN.test(lower(to))) return made('money', to + 1);
  if (/^(?:%|percent|pct)$/.test(lower(to))) return made('percent', to + 1);
  if (lower(to) === 'per' && lower(to + 1) === 'cent') return made('percent', to + 2);
  if (to === at + 1 && isYear(lower(at - 1), lower(at), lower(to))) return made('year', to);
  return made('count', to);
}

/** "thousands of hackers": any number of thousands. */
function vagueAt(
  words: readonly Written[],
  at: number,
): (FoundAmount & { readonly scale: number }) | undefined {
  const range = VAGUE.get(words[at]?.lower ?? '');
  if (range === undefined) return undefined;
  const [low, high] = range;
  const kind = CURRENCY.test(words[at + 2]?.lower ?? '') ? 'money' : 'count';
  return { amount: { low, high, kind, bound: 'plain' }, from: at, to: at + 1, scale: 1 };
}

function numberAt(
  words: readonly Written[],
  at: number,
): { readonly value: number; readonly to: number; readonly scale: number } | undefined {
  const lower = words[at]?.lower ?? '';
  const digits = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k|m|bn|mil|b)?$/.exec(lower);
  const word = hyphenated(words, at)?.value ?? WORD_VALUES.get(lower);
  let value =
    digits === null
      ? word
      : Number(`${(digits[1] ?? '').replaceAll(',', '')}${digits[2] ?? ''}`) *
        (MAGNITUDES.get(digits[3] ?? '') ?? 1);
  if (value === undefined) return undefined;
  let to = hyphenated(words, at)?.to ?? at + 1;
  let scale = 1;
  for (let magnitude = MAGNITUDES.get(words[to]?.lower ?? ''); magnitude !== undefined; ) {
    value *= magnitude;
    scale *= magnitude;
    to += 1;
    magnitude = MAGNITUDES.get(words[to]?.lower ?? '');
  }
  return { value, to, scale };
}

/** "twenty-five" as the tagger parts it. */
function hyphenated(
  words: readonly Written[],
  at: number,
): { readonly value: number; readonly to: number } | undefined {
  const tens = WORD_VALUES.get(words[at]?.lower ?? '');
  const ones = WORD_VALUES.get(words[at + 2]?.lower ?? '');
  if (tens === undefined || ones === undefined || words[at + 1]?.lower !== '-') return undefined;
  return tens >= 20 && ones < 10 ? { value: tens + ones, to: at + 3 } : undefined;
}

const CURRENCY_SIGN = /^(?:(?:us|a|c)?\$|[£€¥])$/;
const CURRENCY =
  /^(?:dollars?|bucks|pounds?|euros?|yuan|yen|won|rupees?|usd|eur|gbp|kr|kroner|bitcoins?)$/;

const MAGNITUDES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1_000,
    thousand: 1_000,
    m: 1_000_000,
    mil: 1_000_000,
    million: 1_000_000,
    b: 1_000_000_000,
    bn: 1_000_000_000,
    billion: 1_000_000_000,
    hundred: 100,
    dozen: 12,
  }),
);

const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    dozens: [24, 99],
    hundreds: [200, 999],
    thousands: [2_000, 999_999],
    millions: [2_000_000, 999_999_999],
    billions: [2_000_000_000, 999_999_999_999],
  }),
);

/** "tens of thousands" */
const MANY_OF: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['tens', [10, 99.9]],
  ['dozens', [24, 99.9]],
  ['hundreds', [100, 999.9]],
]);

const WORD_VALUES: ReadonlyMap<string, number> = new Map(
  [
    ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value): [string, number] => [word, value]),
    ...'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, tens): [string, number] => [word, 10 * (tens + 2)]),
  ].filter(([word]) => word !== 'zero' && word !== 'one'),
);
