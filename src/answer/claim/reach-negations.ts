import {
  DENYING_VERB,
  isInability,
  isInsteadOf,
  isPartial,
  isPutOff,
  negates,
} from './negators.ts';
import type { BareWord } from './tag-claim-words.ts';

/** Positions of words under a negation, and of those that it turns round first. */
export interface Negations {
  readonly negated: ReadonlySet<number>;
  readonly heads: ReadonlySet<number>;
  /** Positions of those among the negated that are denied in part: "hardly ever", "not often", "not much". */
  readonly partly: ReadonlySet<number>;
  /** For each of the negated, the positions of the words that negate it, in order. */
  readonly by: ReadonlyMap<number, readonly number[]>;
}

/**
 * What negations reach: from "not", "never", "no", "rather than", "declined to" and the like to the end of their clause.
 * "not … until Monday" and "not … for nine hours" say when something happened: they turn nothing round.
 */
export function negationsOf(words: readonly BareWord[], segments: readonly number[]): Negations {
  const negated = new Set<number>();
  const heads = new Set<number>();
  const partly = new Set<number>();
  const by = new Map<number, readonly number[]>();
  for (let at = 0; at < words.length; at += 1) {
    if (!negates(words, at) || isPutOff(words, at)) continue;
    if (isPronoun(words[at])) negated.add(at);
    // "blamed nobody", "leave nothing behind"
    if (isObjectPronoun(words, at)) {
      negated.add(at - 1);
      heads.add(at - 1);
    }
    // "named no suspects" is as much as "did not name suspects".
    if (/^(?:no|zero)$/.test(words[at]?.lower ?? '') && isObject(words, at)) negated.add(at - 1);
    const reached = new Set<number>();
    reachFrom(words, segments, at, reached, heads);
    // "nobody in the community shares it": what is tagged as no verb may be one.
    if (isPronoun(words[at]) && ![...reached].some((word) => heads.has(word)))
      for (const word of reached) if (isTurned(words[word])) heads.add(word);
    for (const word of reached) {
      negated.add(word);
      by.set(word, [...(by.get(word) ?? []), at]);
      if (isPartial(words, at)) partly.add(word);
    }
  }
  return { negated, heads, partly, by };
}

function reachFrom(
  words: readonly BareWord[],
  segments: readonly number[],
  from: number,
  negated: Set<number>,
  heads: Set<number>,
): void {
  const isNominal =
    /^(?:no|zero|without|little|few|nothing)$/.test(words[from]?.lower ?? '') ||
    DENYING_VERB.test(words[from]?.lower ?? '');
  const isScarce = /^(?:little|few)$/.test(words[from]?.lower ?? '');
  let isHeadFound = false;
  const reached: number[] = [];
  for (let at = startOfReach(words, from); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || segments[at] !== segments[from]) break;
    if (at > from + 1 && ENDS.test(word.lower)) break;
    // "without pay by the port", "without notice to the port": the port is denied nothing.
    const isNext = word.tag === 'ADP' && word.lower !== 'of';
    if (words[from]?.lower === 'without' && at > from + 1 && isNext) break;
    // "instead of using decoys they sent it straight"
    if (at > from + 2 && isInsteadOf(words, from) && isNewSubject(words, at)) break;
    if (isHeadFound && endsFailing(words, from, at)) break;
    // "could not explain how they had entered it": they had. "could not recall the ship that sank": it did.
    const isKnowing = KNOWING.test(words[at - 1]?.lower ?? '');
    if (isHeadFound && isInability(words, from) && (isKnowing || opensClause(word))) break;
    // "skipped the decoys and sent it"
    if (word.tag === 'CCONJ' && DENYING_VERB.test(words[from]?.lower ?? '')) break;
    // "denied it and said …"
    if (
      word.tag === 'CCONJ' &&
      DENIES.test(words[from]?.lower ?? '') &&
      SAYS.test(words[at + 1]?.lower ?? '')
    )
      break;
    if (isShared(words, from, at)) continue;
    negated.add(at);
    reached.push(at);
    if (isNominal && word.lower === 'doubt') {
      // "little doubt North Korea did it" denies the doubt alone.
      heads.add(at);
      return;
    }
    if (isHeadFound || !isTurned(word)) continue;
    if (isPronoun(words[from]) && word.tag !== 'VERB') continue;
    heads.add(at);
    isHeadFound = !isNominal || word.tag === 'VERB' || (isScarce && word.tag === 'NOUN');
  }
  // "the limit is not 60", "it was not in 1987": all that there is to turn round.
  const value = reached.find((at) => words[at]?.tag === 'NUM' || words[at]?.name !== undefined);
  if (value !== undefined && reached.every((at) => !heads.has(at))) heads.add(value);
}

