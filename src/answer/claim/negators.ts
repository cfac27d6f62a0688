import type { BareWord } from './tag-claim-words.ts';

/** True for a word that turns round what follows it: "not", "no", "rather than", "lacked", "anything but". */
export function negates(words: readonly BareWord[], at: number): boolean {
  const { lower = '' } = words[at] ?? {};
  const next = words[at + 1]?.lower ?? '';
  const before = words[at - 1]?.lower ?? '';
  // "it wasn't just attacks": more than those.
  if (/^(?:not|n't)$/.test(lower) && (isOfOnly(words, at) || isOfFirst(words, at))) return false;
  if (isOfBound(words, at)) return false;
  if (lower === 'no' && next === 'doubt' && words[at + 2]?.lower !== 'about') return true;
  if (isInsteadOf(words, at) || isOpposed(words, at)) return true;
  if (/^den(?:y|ies|ied|ying)$/.test(lower)) return true;
  if (isExcluded(words, at)) return true;
  if (lower === 'to' && (NEGATING_VERB.test(before) || isYet(words, at - 1))) return true;
  if (lower === 'little' || lower === 'few')
    return before !== 'a' && (words[at + 1]?.tag === 'NOUN' || next === 'in');
  if (DENYING_VERB.test(lower)) return /^(?:DET|ADJ|NOUN|PROPN)$/.test(words[at + 1]?.tag ?? '');
  return NEGATORS.has(lower);
}

/** The last word of "could not", "cannot", "unable to". */
export function isInability(words: readonly BareWord[], from: number): boolean {
  const [before, own] = [words[from - 1]?.lower ?? '', words[from]?.lower ?? ''];
  return own === 'to' ? before === 'unable' : own === 'cannot' || /^(?:can?|could)$/.test(before);
}

/** The last word of "rather than", "instead of". */
export function isInsteadOf(words: readonly BareWord[], at: number): boolean {
  const before = words[at - 1]?.lower;
  return words[at]?.lower === (before === 'rather' ? 'than' : before === 'instead' ? 'of' : '');
}

/** "no fewer than three", "not more than 300" */
function isOfBound(words: readonly BareWord[], at: number): boolean {
  const [own = '', next = '', than = ''] = [0, 1, 2].map((step) => words[at + step]?.lower);
  const number = words[at + 3];
  return (
    /^(?:no|not)$/.test(own) &&
    /^(?:more|less|fewer)$/.test(next) &&
    than === 'than' &&
    (number?.tag === 'NUM' || /^[\d$€£]/.test(number?.lower ?? ''))
  );
}

/** The last word of "ruled out resigning", "rejected calls to resign", "except for the residents". */
function isExcluded(words: readonly BareWord[], at: number): boolean {
  const [passive = '', before = '', own = '', next = ''] = [-2, -1, 0, 1].map(
    (step) => words[at + step]?.lower,
  );
  if (own === 'out')
    return (
      /^rul(?:e|es|ed|ing)$/.test(before) && !/^(?:is|are|was|were|been|being|be)$/.test(passive)
    );
  if (own === 'to')
    return /^(?:calls?|pleas?|demands?|requests?)$/.test(before) && isRefused(words, at - 2);
  if (own === 'for') return before === 'except';
  return own === 'except' && next !== 'for';
}

/** "rejected", "rejected repeated" */
function isRefused(words: readonly BareWord[], at: number): boolean {
  const verb = words[at]?.tag === 'ADJ' ? words[at - 1] : words[at];
  return /^(?:reject|refus|resist|dismiss)/.test(verb?.lower ?? '');
}

/** The last word of "anything but sloppy" and "far from certain"; "did not use anything but" is another thing. */
function isOpposed(words: readonly BareWord[], at: number): boolean {
  const [before, own] = [words[at - 1]?.lower, words[at]?.lower];
  if (before === 'far') return own === 'from' && words[at + 1]?.tag === 'ADJ';
  const isDenied = words.slice(Math.max(0, at - 5), at).some(({ lower }) => NEGATORS.has(lower));
  return before === 'anything' && own === 'but' && !isDenied;
}

const NEGATORS = new Set(
  "not n't never no none nobody nothing neither nor without cannot zero hardly barely unlikely nope".split(
    ' ',
  ),
);

/** "hardly", "few", "not often": what follows is the case at times. */
export function isPartial(words: readonly BareWord[], at: number): boolean {
  if (/^(?:little|few|hardly|barely)$/.test(words[at]?.lower ?? '')) return true;
  if (/^(?:almost|nearly|practically|virtually)$/.test(words[at - 1]?.lower ?? '')) return true;
  // "not … at all" denies it whole.
  return words
    .slice(at + 1, at + 7)
    .some(({ lower }, next) => SHARE.test(lower) && words[at + next]?.lower !== 'at');
}

const SHARE =
  /^(?:often|usually|much|many|always|all|every|everything|everyone|everybody|frequently|normally|generally|regularly|entirely|completely|necessarily|usual|lot)$/;

/** "not only", "isn't the only one", "did not rely only on": more than that. */
export function isOfOnly(words: readonly { readonly lower: string }[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const lower = words[next]?.lower ?? ',';
    if (/^(?:only|merely|solely)$/.test(lower)) return true;
    if (lower === 'just') return next === at + 1 && words[next + 1]?.lower !== 'as';
    if (/^[,.;]$/.test(lower)) return false;
  }
  return false;
}

/** "was not the first attack", "isn't Norway's first": there were others before. */
function isOfFirst(words: readonly TaggedLower[], at: number): boolean {
  const next = words.slice(at + 1, at + 5);
  const first = next.findIndex(({ lower }) => lower === 'first');
  return (
    /^(?:is|are|was|were|been|be|'s)$/.test(words[at - 1]?.lower ?? '') &&
    first > 0 &&
    next
      .slice(0, first)
      .every(({ tag, lower }) => /^(?:DET|PRON|PROPN|PART)$/.test(tag) || lower === "'s")
  );
}

type TaggedLower = Pick<BareWord, 'lower' | 'tag'>;

/** True for the "first" of "was not the first". */
export function isDeniedFirst(words: readonly TaggedLower[], at: number): boolean {
  if (words[at]?.lower !== 'first') return false;
  const from = Math.max(0, at - 4);
  return words
    .slice(from, at)
    .some(({ lower }, step) => /^(?:not|n't)$/.test(lower) && isOfFirst(words, from + step));
}

/** "have yet to find it": not found so far. */
function isYet(words: readonly BareWord[], at: number): boolean {
  return (
    words[at]?.lower === 'yet' &&
    /^(?:has|have|had|is|are|was|were)$/.test(words[at - 1]?.lower ?? '')
  );
}

/** "failed to mask it", "was unable to": not done. */
export const NEGATING_VERB =
  /^(?:unable|fail(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|forg(?:et|ets|ot|etting)|neglect(?:s|ed|ing)?|omit(?:s|ted|ting)?|failures?)$/;

/** "lacked a password", "skipped the decoys": without them. */
export const DENYING_VERB =
  /^(?:lack(?:s|ed|ing)?|skip(?:s|ped|ping)?|bypass(?:es|ed|ing)?|avoid(?:s|ed|ing)?)$/;

/** True for the word of a denial that only says when: see {@link putOffBy}. */
export function isPutOff(words: readonly BareWord[], at: number): boolean {
  return putOffBy(words, at) !== undefined;
}

/** What puts off what is denied: "did not report it until nine hours later", "didn't report it for nine hours". */
export function putOffBy(
  words: readonly Pick<BareWord, 'lower' | 'tag'>[],
  at: number,
): 'until' | 'for' | undefined {
  if (!/^(?:not|n't)$/.test(words[at]?.lower ?? '')) return undefined;
  for (let to = at + 1; to < words.length && to < at + 12; to += 1) {
    const { lower = '' } = words[to] ?? {};
    if (/^[.;,]$/.test(lower)) return undefined;
    if (lower === 'until' || lower === 'till') return 'until';
    // "was not down for an hour" denies that it was down.
    const isDone = words.slice(at + 1, to).some(({ tag }) => tag === 'VERB');
    if (lower === 'for' && isDone && DURATION.test(words[to + 2]?.lower ?? '')) return 'for';
  }
  return undefined;
}

const DURATION = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)$/;
