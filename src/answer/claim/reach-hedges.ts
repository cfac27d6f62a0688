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

function isBeforeNoun(words: readonly BareWord[], at: number): boolean {
  const { lower = '' } = words[at] ?? {};
  const next = words[at + 1];
  if (next === undefined) return false;
  if (/^(?:suspected|alleged|possible|likely|probable|presumed)$/.test(lower))
    return isNominal(next.tag);
  return /^(?:possibly|probably|likely|allegedly)$/.test(lower) && next.tag === 'ADJ';
}

function isNominal(tag: string | undefined): boolean {
  return tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN';
}