/**
 * Right behind the word; of "denied that the cuts had delayed it" at the verb: the cuts themselves are not denied. Of "that
 * workers who complained were fired" it is not told which verb that is.
 */
function startOfReach(words: readonly BareWord[], from: number): number {
  if (!DENIES.test(words[from]?.lower ?? '') || words[from + 1]?.lower !== 'that') return from + 1;
  const verb = words.findIndex(
    ({ tag }, at) => at > from + 1 && /^(?:VERB|AUX|CCONJ|PUNCT)$/.test(tag),
  );
  const isPlain = words
    .slice(from + 2, verb)
    .every(({ tag, lower }) => tag !== 'PRON' && !/^(?:who|which|that|whom|whose)$/.test(lower));
  const isVerb = /^(?:VERB|AUX)$/.test(words[verb]?.tag ?? '') && words[verb + 1]?.lower !== 'by';
  return isVerb && (isPlain || verb === from + 3) ? verb : from + 1;
}

/** "rather than routing attacks through decoys, hackers sent them": the attacks were sent, only not so. */
function isShared(words: readonly BareWord[], from: number, at: number): boolean {
  if (!/^(?:than|of)$/.test(words[from]?.lower ?? '') || at < from + 2) return false;
  const isObject = words
    .slice(from + 2, at + 1)
    .every(({ tag }) => tag !== 'ADP' && tag !== 'VERB');
  return isObject && words.slice(at).some(({ lower }) => lower === 'them' || lower === 'it');
}

const KNOWING =
  /^(?:explain|recall|remember|determine|say|tell|know|understand|verify|establish|describe|comment)$/;

function opensClause({ lower, tag }: BareWord): boolean {
  return (
    /^(?:who|whom|whose|which|how|why|where|what|whether)$/.test(lower) ||
    (lower === 'that' && tag !== 'DET')
  );
}

const DENIES = /^den(?:y|ies|ied)$/;
const SAYS =
  /^(?:say|says|said|insists?|insisted|adds?|added|claims?|claimed|argues?|argued|told|called|blamed)$/;

const ENDS = /^(?:until|till|but|because|when|instead|rather)$/;

/** "they", and "the hackers" right after a noun. */
function isNewSubject(words: readonly BareWord[], at: number): boolean {
  const { lower = '', tag } = words[at] ?? {};
  return (
    /^(?:they|he|she|we|i)$/.test(lower) ||
    (tag === 'DET' && /^(?:NOUN|PROPN|PRON)$/.test(words[at - 1]?.tag ?? ''))
  );
}

/** "failing to mask it was a mistake": where what was not done is the subject, at its verb. */
function endsFailing(words: readonly BareWord[], from: number, at: number): boolean {
  return (
    from === 1 &&
    /^(?:failing|forgetting|neglecting|omitting)$/.test(words[0]?.lower ?? '') &&
    /^(?:is|was|has|had)$/.test(words[at]?.lower ?? '') &&
    !SEEING.test(words[from + 1]?.lower ?? '')
  );
}

/** Verbs after which what they tell begins: "failing to see it was arson". */
const SEEING =
  /^(?:say|tell|admit|confirm|see|know|think|believe|notice|realise|realize|mention|note|state|claim|show|prove|understand|remember|acknowledge|concede)$/;

function isObjectPronoun(words: readonly BareWord[], at: number): boolean {
  return /^(?:nobody|nothing|none)$/.test(words[at]?.lower ?? '') && words[at - 1]?.tag === 'VERB';
}

/** A verb stands before "no …", and none after, whose subject it would be. */
function isObject(words: readonly BareWord[], at: number): boolean {
  if (words[at - 1]?.tag !== 'VERB') return false;
  let to = at + 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(words[to]?.tag ?? '')) to += 1;
  return !/^(?:VERB|AUX)$/.test(words[to]?.tag ?? '');
}

function isPronoun(word: BareWord | undefined): boolean {
  return /^(?:nobody|none)$/.test(word?.lower ?? '');
}

/** What a negation turns round: a word with a meaning, not "feel" of "feel sure" or "much" of "not much". */
function isTurned(word: BareWord | undefined): boolean {
  if (word === undefined || EMPTY.test(word.lower)) return false;
  const { lower, tag, name } = word;
  return (
    name !== undefined ||
    /^(?:VERB|ADJ|NOUN|PROPN|X)$/.test(tag) ||
    /^(?:direct|directly)$/.test(lower)
  );
}

const EMPTY = /^(?:much|many|any|very|really|all|a|lot|feel|do|be|have|get|got|even|ever|yet|way)$/;
