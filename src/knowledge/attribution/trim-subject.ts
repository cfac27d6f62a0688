import { isCapitalised, isTime, RELATIVES } from './phrase.ts';
import { isBoundary, isVerb, type Word } from './read-words.ts';
import { isRoleNoun, isSourceNoun } from './source-nouns.ts';

/** Where the noun phrase begins that is the subject and ends at `to`, or undefined when unsure. */
export function trimSubject(words: readonly Word[], start: number, to: number): number | undefined {
  let from = start;
  for (; from < to; from++) {
    const [word, next] = [words[from], words[from + 1]];
    if (word === undefined) return undefined;
    if (
      isSourceNoun(word.lower) ||
      (next?.tag === 'NUM' &&
        !isTime(word) &&
        /^(?:around|about|over|under|nearly|almost|roughly|some)$/.test(word.lower))
    )
      break;
    if (isSpell(words, from) && from + 2 < to) {
      from++;
      continue;
    }
    const isBare = word.tag === 'CCONJ' || word.tag === 'INTJ' || isAdverb(word);
    if (isBare || (isTime(word) && from + 1 < to)) continue;
    const afterTime = word.tag === 'ADP' ? skipTime(words, from + 1, to) : from;
    if (afterTime === from) break;
    if (afterTime === undefined) {
      const inner = lastPhraseStart(words, from, to);
      return inner === undefined ? undefined : trimSubject(words, inner, to);
    }
    from = afterTime - 1;
  }
  return from < to ? withoutClause(words, from, to) : undefined;
}

/** Taggers take rare names for adverbs ("Jang"), so capitals need to be a known one. */
function isAdverb(word: Word): boolean {
  return (
    word.tag === 'ADV' &&
    (!isCapitalised(word) || word.lower.endsWith('ly') || ADVERBS.has(word.lower))
  );
}

const ADVERBS: ReadonlySet<string> = new Set(
  'meanwhile however later still also then yet now moreover nevertheless nonetheless instead again once perhaps therefore thus so even just only here there elsewhere afterwards furthermore besides indeed otherwise soon since'.split(
    ' ',
  ),
);

const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;

/** True for "Last year" of "Last year Mayor Lee said". */
function isSpell(words: readonly Word[], at: number): boolean {
  return (
    /^(?:last|this|next)$/.test(words[at]?.lower ?? '') &&
    /^(?:week|month|year|spring|summer|autumn|winter|weekend|morning|afternoon|evening|night)$/.test(
      words[at + 1]?.lower ?? '',
    )
  );
}

/** After "Wednesday" or "May 5, 2014" of "On Wednesday the mayor said"; undefined for no time. */
function skipTime(words: readonly Word[], from: number, to: number): number | undefined {
  let at = from;
  while (
    at < to &&
    (isTime(words[at]) ||
      (at > from && (words[at]?.tag === 'NUM' || PART_OF_DAY.test(words[at]?.lower ?? ''))) ||
      /^\d{4}$/.test(words[at]?.text ?? ''))
  )
    at++;
  return at > from && at < to ? at : undefined;
}

/** "After the fire the mayor said": where the last "the …" begins that no preposition binds. */
function lastPhraseStart(words: readonly Word[], from: number, to: number): number | undefined {
  for (let at = to - 1; at > from + 1; at--) {
    const before = words[at - 1]?.tag;
    if (words[at]?.tag !== 'DET' && words[at]?.tag !== 'PRON') continue;
    if (before === 'NOUN' || before === 'PROPN' || before === 'NUM') return at;
  }
  return undefined;
}

/** "The bank closed and Lee said": Lee. "The head of a group that analysed it said": the head. */
function withoutClause(words: readonly Word[], from: number, to: number): number | undefined {
  let relative = -1;
  let hasRelativeVerb = false;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (at > from && RELATIVES.has(word.lower) && words[at - 1]?.tag !== 'ADP') relative = at;
    if (!isVerb(word)) continue;
    if (relative >= 0) {
      hasRelativeVerb = true;
      continue;
    }
    if (isNounLike(words, at)) continue;
    const cut = words.findIndex(
      (later, index) => index > at && index < to && later.tag === 'CCONJ',
    );
    return cut < 0 ? undefined : trimSubject(words, cut + 1, to);
  }
  // "the documents that police said were stolen": the verb belongs to the inner clause.
  return relative >= 0 && !hasRelativeVerb ? undefined : from;
}

/** "hacking experts", "suspected thieves", "a man accused of theft", a name tagged as a verb. */
function isNounLike(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.tag === 'AUX') return false;
  if (word.lower.endsWith('ing') || isCapitalised(word) || words[at - 1]?.text === '-') return true;
  if (!/(?:ed|en|wn|ught)$/.test(word.lower)) return isRoleNoun(word.lower);
  const [before, after] = [words[at - 1], words[at + 1]];
  if (before === undefined || before.tag === 'DET' || before.tag === 'ADJ' || before.tag === 'PART')
    return true;
  return /^(?:by|of|as|for|with)$/.test(after?.lower ?? '');
}

/** Where the run without commas begins whose end is `to`; an acronym in brackets is part of it. */
export function chunkStart(words: readonly Word[], to: number): number {
  let from = to;
  for (;;) {
    if (words[from - 1]?.text === ')' && words[from - 3]?.text === '(') from -= 3;
    if (from <= 0 || isBoundary(words, from - 1)) break;
    const before = words[from - 1];
    if (
      before?.tag === 'SCONJ' ||
      /^(?:because|although|though|while|since|if|when|unless)$/.test(before?.lower ?? '')
    )
      break;
    if (before?.lower === 'as' && isBoundary(words, from - 2)) break;
    from--;
  }
  return from;
}
