import { PEOPLE } from './doers.ts';
import { isNominal } from './grammar.ts';
import type { Reading } from './reading.ts';

/** The earlier nouns that a pronoun may mean: plurals for "they", persons for "he". */
export function antecedents(
  { words, units }: Reading,
  at: number,
  isPlural: boolean,
): readonly number[] {
  const found = words.slice(0, at).flatMap((word): readonly number[] => {
    const unit = units[word.unit];
    if (unit === undefined || unit.isAccording || !isNominal(word)) return [];
    if (!isPlural) return unit.proper === 'person' ? [unit.index] : [];
    const isPeople = (unit.proper === undefined || !unit.isNamed) && PEOPLE.test(word.lower);
    return isPeople || (unit.proper === 'place' && /(?:ans|ese|ish)$/.test(word.lower))
      ? [unit.index]
      : [];
  });
  return [...new Set(found)];
}
