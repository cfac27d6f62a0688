import type { Written } from './read-amounts.ts';
import type { Amount } from './reading.ts';

/** "before" is to a year or a time of day what "less than" is to a number, and "after" what "more than" is. */
export function boundOfTime(word: string): Amount['bound'] | undefined {
  return word === 'before' ? 'under' : word === 'after' ? 'over' : undefined;
}

/** "more than", "no fewer than", "about": how the number after it is meant, and in how many words. */
export function boundAt(
  words: readonly Written[],
  at: number,
): { readonly bound: Amount['bound']; readonly words: number } | undefined {
  for (let count = 3; count > 0; count -= 1) {
    const said = words.slice(at, at + count).map(({ lower }) => lower);
    const bound = said.length === count ? BOUNDS.get(said.join(' ')) : undefined;
    if (bound !== undefined) return { bound, words: count };
  }
  return undefined;
}

const BOUNDS: ReadonlyMap<string, Amount['bound']> = new Map([
  ...bounds(
    'over',
    'more than|at least|no less than|no fewer than|not less than|not fewer than|upwards of|north of|over|above|exceeding',
  ),
  ...bounds(
    'under',
    'less than|fewer than|at most|up to|no more than|not more than|not even|under|below',
  ),
  ...bounds('exactly', 'exactly|precisely'),
  ...bounds(
    'about',
    'about|around|roughly|approximately|approx|nearly|almost|some|like|circa|~|maybe|perhaps',
  ),
]);

function bounds(
  bound: Amount['bound'],
  said: string,
): readonly (readonly [string, Amount['bound']])[] {
  return said.split('|').map((words) => [words, bound] as const);
}
