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
  const open = [...pairs.values()].find(({ source: theirs }) => isOpen(source, theirs));
  if (open === undefined) return NOTHING;
  return { conflicts: [], objections: [{ kind: 'open', word: open.claim.surface }] };
}

/** "has revealed who approved it", "explained why it fell": that one told it must be told, not only what is asked there. */
function isTelling(words: Reading['words'], at: number): boolean {
  return TELLS.test(words[at - 1]?.lower ?? '') && ASKS.test(words[at]?.lower ?? '');
}

const TELLS = /^(?:reveal|disclos|nam|identif|explain|specif|announc|publish)(?:s|ed|es|ied|ing)?$/;

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
export function isOpen({ words }: Reading, { from }: Unit): boolean {
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
  return (
    last > 0 &&
    lower.slice(0, last).some((word) => /^(?:not|n't|no|nobody|nor|none|never)$/.test(word))
  );
}

const KNOWS =
  /^(?:know|knows|knew|known|say|clear|certain|sure|decided?|determined?|established?|explained?)$/;
const UNKNOWN_WITHIN = 6;
