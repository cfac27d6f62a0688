import type { Pair } from '../evidence.ts';
import type { Reading, Unit } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/** What a source leaves open says nothing, neither way: "it is not known whether the files include …". */
export function checkOpen({ claim, source, pairs }: Comparison): RuleResult {
  if (isOfUnknown(claim)) return NOTHING;
  const told = claim.words.find(
    ({ lower }, at) => isTelling(claim.words, at) && !hasAsked(source, lower),
  );
  if (told !== undefined)
    return { conflicts: [], objections: [{ kind: 'untold', word: told.lower }] };
  const open = [...pairs.values()].find(leavesOpen(claim, source));
  if (open === undefined) return NOTHING;
  return { conflicts: [], objections: [{ kind: 'open', word: open.claim.surface }] };
}

/** Whether the source does not say that it is so: it asks, supposes, or tells of what is still to come. */
export function leavesOpen(claim: Reading, source: Reading): (pair: Pair) => boolean {
  if (isOfUnknown(claim)) return () => false;
  const hasModal = claim.words.some(({ lower }) => MODAL.test(lower));
  return (pair) =>
    isAsked(source, pair.source) ||
    (!hasModal && (isSupposed(source, pair.source) || isToCome(claim, source, pair)));
}

const MODAL =
  /^(?:would|could|might|may|should|will|shall|wo|going|expects?|expected|plans?|planned|due|scheduled)$/;

/** "the flood would not have reached the school if the gate had been shut" */
function isSupposed({ words }: Reading, { segment }: Unit): boolean {
  return words.some(
    ({ lower, segment: own }, at) =>
      own === segment &&
      /^(?:would|could|might)$/.test(lower) &&
      words.slice(at + 1, at + 4).some((next) => next.lower === 'have'),
  );
}

/** "the trial will end in November" beside "the trial has ended" */
function isToCome(
  claim: Reading,
  { words }: Reading,
  { claim: ours, source: theirs }: Pair,
): boolean {
  const isPast =
    ours.tag === 'VERB' &&
    (/ed$/.test(ours.surface) ||
      claim.words
        .slice(Math.max(0, ours.from - 3), ours.from)
        .some(({ lower }) => /^(?:has|have|had|was|were|did)$/.test(lower)));
  return (
    isPast &&
    words
      .slice(Math.max(0, theirs.from - 3), theirs.from)
      .some(
        ({ lower }, at, before) =>
          lower === 'will' || (lower === 'to' && DUE.test(before[at - 1]?.lower ?? '')),
      )
  );
}

const DUE = /^(?:due|expected|scheduled|set|planned)$/;

/** "has revealed who approved it", "explained why it fell": that one told it must be told, not only what is asked there. */
function isTelling(words: Reading['words'], at: number): boolean {
  return TELLS.test(words[at - 1]?.lower ?? '') && ASKS.test(words[at]?.lower ?? '');
}

const TELLS =
  /^(?:(?:reveal|explain)(?:s|ed)?|(?:disclose|name|announce)[sd]?|publish(?:e[sd])?|(?:identif|specif)(?:y|ies|ied))$/;

function hasAsked({ words }: Reading, asked: string): boolean {
  return words.some(({ lower }) => lower === asked);
}

/** The claim itself says that something is not known. */
function isOfUnknown({ words }: Reading): boolean {
  const isSaid = (pattern: RegExp): boolean => words.some(({ lower }) => pattern.test(lower));
  return (
    isSaid(/^(?:whether|unknown|unclear|uncertain|undecided)$/) ||
    (isSaid(/^(?:know|knows|knew|known|clear|certain|sure|decided)$/) &&
      isSaid(/^(?:not|n't|no|nobody|none|never|yet)$/))
  );
}

/** After a "whether" or what is not known ("not known who did it"), up to the next mark; "whether or not he is charged" leaves nothing else open. */
function isAsked({ words }: Reading, { from }: Unit): boolean {
  for (let at = from - 1; at >= 0; at -= 1) {
    const { lower = '', tag } = words[at] ?? {};
    if (lower === 'whether') return words[at + 1]?.lower !== 'or' && words[at - 1]?.lower !== 'of';
    if (ASKS.test(lower) && isUnknown(words.slice(Math.max(0, at - UNKNOWN_WITHIN), at)))
      return true;
    if (tag === 'PUNCT' || /^(?:but|although|though|because)$/.test(lower)) return false;
  }
  return false;
}

const ASKS = /^(?:who|whom|whose|what|which|when|where|why|how)$/;

/** "it is not yet known", "nobody could say", "is unclear" */
function isUnknown(before: Reading['words']): boolean {
  const lower = before.map((word) => word.lower);
  const last = lower.findLastIndex((word) => KNOWS.test(word));
  if (lower.some((word) => /^(?:unknown|unclear|uncertain|undecided)$/.test(word))) return true;
  // "nobody knew the man who did it" leaves nothing open.
  if (last < lower.length - 2) return false;
  return (
    last > 0 &&
    lower.slice(0, last).some((word) => /^(?:not|n't|no|nobody|nor|none|never)$/.test(word))
  );
}

const KNOWS =
  /^(?:know|knows|knew|known|say|clear|certain|sure|decided?|determined?|established?|explained?)$/;
const UNKNOWN_WITHIN = 6;
