import { wordRarity } from '../../../text/word-rarity.ts';
import { likeness, vectorOf } from '../../../text/word-vectors.ts';

/**
 * How strange the strangest of a claim's words is to `known` words, in [0, 1]: 0 for one that is there or is used like
 * one that is, 1 for a rare one that is like none. Keys as `NoteWords.content`.
 */
export function strangestWord(content: readonly string[], known: ReadonlySet<string>): number {
  const rows = [...known].map(vectorOf).filter((row) => row >= 0);
  return content.reduce((most, key) => {
    if (known.has(key)) return most;
    const rarity = key.startsWith('@') ? 1 : wordRarity(key);
    return Math.max(most, rarity * (1 - closeness(key, rows)));
  }, 0);
}

/** 0 for a likeness that any two words have, 1 for that of words which are used for each other. */
function closeness(key: string, rows: readonly number[]): number {
  const own = vectorOf(key);
  if (own < 0) return 0;
  const most = rows.reduce((best, row) => Math.max(best, likeness(own, row)), 0);
  return Math.min(1, Math.max(0, (most - UNLIKE) / (ALIKE - UNLIKE)));
}

// `attack` and `assault` are near 0.7, most pairs near 0.
const UNLIKE = 0.3;
const ALIKE = 0.7;
