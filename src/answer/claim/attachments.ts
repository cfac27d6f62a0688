import { isNominal, isVerb, nounPhraseAt, subjectOf, verbBefore } from './grammar.ts';
import type { Reading, Unit } from './reading.ts';

/**
 * How a unit hangs on another: a `modifier` in its phrase ("Russian servers"), by a preposition `of` or the like
 * ("director of the CIA", "attack on Tokyo"), by another one or as an object of a `verb`, or as its `subject`.
 */
export type Hold = 'modifier' | 'of' | 'verb' | 'subject';

/** The units that a unit hangs on, and how. A modifier hangs on its phrase alone. */
export function attachments(reading: Reading, unit: Unit): ReadonlyMap<number, Hold> {
  const { words } = reading;
  const held = new Map<number, Hold>();
  const add = (at: number | undefined, hold: Hold): void => {
    const other = at === undefined ? -1 : (words[at]?.unit ?? -1);
    if (other >= 0 && other !== unit.index && !held.has(other)) held.set(other, hold);
  };
  const phrase = nounPhraseAt(reading, unit.to - 1);
  for (let at = unit.to; at < phrase.to; at += 1) if (isNominal(words[at])) add(at, 'modifier');
  if (held.size > 0) {
    for (const at of restOfList(reading, phrase.to)) add(at, 'modifier');
    return held;
  }
  for (let at = phrase.from; at < unit.from; at += 1) add(at, 'of');
  const from = hangOnPrepositions(reading, startOfList(reading, phrase.from), add);
  hangOnVerbs(reading, unit, from, add);
  hangAsSubject(reading, unit, add);
  return held;
}

/** Whether two units hang on the same in a like manner. */
export function holdsAlike(a: Hold, b: Hold): boolean {
  if (a === b) return true;
  if (a === 'subject' || b === 'subject') return false;
  return a === 'of' || b === 'of';
}

type Add = (at: number | undefined, hold: Hold) => void;

/** Over a list: "Denmark, Norway and Sweden" hang on the same. */
function startOfList(reading: Reading, start: number): number {
  const { words } = reading;
  let from = start;
  for (let steps = 0; steps < 6; steps += 1) {
    const joint = words[from - 1]?.lower ?? '';
    if (!/^(?:,|and|or)$/.test(joint) || !isNominal(words[from - 2])) return from;
    from = nounPhraseAt(reading, from - 2).from;
  }
  return from;
}

/** "Danish hotels, banks and shops": the heads of what is listed after a phrase are Danish as well, unless they have their own. */
function restOfList(reading: Reading, from: number): readonly number[] {
  const { words } = reading;
  const heads: number[] = [];
  let at = from;
  for (let steps = 0; steps < 6 && /^(?:,|and|or)$/.test(words[at]?.lower ?? ''); steps += 1) {
    const next = /^(?:and|or)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    if (!/^(?:NOUN|ADJ)$/.test(words[next]?.tag ?? '')) break;
    const { to } = nounPhraseAt(reading, next);
    heads.push(to - 1);
    at = to;
  }
  return heads;
}

function hangOnPrepositions(reading: Reading, start: number, add: Add): number {
  const { words } = reading;
  let from = start;
  for (let steps = 0; steps < 4 && words[from - 1]?.tag === 'ADP'; steps += 1) {
    const governor = from - 2;
    const isOf = steps === 0 && OF.test(words[from - 1]?.lower ?? '');
    add(governor, isOf ? 'of' : 'verb');
    if (!isNominal(words[governor])) break;
    const phrase = nounPhraseAt(reading, governor);
    for (let at = phrase.from; at < phrase.to; at += 1) add(at, isOf ? 'of' : 'verb');
    from = phrase.from;
  }
  return from;
}

const OF = /^(?:of|on|in|at|for|against|about|with|near)$/;

function hangOnVerbs(reading: Reading, unit: Unit, from: number, add: Add): void {
  const { words } = reading;
  const verb = verbBefore(words, from - 1);
  if (verb === undefined || verb < from - 8) return;
  if (words[verb]?.segment !== words[unit.from]?.segment) return;
  add(verb, 'verb');
  if (words[verb]?.tag === 'AUX') add(subjectOf(reading, verb, 0), 'of');
  // "was found burned out near Saltby" hangs on both verbs.
  const earlier = verbBefore(words, verb - 1);
  if (earlier !== undefined && earlier >= from - 5) add(earlier, 'verb');
}

function hangAsSubject(reading: Reading, unit: Unit, add: Add): void {
  const { words } = reading;
  for (let at = unit.to; at < words.length && at < unit.to + 8; at += 1) {
    if (!isVerb(words, at)) continue;
    const subject = subjectOf(reading, at, 0);
    if (subject === undefined || words[subject]?.unit !== unit.index) return;
    add(at, 'subject');
    // "X was responsible", "X is the director": what is said of it.
    if (words[at]?.tag === 'AUX')
      for (let next = at + 1; next <= at + 5; next += 1) add(next, 'subject');
    return;
  }
}
