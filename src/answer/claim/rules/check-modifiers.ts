import { isContrary, relatedTo } from '../../../text/word-relations.ts';
import { vectorOf } from '../../../text/word-vectors.ts';
import type { Conflict, Objection } from '../evidence.ts';
import { nounPhraseAt } from '../grammar.ts';
import type { Reading, Unit, Word } from '../reading.ts';
import type { Comparison, RuleResult } from './comparison.ts';

/**
 * "a genuine licence" of "a false licence", "both boilers" of "one of the two boilers": what is said of a thing in its own
 * phrase must not be another thing there. What the source says somewhere at all may be said of it: "small and large shops".
 */
export function checkModifiers({ claim, source, options }: Comparison): RuleResult {
  const conflicts: Conflict[] = [];
  const objections: Objection[] = [];
  for (const unit of claim.units) {
    const found = (options.get(unit.index) ?? []).map((option) => option.source);
    if (!isThing(unit) || found.length === 0) continue;
    const ours = phraseOf(claim, unit);
    const theirs = found.map((other) => phraseOf(source, other));
    for (const word of ours.modifiers) {
      if (source.words.some(({ stem }) => stem === word.stem)) continue;
      const contrary = theirs.map(({ modifiers }) =>
        modifiers.find((other) => areContrary(word, other)),
      );
      const [other] = contrary;
      if (other === undefined || contrary.includes(undefined)) continue;
      // "new carriages" are others than "the old carriages".
      const isOne = other.lower === 'one' || (ours.isOne && theirs.every(({ isOne }) => isOne));
      if (isOne) conflicts.push({ kind: 'opposite', claim: word.text, source: other.text });
      else objections.push({ kind: 'relation', word: word.text });
    }
  }
  return { conflicts, objections };
}

function isThing({ tag, amount, isNamed }: Unit): boolean {
  return tag === 'NOUN' && amount === undefined && !isNamed;
}

/** The adjectives ahead of a noun in its phrase, "both", "all" and "one" of "one of the two"; and whether it is "a licence". */
function phraseOf(
  reading: Reading,
  unit: Unit,
): { readonly modifiers: readonly Word[]; readonly isOne: boolean } {
  const { words } = reading;
  const { from } = nounPhraseAt(reading, unit.to - 1);
  const modifiers = words
    .slice(from, unit.from)
    .filter(({ tag, lower }) => tag === 'ADJ' || lower === 'both' || lower === 'all');
  const one = oneOf(words, from);
  return {
    modifiers: one === undefined ? modifiers : [...modifiers, one],
    isOne: /^an?$/.test(words[from]?.lower ?? ''),
  };
}

/** "one of the two", where no other is spoken of; not "every one of", "at least one of". */
function oneOf(words: readonly Word[], from: number): Word | undefined {
  const one = words[from - 2];
  if (words[from - 1]?.lower !== 'of' || one?.lower !== 'one') return undefined;
  if (/^(?:every|each|any|least|than|no|not)$/.test(words[from - 3]?.lower ?? '')) return undefined;
  return words.some(({ lower }) => /^others?$/.test(lower)) ? undefined : one;
}

function areContrary(ours: Word, theirs: Word): boolean {
  if (/^(?:both|all)$/.test(ours.lower)) return theirs.lower === 'one';
  const [row, other] = [vectorOf(ours.stem), vectorOf(theirs.stem)];
  return isContrary(relatedTo(row).get(other) ?? 0);
}
