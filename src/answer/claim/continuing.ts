import type { Word } from './reading.ts';

/** True for a verb that says that what it is said of went on: "kept using", "continued to pump", "carried on", "remained shut". */
export function isContinuing(words: readonly Word[], at: number): boolean {
  const { lower, tag } = words[at] ?? { lower: '', tag: 'PUNCT' };
  const next = words[at + 1]?.lower ?? '';
  if (tag !== 'VERB' && tag !== 'AUX') return false;
  if (/^(?:continu|persist)/.test(lower)) return true;
  // "a trace remained" is no more than that there was one.
  if (/^(?:remained|stayed)$/.test(lower)) return /^(?:ADJ|VERB)$/.test(words[at + 1]?.tag ?? '');
  if (/^(?:keep|keeps|kept|keeping)$/.test(lower))
    return next.endsWith('ing') || (next === 'on' && isDoing(words, at + 2));
  if (/^(?:carry|carries|carried|carrying)$/.test(lower)) return next === 'on';
  // "went on to win" tells of what came next.
  return /^(?:go|goes|going|went)$/.test(lower) && next === 'on' && isDoing(words, at + 2);
}

function isDoing(words: readonly Word[], at: number): boolean {
  return words[at]?.lower.endsWith('ing') === true;
}

/** Words of a source that tell as much. */
export const TOLD_TO_GO_ON = /^(?:still|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|throughout)$/;
