import type { Quote } from '../domain/answer.ts';
import type { Profile, Timeline } from '../domain/lists.ts';
import type { ProfileStretch, Stretch, TimelineStretch } from '../domain/stretch.ts';

/** The profile with the quotes near a place alone. */
export function cutProfile({ says, about, ...rest }: Profile, near: number): ProfileStretch {
  const quotes = cutQuotes([...says, ...about], near);
  return { ...rest, says: says.length, about: about.length, quotes };
}

/** The timeline with the entries near a place alone. */
export function cutTimeline(timeline: Timeline, near: number): TimelineStretch {
  const { dated, named, undated, gaps } = timeline;
  const entries = [...dated, ...named];
  const runs = isOfSeveral(undated) ? [] : runsOf(undated.map(({ number }) => number));
  return {
    dated: dated.length,
    undated: {
      sentences: undated.length,
      ...(runs.length > 0 && runs.length <= MAX_RUNS ? { runs } : {}),
    },
    gaps,
    entries: {
      ...cut(entries, near),
      isOfSeveral: isOfSeveral(entries.map(({ quote }) => quote)),
    },
  };
}

/** As many as fit a line that somebody reads. */
const MAX_RUNS = 100;

/** The quotes near a place. */
export function cutQuotes(quotes: readonly Quote[], near: number): Stretch<Quote> {
  return { ...cut(quotes, near), isOfSeveral: isOfSeveral(quotes) };
}

function cut<Item>(items: readonly Item[], near: number): Omit<Stretch<Item>, 'isOfSeveral'> {
  const { start, end } = spanNear(near, items.length);
  return { items: items.slice(start, end), start, total: items.length };
}

/** The half-open span of a list of `total` items that is near a place of it. */
export function spanNear(
  near: number,
  total: number,
): { readonly start: number; readonly end: number } {
  const at = Math.min(near, total);
  return { start: Math.max(0, at - REACH), end: Math.min(total, at + REACH) };
}

/** To either side; a page of any list has fewer, and so has the one before it. */
const REACH = 16;

function isOfSeveral(quotes: readonly Quote[]): boolean {
  const first = quotes[0]?.source.slug;
  return quotes.some(({ source }) => source.slug !== first);
}

/** The numbers with runs joined, each as its first and last. */
function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && number <= run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
