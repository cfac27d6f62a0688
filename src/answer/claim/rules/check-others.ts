import { nounPhraseAt } from '../grammar.ts';
import type { Reading, Unit } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/** "clients of other banks" are not told of by a source that speaks of one bank: it must tell of another too. */
export function checkOthers({ claim, source, pairs }: Comparison): RuleResult {
  if (source.words.some(({ lower }) => TELLS_OF_MORE.test(lower))) return NOTHING;
  const other = [...pairs.values()].find(({ claim: ours }) => isOther(claim, ours));
  if (other === undefined) return NOTHING;
  return { conflicts: [], objections: [{ kind: 'untold', word: `other ${other.claim.surface}` }] };
}

/** "other banks", "another bank", but not "each other" */
function isOther(reading: Reading, unit: Unit): boolean {
  if (unit.tag !== 'NOUN') return false;
  const { from, to } = nounPhraseAt(reading, unit.to - 1);
  return reading.words
    .slice(from, to)
    .some(
      ({ lower }, at) =>
        /^(?:an)?other$/.test(lower) && reading.words[from + at - 1]?.lower !== 'each',
    );
}

const TELLS_OF_MORE =
  /^(?:other|others|another|also|too|else|second|third|different|elsewhere|besides|similar|previous|earlier)$/;
