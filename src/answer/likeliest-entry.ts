import type { Asked } from './read-asked.ts';
import type { Entry } from './read-entry.ts';

/** The chance of each entry for a question, in the order of the entries; they sum to 1. */
export type EntryOdds = (asked: Asked) => readonly number[];

/**
 * Chances by naive Bayes over the entries' wordings, every entry alike beforehand: how often a word, an idea or a
 * question kind stands in the wordings of one entry, against how often in all. The best wording alone can be a fluke;
 * this weighs all of them.
 */
export function createEntryOdds(entries: readonly Entry[]): EntryOdds {
  const background = createBackground(entries);
  return ({ units, kind }) => {
    const logs = entries.map(() => 0);
    const add = (key: string, weight: number): void => {
      const expected = background(key);
      if (expected === 0) return;
      entries.forEach(({ places, wordings }, at) => {
        const found = (places.get(key)?.length ?? 0) + SMOOTHING * expected;
        logs[at] =
          (logs[at] ?? 0) + weight * Math.log(found / (wordings.length + SMOOTHING) / expected);
      });
    };
    for (const { key, idea, isFiller, isContext } of units) {
      const weight =
        (key.startsWith('~') ? 0.15 : isFiller ? FILLER : 1) * (isContext ? CONTEXT : 1);
      const isIdea = key.startsWith('#');
      add(key, idea === undefined || isIdea ? weight : (1 - IDEA) * weight);
      if (idea !== undefined && !isIdea) add(`#${idea}`, IDEA * weight);
    }
    add(`?${kind}`, KIND);
    const best = Math.max(...logs);
    const odds = logs.map((log) => Math.exp(TEMPERATURE * (log - best)));
    const sum = odds.reduce((a, b) => a + b, 0);
    return odds.map((odd) => odd / sum);
  };
}

// Chosen with the weights in `compare-wordings.ts`.
const SMOOTHING = 1.3;
const FILLER = 0.39;
const CONTEXT = 0.5;
const IDEA = 0.3;
const KIND = 0.65;
/** Words of a question are not independent of each other; below 1 this takes back some of the certainty. */
const TEMPERATURE = 0.5;

/** How often each key stands in a wording of any entry, as a share of the wordings. */
function createBackground(entries: readonly Entry[]): (key: string) => number {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { places, wordings } of entries) {
    total += wordings.length;
    for (const [key, at] of places) counts.set(key, (counts.get(key) ?? 0) + at.length);
  }
  return (key) => (counts.get(key) ?? 0) / Math.max(1, total);
}
