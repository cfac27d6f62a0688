import type { PlainReading, Word } from './reading.ts';

/**
 * Shallow grammar over tagged words: phrases, subjects and what a word hangs on. It knows the patterns of reports, not
 * English; where it cannot tell, it says so by undefined.
 */

/** Half-open range of words. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The noun phrase around a word, without what hangs on it by a preposition. */
export function nounPhraseAt({ words }: PlainReading, at: number): Range {
  let from = at;
  let to = at + 1;
  while (from > 0 && words[from]?.tag !== 'DET' && isInnerPhrase(words, from - 1)) from -= 1;
  while (to < words.length && words[to]?.tag !== 'DET' && isInnerPhrase(words, to)) to += 1;
  return { from, to };
}

/** The words before and after may belong to one phrase: no determiner within, no verb but a participle before a noun. */
function isInnerPhrase(words: readonly Word[], at: number): boolean {
  const { tag, lower } = words[at] ?? { tag: 'PUNCT', lower: '' };
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM') return true;
  if (/^['’]s?$/.test(lower)) return true;
  if (tag === 'PRON') return /^(?:his|her|its|their|our|my|your)$/.test(lower);
  if (tag === 'DET') return true;
  if (tag === 'VERB') {
    const next = words[at + 1]?.tag;
    const before = words[at - 1]?.tag;
    return (
      (next === 'NOUN' || next === 'PROPN' || next === 'ADJ') &&
      (before === 'DET' || before === 'ADP' || before === 'ADJ')
    );
  }
  return /^(?:"|“|”)$/.test(lower) && false;
}

/** The subject's head word of the clause in which the word stands, or undefined where it cannot be told. */
export function subjectAt(reading: PlainReading, at: number): number | undefined {
  const verb = verbBefore(reading.words, at);
  if (verb === undefined) return undefined;
  return subjectOf(reading, verb, 0);
}

/** The verb that governs a word: itself, or the nearest before it in its clause. */
export function verbBefore(words: readonly Word[], at: number): number | undefined {
  for (let position = at; position >= 0; position -= 1) {
    const word = words[position];
    if (word === undefined) return undefined;
    if (isVerb(words, position)) return position;
    if (position === at) continue;
    if (/^(?:;|—|–|because|although|though|while|which|who)$/.test(word.lower)) return undefined;
    if (word.lower === 'that' && word.tag !== 'DET') return undefined;
  }
  return undefined;
}

export function isVerb(words: readonly Word[], at: number): boolean {
  const { tag, lower } = words[at] ?? { tag: 'PUNCT', lower: '' };
  if (/^according$/.test(lower)) return false;
  if (tag === 'VERB') {
    // A participle before its noun is an adjective: "hacking experts".
    const next = words[at + 1]?.tag;
    const before = words[at - 1]?.tag;
    return !(
      (next === 'NOUN' || next === 'PROPN') &&
      (before === 'DET' || before === 'ADP' || before === 'ADJ')
    );
  }
  if (tag !== 'AUX') return false;
  // The last auxiliary is the verb where no other follows: "was responsible", "has 6,000 hackers".
  for (let next = at + 1; next <= at + 4; next += 1) {
    const word = words[next];
    if (word === undefined) return true;
    if (word.tag === 'ADV' || word.tag === 'PART') continue;
    return !(word.tag === 'VERB' || word.tag === 'AUX');
  }
  return true;
}

const MAX_DEPTH = 6;

/** The head word of a verb's subject, or undefined; `depth` counts the clauses that were looked through. */
export function subjectOf(reading: PlainReading, verb: number, depth: number): number | undefined {
  const { words } = reading;
  if (depth > MAX_DEPTH) return undefined;
  let at = verb - 1;
  let isInfinitive = false;
  while (at >= 0 && isBetweenSubjectAndVerb(words[at])) {
    if (words[at]?.lower === 'to') isInfinitive = true;
    at -= 1;
  }
  const word = words[at];
  if (word === undefined) return undefined;
  const governing = (): number | undefined => {
    for (let position = at; position >= 0; position -= 1) {
      if (isVerb(words, position)) return subjectOf(reading, position, depth + 1);
    }
    return undefined;
  };
  if (word.lower === 'then') return governing();
  if (isInfinitive) return isNominal(word) ? controlled(reading, at, depth) : governing();
  if (word.tag === 'CCONJ' || /^(?:then|,)$/.test(word.lower)) {
    const isJoined =
      word.tag === 'CCONJ' || words[at + 1]?.lower === 'then' || words[at + 1]?.tag === 'CCONJ';
    if (word.tag === 'CCONJ' && words[at - 1]?.lower === ',') at -= 1;
    if (isJoined) return governing();
    if (word.lower === ',') return appositionOwner(reading, at);
  }
  if (/^(?:who|which|that)$/.test(word.lower) && word.tag !== 'DET') {
    const before = words[at - 1]?.lower === ',' ? at - 2 : at - 1;
    return isNominal(words[before]) ? before : undefined;
  }
  if (isNominal(word) || word.tag === 'PRON' || word.tag === 'NUM')
    return climb(reading, beforeRelative(reading, at, verb));
  // "accused Norway of paying": Norway pays.
  if (word.lower === 'of' && isNominal(words[at - 1])) return at - 1;
  if (word.tag === 'VERB' || word.tag === 'ADP')
    return word.tag === 'ADP' ? governing() : undefined;
  return undefined;
}

/** "a van that was used was found": from the end of a clause within to what it is said of. */
function beforeRelative({ words }: PlainReading, at: number, verb: number): number {
  const segment = words[at]?.segment;
  if (segment === words[verb]?.segment) return at;
  let start = at;
  while (words[start - 1]?.segment === segment) start -= 1;
  const isRelative = /^(?:who|which|that)$/.test(words[start]?.lower ?? '');
  return isRelative && isNominal(words[start - 1]) ? start - 1 : at;
}

/** "forced the town to shut": the town shuts; "had incentive to leave": whoever had it leaves; "rare for it to close". */
function controlled(reading: PlainReading, at: number, depth: number): number | undefined {
  const { words } = reading;
  const { from } = nounPhraseAt(reading, at);
  if (words[from - 1]?.lower === 'for') return at;
  for (let verb = from - 1; verb >= 0 && verb > at - 10; verb -= 1) {
    if (!isVerb(words, verb)) continue;
    if (CONTROLS_OBJECT.test(words[verb]?.lower ?? '')) return climb(reading, at);
    return subjectOf(reading, verb, depth + 1);
  }
  return undefined;
}

const CONTROLS_OBJECT =
  /^(?:force|ask|tell|told|order|help|allow|urge|want|cause|enable|persuade|require|expect|advise|warn|invite|teach|make|let|got|get)(?:d|s|ed|ing)?$/;

function isBetweenSubjectAndVerb(word: Word | undefined): boolean {
  if (word === undefined || word.lower === 'then') return false;
  return (
    word.tag === 'AUX' ||
    word.tag === 'ADV' ||
    (word.tag === 'PART' && !/^['’]s?$/.test(word.lower)) ||
    /^["“”)]$/.test(word.lower) ||
    (word.tag === 'ADJ' && word.lower === 'likely')
  );
}

/** The head of "the director of the FBI" from its last word: over prepositions to the first phrase. */
export function climb(reading: PlainReading, at: number): number | undefined {
  const { words } = reading;
  const { from } = nounPhraseAt(reading, at);
  const before = words[from - 1];
  if (
    before?.tag === 'ADP' &&
    from >= 2 &&
    (isNominal(words[from - 2]) || words[from - 2]?.tag === 'NUM')
  )
    return climb(reading, from - 2);
  // "the lamps for the pier and for the quay"
  if (before?.tag === 'ADP' && words[from - 2]?.tag === 'CCONJ' && isNominal(words[from - 3]))
    return climb(reading, from - 3);
  return at;
}

/** "James B. Comey, the director of the FBI, said": from the second comma to the name. */
function appositionOwner(reading: PlainReading, comma: number): number | undefined {
  const { words } = reading;
  for (let at = comma - 1; at > 0 && at > comma - 14; at -= 1) {
    if (words[at]?.lower !== ',') continue;
    return isNominal(words[at - 1]) ? climb(reading, at - 1) : undefined;
  }
  return undefined;
}

export function isNominal(word: Word | undefined): boolean {
  return word !== undefined && (word.tag === 'NOUN' || word.tag === 'PROPN');
}
