import type { BareWord } from './read-text.ts';
import { HEDGES } from './word-lists.ts';

/** How far clauses, negations, hedges and "according to" reach over one word. */
export interface Reach {
  readonly segment: number;
  readonly isNegated: boolean;
  readonly isNegationHead: boolean;
  readonly certainty: 1 | 2 | 3;
  readonly isAccording: boolean;
}

/** The reach over each word. A negation turns round what follows it in its clause; a hedge covers its whole clause. */
export function reachOfWords(words: readonly BareWord[]): readonly Reach[] {
  const segments = segmentsOf(words);
  const according = accordingOf(words);
  const { negated, heads } = negationsOf(words, segments);
  const certainty = certaintyOf(words, segments);
  return words.map((_, at) => ({
    segment: segments[at] ?? 0,
    isNegated: negated.has(at),
    isNegationHead: heads.has(at),
    certainty: certainty[at] ?? 3,
    isAccording: according.has(at),
  }));
}

/** Clause numbers: a comma that parts no list, a dash, a colon or a subordinating word begins a new one. */
function segmentsOf(words: readonly BareWord[]): readonly number[] {
  let segment = 0;
  let bracket = 0;
  return words.map(({ lower, tag }, at) => {
    if (lower === '(') bracket += 1;
    if (lower === ')') bracket -= 1;
    if (at > 0 && bracket === 0 && beginsClause(words, at, lower, tag)) segment += 1;
    return segment;
  });
}

function beginsClause(words: readonly BareWord[], at: number, lower: string, tag: string): boolean {
  if (/^(?:;|:|—|–|\.|!|\?)$/.test(lower)) return true;
  if (CLAUSE_OPENERS.has(lower)) return true;
  if (lower === 'as' && words[at - 1]?.lower !== 'as' && words[at + 2]?.lower !== 'as')
    return words.slice(at + 1, at + 5).some((word) => word.tag === 'VERB' || word.tag === 'AUX');
  if (/^(?:when|after|before|until|since)$/.test(lower))
    return words.slice(at + 1, at + 6).some((word) => word.tag === 'VERB' || word.tag === 'AUX');
  if (lower === ',') return !partsList(words, at);
  return tag === 'CCONJ' && lower === 'but';
}

const CLAUSE_OPENERS = new Set(
  'because although though while whereas whereby unless but however'.split(' '),
);

/** "news media, credit card companies and banks": a noun on both sides, and "and" before the next verb. */
function partsList(words: readonly BareWord[], at: number): boolean {
  const isNominal = (tag: string | undefined): boolean =>
    tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM';
  if (!isNominal(words[at - 1]?.tag) || !isNominal(words[at + 1]?.tag)) return false;
  for (const { tag, lower } of words.slice(at + 1, at + 9)) {
    if (lower === 'and' || lower === 'or') return true;
    if (tag === 'VERB' || tag === 'AUX' || tag === 'ADP') return false;
  }
  return false;
}

/** Positions of "according to …" up to the next comma or the end. */
function accordingOf(words: readonly BareWord[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const [at, { lower }] of words.entries()) {
    if (lower !== 'according') continue;
    for (let to = at; to < words.length && !/^[,.;:—]$/.test(words[to]?.lower ?? ''); to += 1)
      inside.add(to);
  }
  return inside;
}

/** "not much of a …", "few", "little doubt" and words that turn the next verb round count as negations. */
const NEGATORS = new Set(
  "not n't never no none nobody nothing neither nor without cannot zero hardly barely unlikely unable nope".split(
    ' ',
  ),
);
const FAILING = /^(?:fail|fails|failed|failing)$/;

function negationsOf(
  words: readonly BareWord[],
  segments: readonly number[],
): { readonly negated: ReadonlySet<number>; readonly heads: ReadonlySet<number> } {
  const negated = new Set<number>();
  const heads = new Set<number>();
  for (const [at, { lower }] of words.entries()) {
    if (!negates(words, at, lower)) continue;
    let isHeadFound = false;
    const isNominal = /^(?:no|zero|without|little|few)$/.test(lower);
    for (let to = at + 1; to < words.length; to += 1) {
      const word = words[to];
      if (word === undefined || segments[to] !== segments[at]) break;
      if (endsReach(words, to, at)) break;
      negated.add(to);
      if (!isHeadFound && isTurned(word)) {
        heads.add(to);
        isHeadFound = !isNominal || word.tag === 'VERB';
      }
    }
  }
  return { negated, heads };
}

