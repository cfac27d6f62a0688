import { clauseEnd } from '../clause-end.ts';
import { PLANS } from '../reach-hedges.ts';
import type { Reading } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/**
 * A claim may not be surer than its source: "possible" does not support "was", nor does "if it was" at its beginning. Names and
 * amounts are not hedged.
 */
export function checkCertainty({ claim, source, pairs }: Comparison): RuleResult {
  const condition = endOfCondition(source);
  const isConditional =
    endOfCondition(claim) === 0 && [...pairs.values()].some((pair) => pair.source.from < condition);
  if (isConditional) return { conflicts: [], objections: [{ kind: 'hedge', word: 'if' }] };
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

/** Where "if it was on purpose, …" ends that a text begins with; 0 where it begins otherwise. */
function endOfCondition({ words }: Reading): number {
  return words[0]?.lower === 'if' ? clauseEnd(words, 0) : 0;
}

const HEDGE =
  /^(?:possible|possibly|perhaps|likely|probably|suspected|suspects?|may|might|could|unlikely|alleged|allegedly|appears?|seems?|believes?|thinks?)$/;
