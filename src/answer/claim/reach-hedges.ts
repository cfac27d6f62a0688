import type { BareWord } from './tag-claim-words.ts';
import { HEDGES } from './word-lists.ts';

/**
 * How sure the text is of each word: 1 possible, 2 likely, 3 plain. A hedge covers its clause; an adjective the phrase
 * that it stands before: "suspected cyberattacks", "possibly deliberate clues".
 */
export function hedgesOf(
  words: readonly BareWord[],
  segments: readonly number[],
): readonly (1 | 2 | 3)[] {
  const bySegment = new Map<number, 1 | 2>();
  const byWord = new Map<number, 1 | 2>();
  for (let at = 0; at < words.length; at += 1) {
    const level = hedgeAt(words, at);
    const segment = segments[at];
    const end = endOfPlan(words, segments, at);
    for (let to = at + 1; to < end; to += 1) byWord.set(to, byWord.get(to) ?? 2);
    if (level === undefined || segment === undefined) continue;
    if (isBeforeNoun(words, at)) {
      for (let to = at + 1; to <= at + 4 && isNominal(words[to]?.tag); to += 1)
        byWord.set(to, level);
    } else bySegment.set(segment, bySegment.get(segment) === 1 ? 1 : level);
  }
  return words.map((_, at) => byWord.get(at) ?? bySegment.get(segments[at] ?? -1) ?? 3);
}

function hedgeAt(words: readonly BareWord[], at: number): 1 | 2 | undefined {
  const { lower = '', tag, name } = words[at] ?? {};
  const next = words[at + 1]?.lower ?? '';
  if (name !== undefined || (lower === 'may' && tag === 'PROPN')) return undefined;
  // "could not" says that something was impossible.
  if (lower === 'could' && /^(?:not|n't)$/.test(next)) return undefined;
  // "there is a chance that", but not "no chance" and "by chance".
  if (lower === 'chance' && !/^(?:a|some|good|fair)$/.test(words[at - 1]?.lower ?? ''))
    return undefined;
  if (lower === 'would' || lower === 'can') return undefined;
  // "decoys appear twice" is no hedge, "they appear to be" is one.
  if (
    /^(?:appear|seem)/.test(lower) &&
    next !== 'to' &&
    next !== 'that' &&
    words[at + 1]?.tag !== 'ADJ'
  )
    return undefined;
  if (/^(?:suspects?|thought)$/.test(lower) && tag === 'NOUN') return undefined;
  return HEDGES.get(lower);
}

/** Where what a word says to be only planned, wanted or promised ends: with its clause. */
function endOfPlan(words: readonly BareWord[], segments: readonly number[], at: number): number {
  const { lower = '', tag } = words[at] ?? {};
  // "a machine meant to take over": not that it did.
  const isMeant = MEANT.test(lower) && words[at + 1]?.lower === 'to';
  if ((!PLANS.test(lower) && !isMeant) || (tag !== 'VERB' && tag !== 'AUX')) return at;
  let to = at + 1;
  while (to < words.length && segments[to] === segments[at]) to += 1;
  return to;
}

/** Words for what is only to be. */
export const PLANS =
  /^(?:will|should|must|(?:recommend|want|expect|intend|attempt|order|demand|threaten|offer|ask)(?:s|ed|ing)?|(?:propose|hope|promise|urge|advise)[sd]?|plan(?:s|ned)?)$/;

const MEANT = /^(?:meant|supposed|scheduled|trained|hired|designed|built|due)$/;

function isBeforeNoun(words: readonly BareWord[], at: number): boolean {
  const { lower = '' } = words[at] ?? {};
  const next = words[at + 1];
  if (next === undefined) return false;
  // "it's possible Norway wanted it"
  if (words[at - 1]?.tag === 'AUX' && words[at - 2]?.lower === 'it') return false;
  if (/^(?:suspected|alleged|possible|likely|probable|presumed)$/.test(lower))
    return isNominal(next.tag);
  return /^(?:possibly|probably|likely|allegedly)$/.test(lower) && next.tag === 'ADJ';
}

function isNominal(tag: string | undefined): boolean {
  return tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN';
}
