import { nameBehindRole } from './name-behind-role.ts';
import { headOf, isCapitalised, isOccasion, isTime, type Phrase, RELATIVES } from './phrase.ts';
import { isBoundary, isVerb, type Word } from './read-words.ts';
import { isRoleNoun, isSourceNoun } from './source-nouns.ts';
import { speechKind } from './speech-verbs.ts';

/** Longer than this, a phrase is no name of a speaker. */
const MAX_PHRASE_WORDS = 40;

/**
 * The speaker named at `from` and after: "a former official in Bonn" of "according to a former
 * official in Bonn, the bank …", with the role of "said Ann Lee, the mayor", "said the mayor, Ann Lee".
 */
export function readPhrase(words: readonly Word[], from: number): Phrase | undefined {
  let to = endOfPhrase(words, from);
  if (to - from > MAX_PHRASE_WORDS) return undefined;
  to = withoutOccasion(words, from, to);
  if (to <= from || headOf(words, from, to) === undefined) return undefined;
  const named = nameBehindRole(words, { from, to }, (name) =>
    withoutOccasion(words, name, endOfPhrase(words, name)),
  );
  if (named !== undefined) return named;
  const role = readApposition(words, to);
  return role === undefined || !isCapitalised(headOf(words, from, to))
    ? { from, to }
    : { from, to, role };
}

function endOfPhrase(words: readonly Word[], from: number): number {
  let relative = false;
  let verbs = 0;
  let at = from;
  for (; !isBoundary(words, at); at++) {
    const word = words[at];
    if (word === undefined) break;
    if (at > from && RELATIVES.has(word.lower)) relative = true;
    else if (word.tag === 'SCONJ' || word.lower === 'whether') break;
    else if (word.tag === 'PRON' && at > from)
      // "two employees who saw it": the employees.
      return relative && isVerb(words[at - 1]) ? beforeRelative(words, from, at) : at;
    // "According to Reuters the bank had closed": no comma parts them.
    else if (word.tag === 'DET' && /^(?:NOUN|PROPN)$/.test(words[at - 1]?.tag ?? '') && at > from)
      break;
    else if (isVerb(word) && !isModifier(words, at)) {
      if (!relative || verbs > 1) return cutClause(words, from, at);
      verbs++;
    }
  }
  return at;
}

function beforeRelative(words: readonly Word[], from: number, to: number): number {
  const relative = words.findIndex((word, at) => at > from && at < to && RELATIVES.has(word.lower));
  return relative < 0 ? to : relative;
}

/** "a group of hacking experts", "people briefed on it", "the man accused of it": no verb of a clause. */
function isModifier(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.tag === 'AUX') return false;
  if (isSourceNoun(word.lower) && words[at - 1]?.tag !== 'NOUN') return true;
  if (word.lower.endsWith('ing') || isCapitalised(word)) return true;
  // "official counts," and "state-run" are tagged as verbs.
  if (isBoundary(words, at + 1) || words[at - 1]?.text === '-') return true;
  if (!/(?:ed|en|wn|ught)$/.test(word.lower)) return false;
  const before = words[at - 1]?.tag;
  if (
    before === 'DET' ||
    before === 'ADJ' ||
    before === 'PART' ||
    before === 'ADP' ||
    before === 'NUM'
  )
    return true;
  return (
    /^(?:by|of|in|on|at|to|with|from|for|as|into)$/.test(words[at + 1]?.lower ?? '') ||
    isBoundary(words, at + 1)
  );
}

/** "police and the bank closed": the phrase ends before the clause that "and" begins. */
function cutClause(words: readonly Word[], from: number, verb: number): number {
  for (let at = verb; at > from; at--) if (words[at]?.tag === 'CCONJ') return at;
  return verb;
}

/** Without "on Monday" or "in a statement" at its end. */
function withoutOccasion(words: readonly Word[], from: number, end: number): number {
  for (let at = end - 1; at > from; at--) {
    const word = words[at];
    if (word?.tag === 'ADP' && /^(?:on|in|at|during|of|to)$/.test(word.lower)) {
      const last = words[end - 1];
      const isWhen =
        words.slice(at + 1, end).some(isTime) ||
        (word.lower !== 'of' && word.lower !== 'to' && isOccasion(last) && end - at <= 4);
      return isWhen && word.lower !== 'of' && word.lower !== 'to'
        ? withoutOccasion(words, from, at)
        : end;
    }
  }
  return end > from && isTime(words[end - 1]) && end - from > 1 ? end - 1 : end;
}

/** The role after a name: ", the mayor of Bonn," but not ", the driver fled". */
function readApposition(
  words: readonly Word[],
  comma: number,
): { readonly from: number; readonly to: number } | undefined {
  if (words[comma]?.text !== ',') return undefined;
  const from = comma + 1;
  let to = from;
  while (!isBoundary(words, to) && !RELATIVES.has(words[to]?.lower ?? '')) {
    if (isVerb(words[to]) && !isModifier(words, to)) return undefined;
    to++;
  }
  const head = headOf(words, from, to);
  if (head === undefined || !isRoleNoun(head.lower)) return undefined;
  // ", the driver, 34, fled", ", the driver, who fled, …": the subject of the clause, and no role.
  const after = words[to + 1];
  const isSubject =
    words[to]?.text === ',' &&
    (after?.tag === 'NUM' ||
      isVerb(after) ||
      (RELATIVES.has(after?.lower ?? '') && !speaksOn(words, to + 1)));
  return isSubject ? undefined : { from, to: withoutOccasion(words, from, to) };
}

/** "…, who added that a second gate was shut": whoever has just spoken, so that what stands before is their role. */
function speaksOn(words: readonly Word[], relative: number): boolean {
  const [next, afterNext] = [words[relative + 1], words[relative + 2]];
  const verb = next?.tag === 'ADV' || next?.tag === 'AUX' ? afterNext : next;
  return words[relative]?.lower === 'who' && speechKind(verb?.lower ?? '') !== undefined;
}
