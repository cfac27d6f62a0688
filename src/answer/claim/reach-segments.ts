import type { BareWord } from './tag-claim-words.ts';

/**
 * The clause that each word stands in, as a number. A comma that parts no list, a dash, a colon or a subordinating word
 * begins a new one; a relative clause inside another ("a van that was probably used was found") is one of its own.
 */
export function segmentsOf(words: readonly BareWord[]): readonly number[] {
  let segment = 0;
  let bracket = 0;
  const segments = words.map(({ lower }, at) => {
    if (lower === '(') bracket += 1;
    if (lower === ')') bracket -= 1;
    if (at > 0 && bracket === 0 && beginsClause(words, at)) segment += 1;
    return segment;
  });
  for (const [at, { lower }] of words.entries()) {
    if (!/^(?:that|which|who)$/.test(lower) || words[at - 1]?.tag !== 'NOUN') continue;
    const end = endOfRelative(words, at, segments);
    if (end === undefined) continue;
    segment += 1;
    for (let inside = at; inside < end; inside += 1) segments[inside] = segment;
  }
  return segments;
}

function beginsClause(words: readonly BareWord[], at: number): boolean {
  const { lower = '', tag } = words[at] ?? {};
  if (/^[;:—–.!?]$/.test(lower)) return true;
  if (OPENERS.has(lower)) return true;
  if (lower === 'as') return opensAs(words, at);
  if (/^(?:when|after|before|until|since)$/.test(lower)) return hasVerbSoon(words, at);
  if (lower === ',') return !partsList(words, at);
  return tag === 'CCONJ' && lower === 'but';
}

const OPENERS = new Set(
  'because although though while whereas whereby unless but however'.split(' '),
);

/** "as officials secure promotions", not "as part of" or "as well as". */
function opensAs(words: readonly BareWord[], at: number): boolean {
  if (words[at - 1]?.lower === 'as' || words[at + 2]?.lower === 'as') return false;
  const next = words[at + 1];
  return hasVerbSoon(words, at) || (next?.tag === 'NOUN' && next.lower.endsWith('s'));
}

function hasVerbSoon(words: readonly BareWord[], at: number): boolean {
  return words.slice(at + 1, at + 6).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

/** "news media, credit card companies and banks": a noun on both sides, and "and" before the next verb. */
function partsList(words: readonly BareWord[], at: number): boolean {
  if (!isNominal(words[at - 1]?.tag) || !isNominal(words[at + 1]?.tag)) return false;
  for (const { tag, lower } of words.slice(at + 1, at + 9)) {
    if (lower === 'and' || lower === 'or') return true;
    if (tag === 'VERB' || tag === 'AUX' || tag === 'ADP') return false;
  }
  return false;
}

function isNominal(tag: string | undefined): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM';
}

/** Where a relative clause in a subject ends: at the main clause's own verb. */
function endOfRelative(
  words: readonly BareWord[],
  at: number,
  segments: readonly number[],
): number | undefined {
  let isVerbSeen = false;
  for (let to = at + 1; to < words.length && segments[to] === segments[at]; to += 1) {
    const tag = words[to]?.tag;
    if (tag === 'CCONJ') return undefined;
    if (tag !== 'VERB' && tag !== 'AUX') continue;
    const isSameGroup = /^(?:AUX|ADV|PART)$/.test(words[to - 1]?.tag ?? '') || to === at + 1;
    if (isVerbSeen && !isSameGroup) return to;
    isVerbSeen = true;
  }
  return undefined;
}
