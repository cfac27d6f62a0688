import type { Reading, Unit } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/** What a source leaves open says nothing, neither way: "it is not known whether the files include …". */
export function checkOpen({ claim, source, pairs }: Comparison): RuleResult {
  if (claim.words.some(({ lower }) => OPENS.test(lower) || UNKNOWN.test(lower))) return NOTHING;
  const open = [...pairs.values()].find(({ source: theirs }) => isOpen(source, theirs));
  if (open === undefined) return NOTHING;
  return { conflicts: [], objections: [{ kind: 'relation', word: open.claim.surface }] };
}

/** After a "whether" in its sentence, up to a mark that ends a statement. */
function isOpen({ words }: Reading, { from }: Unit): boolean {
  for (let at = from - 1; at >= 0; at -= 1) {
    const lower = words[at]?.lower ?? '';
    if (OPENS.test(lower)) return true;
    if (/^(?:[.;:!?]|but|although|though|because)$/.test(lower)) return false;
  }
  return false;
}

const OPENS = /^whether$/;
const UNKNOWN = /^(?:unknown|unclear|uncertain|open|known|clear|know|knows|undecided|if)$/;
