import type { Reading, Unit } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/** What a source leaves open says nothing, neither way: "it is not known whether the files include …". */
export function checkOpen({ claim, source, pairs }: Comparison): RuleResult {
  if (isOfUnknown(claim)) return NOTHING;
  const open = [...pairs.values()].find(({ source: theirs }) => isOpen(source, theirs));
  if (open === undefined) return NOTHING;
  return { conflicts: [], objections: [{ kind: 'relation', word: open.claim.surface }] };
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

/** After a "whether", up to the next mark; "whether or not he is charged" leaves nothing else open. */
function isOpen({ words }: Reading, { from }: Unit): boolean {
  for (let at = from - 1; at >= 0; at -= 1) {
    const { lower = '', tag } = words[at] ?? {};
    if (lower === 'whether') return words[at + 1]?.lower !== 'or' && words[at - 1]?.lower !== 'of';
    if (tag === 'PUNCT' || /^(?:but|although|though|because)$/.test(lower)) return false;
  }
  return false;
}
