import type { BareWord } from './tag-claim-words.ts';

/** Positions of words under a negation, and of those that it turns round first. */
export interface Negations {
  readonly negated: ReadonlySet<number>;
  readonly heads: ReadonlySet<number>;
  /** Positions of those among the negated that are denied in part: "hardly ever", "not often", "not much". */
  readonly partly: ReadonlySet<number>;
}

/**
 * What negations reach: from "not", "never", "no", "rather than", "declined to" and the like to the end of their clause.
 * "not … until Monday" and "not … for nine hours" say when something happened: they turn nothing round.
 */
export function negationsOf(words: readonly BareWord[], segments: readonly number[]): Negations {
  const negated = new Set<number>();
  const heads = new Set<number>();
  const partly = new Set<number>();
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
      if (isPartial(words, at)) partly.add(word);
    }
  }
  return { negated, heads, partly };
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
  for (let at = from + 1; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || segments[at] !== segments[from]) return;
    if (at > from + 1 && ENDS.test(word.lower)) return;
    // "instead of using decoys they sent it straight"
    if (at > from + 2 && isInsteadOf(words, from) && isNewSubject(words, at)) return;
    if (isHeadFound && endsFailing(words, from, at)) return;
    // "skipped the decoys and sent it"
    if (word.tag === 'CCONJ' && DENYING_VERB.test(words[from]?.lower ?? '')) return;
    if (isShared(words, from, at)) continue;
    negated.add(at);
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
}

/** "hardly", "few", "not often": what follows is the case at times. */
function isPartial(words: readonly BareWord[], at: number): boolean {
  if (/^(?:little|few|hardly|barely)$/.test(words[at]?.lower ?? '')) return true;
  if (/^(?:almost|nearly|practically|virtually)$/.test(words[at - 1]?.lower ?? '')) return true;
  // "not … at all" denies it whole.
  return words
    .slice(at + 1, at + 7)
    .some(({ lower }, next) => SHARE.test(lower) && words[at + next]?.lower !== 'at');
}

const SHARE =
  /^(?:often|usually|much|many|always|all|every|everything|everyone|everybody|frequently|normally|generally|regularly|entirely|completely|necessarily|usual|lot)$/;

/** "rather than routing attacks through decoys, hackers sent them": the attacks were sent, only not so. */
function isShared(words: readonly BareWord[], from: number, at: number): boolean {
  if (!/^(?:than|of)$/.test(words[from]?.lower ?? '') || at < from + 2) return false;
  const isObject = words
    .slice(from + 2, at + 1)
    .every(({ tag }) => tag !== 'ADP' && tag !== 'VERB');
  return isObject && words.slice(at).some(({ lower }) => lower === 'them' || lower === 'it');
}

const ENDS = /^(?:until|till|but|because|when|instead|rather)$/;

const NEGATORS = new Set(
  "not n't never no none nobody nothing neither nor without cannot zero hardly barely unlikely nope".split(
    ' ',
  ),
);

function negates(words: readonly BareWord[], at: number): boolean {
  const { lower = '' } = words[at] ?? {};
  const next = words[at + 1]?.lower ?? '';
  const before = words[at - 1]?.lower ?? '';
  // "it wasn't just attacks": more than those.
  if (/^(?:not|n't)$/.test(lower) && isOfOnly(words, at)) return false;
  if (lower === 'no' && next === 'doubt' && words[at + 2]?.lower !== 'about') return true;
  if (isInsteadOf(words, at) || isOpposed(words, at)) return true;
  if (/^den(?:y|ies|ied|ying)$/.test(lower)) return true;
  if (lower === 'to' && NEGATING_VERB.test(before)) return true;
  if (lower === 'little' || lower === 'few')
    return before !== 'a' && (words[at + 1]?.tag === 'NOUN' || next === 'in');
  if (DENYING_VERB.test(lower)) return /^(?:DET|ADJ|NOUN|PROPN)$/.test(words[at + 1]?.tag ?? '');
  return NEGATORS.has(lower);
}

/** The last word of "rather than", "instead of". */
function isInsteadOf(words: readonly BareWord[], at: number): boolean {
  const before = words[at - 1]?.lower;
  return words[at]?.lower === (before === 'rather' ? 'than' : before === 'instead' ? 'of' : '');
}

/** The last word of "anything but sloppy" and "far from certain"; "did not use anything but" is another thing. */
function isOpposed(words: readonly BareWord[], at: number): boolean {
  const [before, own] = [words[at - 1]?.lower, words[at]?.lower];
  if (before === 'far') return own === 'from' && words[at + 1]?.tag === 'ADJ';
  const isDenied = words.slice(Math.max(0, at - 5), at).some(({ lower }) => NEGATORS.has(lower));
  return before === 'anything' && own === 'but' && !isDenied;
}

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

/** "not only", "isn't the only one", "did not rely only on": more than that. */
export function isOfOnly(words: readonly { readonly lower: string }[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const lower = words[next]?.lower ?? ',';
    if (/^(?:only|merely|solely)$/.test(lower)) return true;
    if (lower === 'just') return next === at + 1;
    if (/^[,.;]$/.test(lower)) return false;
  }
  return false;
}

/** "failed to mask it": not done. */
export const NEGATING_VERB =
  /^(?:fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|forg(?:et|ets|ot|etting)|neglect(?:s|ed|ing)?|omit(?:s|ted|ting)?|failures?)$/;

/** "lacked a password", "skipped the decoys": without them. */
const DENYING_VERB =
  /^(?:lack(?:s|ed|ing)?|skip(?:s|ped|ping)?|bypass(?:es|ed|ing)?|avoid(?:s|ed|ing)?)$/;

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

/** "did not report it until nine hours later", "didn't report it for nine hours". */
function isPutOff(words: readonly BareWord[], at: number): boolean {
  if (!/^(?:not|n't)$/.test(words[at]?.lower ?? '')) return false;
  for (let to = at + 1; to < words.length && to < at + 12; to += 1) {
    const { lower = '' } = words[to] ?? {};
    if (/^[.;,]$/.test(lower)) return false;
    if (lower === 'until' || lower === 'till') return true;
    if (lower === 'for' && DURATION.test(words[to + 2]?.lower ?? '')) return true;
  }
  return false;
}

const DURATION = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)$/;

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
