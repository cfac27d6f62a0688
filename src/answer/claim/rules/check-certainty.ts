import { PLANS } from '../reach-hedges.ts';
import type { Reading } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/**
 * A claim may not be surer than its source: "possible" does not support "was", nor does a sentence that begins with a condition.
 * Names and amounts are not hedged.
 */
export function checkCertainty({ claim, source, pairs }: Comparison): RuleResult {
  const end = endOfConditional(source);
  if ([...pairs.values()].some((pair) => pair.source.from < end))
    return { conflicts: [], objections: [{ kind: 'hedge', word: 'if' }] };
  const weaker = [...pairs.values()].find(
    (pair) =>
      pair.source.certainty < claim.certainty &&
      pair.claim.proper === undefined &&
      pair.claim.amount === undefined,
  );
  if (weaker === undefined) return NOTHING;
  const hedge = source.words.find(({ lower }) => HEDGE.test(lower) || PLANS.test(lower));
  return { conflicts: [], objections: [{ kind: 'hedge', word: hedge?.text ?? 'possible' }] };
}

/** Where "If the dam breaks, the town will flood" ends, of which nothing is said to be so; "if anything" is no condition. */
function endOfConditional({ words }: Reading): number {
  if (words[0]?.lower !== 'if' || /^(?:anything|nothing)$/.test(words[1]?.lower ?? '')) return 0;
  const end = words.findIndex(({ lower }) => lower === ';');
  return end < 0 ? words.length : end;
}

const HEDGE =
  /^(?:possible|possibly|perhaps|likely|probably|suspected|suspects?|may|might|could|unlikely|alleged|allegedly|appears?|seems?|believes?|thinks?)$/;
