import { hedgesOf } from './reach-hedges.ts';
import { negationsOf } from './reach-negations.ts';
import { segmentsOf } from './reach-segments.ts';
import type { BareWord } from './tag-claim-words.ts';

/** How far clauses, negations, hedges and "according to" reach over one word. */
export interface Reach {
  readonly segment: number;
  readonly isNegated: boolean;
  readonly isNegationHead: boolean;
  readonly isPartlyNegated: boolean;
  readonly deniedBy: readonly number[];
  readonly certainty: 1 | 2 | 3;
  readonly isAccording: boolean;
}

/** The reach over each word. A negation turns round what follows it in its clause; a hedge covers its whole clause. */
export function reachOfWords(words: readonly BareWord[]): readonly Reach[] {
  const segments = segmentsOf(words);
  const according = accordingOf(words);
  const { negated, heads, partly, by } = negationsOf(words, segments);
  const certainty = hedgesOf(words, segments);
  return words.map((_, at) => ({
    segment: segments[at] ?? 0,
    isNegated: negated.has(at),
    isNegationHead: heads.has(at),
    isPartlyNegated: partly.has(at),
    deniedBy: by.get(at) ?? [],
    certainty: certainty[at] ?? 3,
    isAccording: according.has(at),
  }));
}

/** Positions of "according to …" up to the next comma or the end. */
function accordingOf(words: readonly BareWord[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const [at, { lower }] of words.entries()) {
    if (lower !== 'according') continue;
    for (let to = at; to < words.length && !endsAccording(words, at, to); to += 1) inside.add(to);
  }
  return inside;
}

/** At a mark, or where a new phrase begins without a joint: "according to the Post | the hackers …". */
function endsAccording(words: readonly BareWord[], from: number, at: number): boolean {
  const { lower = '', tag } = words[at] ?? {};
  if (/^[,.;:—]$/.test(lower)) return true;
  if (at < from + 3) return false;
  const before = words[at - 1]?.tag;
  const isNewPhrase = tag === 'DET' || tag === 'PRON' || tag === 'AUX';
  return (
    isNewPhrase && (before === 'NOUN' || before === 'PROPN') && !/^(?:who|which|that)$/.test(lower)
  );
}
