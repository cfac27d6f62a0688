import type { PlainReading } from './reading.ts';

/**
 * Where a clause ends that a word such as "after" or "before" begins: at its comma, or where it opens the text, at the
 * pronoun of what follows ("before leaving they locked it").
 */
export function clauseEnd(words: PlainReading['words'], at: number): number {
  const end = words.findIndex(
    ({ lower }, next) =>
      next > at &&
      (lower === ',' || (at === 0 && next > 2 && /^(?:they|he|she|it|we|i)$/.test(lower))),
  );
  return end < 0 ? words.length : end;
}
