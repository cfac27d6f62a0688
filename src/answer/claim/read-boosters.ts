import { isContinuing } from './continuing.ts';
import { isDeniedFirst } from './negators.ts';
import type { Reading } from './reading.ts';
import { isSuperlative } from './superlatives.ts';
import { BOOSTER_PHRASES, BOOSTERS } from './word-lists.ts';

/** Words that claim more than a plain statement, and where they stand. */
export interface Booster {
  readonly kind: string;
  readonly word: string;
  readonly positions: readonly number[];
}

/** The words of a text that claim more than a plain statement: "all", "beyond any doubt". */
export function readBoosters({ words, units }: Reading): readonly Booster[] {
  const found: Booster[] = [];
  const lower = words.map((word) => word.lower);
  const taken = new Set<number>();
  for (const [phrase, kind] of BOOSTER_PHRASES) {
    const parts = phrase.split(' ');
    for (let at = 0; at + parts.length <= lower.length; at += 1) {
      if (!parts.every((part, offset) => lower[at + offset] === part)) continue;
      const positions = parts.map((_, offset) => at + offset);
      if (positions.some((position) => taken.has(position))) continue;
      found.push({ kind, word: phrase, positions });
      for (const position of positions) taken.add(position);
    }
  }
  for (const [at, word] of lower.entries()) {
    // What it is the most of must still be in the source.
    if (isSuperlative(words, at) && !taken.has(at))
      found.push({ kind: 'superlative', word, positions: [] });
    if (isContinuing(words, at) && !isDenied(lower, at))
      found.push({ kind: GOING_ON, word, positions: [] });
    if (isNeed(lower, at)) found.push({ kind: NEED, word, positions: [] });
    const kind = BOOSTERS.get(word);
    if (kind === undefined || taken.has(at)) continue;
    const unit = units[words[at]?.unit ?? -1];
    if (unit !== undefined && unit.to - unit.from > 1) continue; // "all the time" is one idea
    if (word === 'only' && lower[at - 1] === 'not') continue;
    // "isn't the only one": there is more, which a source must tell; of which kind ("the only port") none does.
    if (/^(?:only|solely)$/.test(word) && isDenied(lower, at)) {
      const isOfAny = /^ones?$/.test(lower[at + 1] ?? '') || DENIES.test(lower[at - 1] ?? '');
      found.push({ kind: isOfAny ? MORE : 'else', word, positions: [at] });
      continue;
    }
    if (word === 'only' && lower.slice(at + 1, at + 5).some((next) => WHEN.test(next))) continue;
    if (word === 'ever' && lower.slice(0, at).some((before) => DENIES.test(before))) continue;
    if (word === 'most' && !/^(?:NOUN|PROPN)$/.test(words[at + 1]?.tag ?? '')) continue;
    // "the first attack", "the first one", "the first to report it"
    const isRank =
      /^(?:NOUN|PROPN|ADJ)$/.test(words[at + 1]?.tag ?? '') ||
      /^ones?$/.test(lower[at + 1] ?? '') ||
      (lower[at - 1] === 'the' && lower[at + 1] === 'to');
    if (isDeniedFirst(words, at)) {
      found.push({ kind: MORE, word, positions: [at] });
      continue;
    }
    if (word === 'first' && !isRank) continue;
    found.push({ kind, word, positions: [at] });
  }
  return found;
}

/** Words for going on. */
export const GOING_ON = 'going on';

/** What must be so, or cannot. */
export const NEED = 'need';

/** "can't be", "could not", "must be", "has to be": more than that it is not so, or is. */
export function isNeed(lower: readonly string[], at: number): boolean {
  const [word = '', next = '', third = ''] = lower.slice(at, at + 3);
  if (word === 'cannot' || word === 'must') return true;
  if (/^(?:ca|can|could)$/.test(word)) return /^(?:not|n't)$/.test(next);
  return /^(?:has|have|had)$/.test(word) && next === 'to' && third !== 'do';
}

/** That there is more. */
export const MORE = 'more';

function isDenied(lower: readonly string[], at: number): boolean {
  return lower.slice(Math.max(0, at - 3), at).some((before) => DENIES.test(before));
}

/** "only then", "only for a short time": it tells of when, not of who alone. */
const WHEN =
  /^(?:then|later|after|afterwards|once|briefly|temporarily|momentarily|short|brief|moment|possibility|possible|possibly)$/;

/** "no ransom was ever paid", "hardly ever": it stresses what is denied. */
const DENIES = /^(?:not|n't|never|no|nobody|nothing|none|neither|hardly|rarely|barely|without)$/;