function negates(words: readonly BareWord[], at: number, lower: string): boolean {
  const next = words[at + 1]?.lower ?? '';
  const before = words[at - 1]?.lower ?? '';
  if (lower === 'not' && next === 'only') return false;
  if (lower === 'no' && /^(?:longer|doubt)$/.test(next)) return next === 'doubt' && false;
  if (lower === 'than' && before === 'rather') return true;
  if (lower === 'of' && before === 'instead') return true;
  if (lower === 'to' && FAILING.test(before)) return true;
  if (lower === 'little' || lower === 'few') return before !== 'a' && words[at + 1]?.tag === 'NOUN';
  return NEGATORS.has(lower);
}

/** What a negation turns round: a word with a meaning, not "feel sure"'s "feel" or "not much"'s "much". */
function isTurned(word: BareWord): boolean {
  if (
    /^(?:much|many|any|very|really|all|a|lot|feel|do|be|have|get|got|even|ever|yet)$/.test(
      word.lower,
    )
  )
    return false;
  return (
    word.name !== undefined ||
    /^(?:VERB|ADJ|NOUN|PROPN|X)$/.test(word.tag) ||
    /^(?:like|direct|directly)$/.test(word.lower)
  );
}

/** A negation stops at ", and", at "until" and at a following "but". */
function endsReach(words: readonly BareWord[], to: number, from: number): boolean {
  const { lower = '' } = words[to] ?? {};
  if (/^(?:until|till|but|because|when|instead|rather)$/.test(lower)) return to > from + 1;
  return /^[;:—]$/.test(lower);
}

function certaintyOf(
  words: readonly BareWord[],
  segments: readonly number[],
): readonly (1 | 2 | 3)[] {
  const bySegment = new Map<number, 1 | 2>();
  const byWord = new Map<number, 1 | 2>();
  for (const [at, word] of words.entries()) {
    const level = hedgeAt(words, at);
    const segment = segments[at];
    if (level === undefined || segment === undefined) continue;
    // An adjective hedges the phrase that it stands before: "suspected cyberattacks", "possibly deliberate clues".
    if (isBeforeNoun(words, at)) {
      for (let to = at + 1; to <= at + 4 && isInPhrase(words[to]?.tag); to += 1)
        byWord.set(to, level);
      continue;
    }
    bySegment.set(segment, Math.min(bySegment.get(segment) ?? level, level) as 1 | 2);
    void word;
  }
  return words.map((_, at) => byWord.get(at) ?? bySegment.get(segments[at] ?? -1) ?? 3);
}

function hedgeAt(words: readonly BareWord[], at: number): 1 | 2 | undefined {
  const { lower = '', tag, name } = words[at] ?? {};
  if (name !== undefined) return undefined;
  if (lower === 'may' && tag === 'PROPN') return undefined;
  if (lower === 'can') return undefined;
  // "would be fined" is a plan, "could not" a fact.
  if (lower === 'would' || (lower === 'could' && /^(?:not|n't)$/.test(words[at + 1]?.lower ?? '')))
    return undefined;
  if (
    /^(?:suspect|suspects|thought|think|thinks|believe|believes|appear|appears)$/.test(lower) &&
    tag === 'NOUN'
  )
    return undefined;
  return HEDGES.get(lower);
}

function isBeforeNoun(words: readonly BareWord[], at: number): boolean {
  const { lower = '' } = words[at] ?? {};
  const next = words[at + 1];
  if (next === undefined) return false;
  if (/^(?:suspected|alleged|possible|likely|probable|presumed)$/.test(lower))
    return isInPhrase(next.tag) && next.tag !== 'VERB';
  return /^(?:possibly|probably|likely|allegedly)$/.test(lower) && next.tag === 'ADJ';
}

function isInPhrase(tag: string | undefined): boolean {
  return tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN';
}
