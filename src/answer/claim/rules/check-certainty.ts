import { PLANS } from '../reach-hedges.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/** A claim may not be surer than its source: "possible" does not support "was". Names and amounts are not hedged. */
export function checkCertainty({ claim, source, pairs }: Comparison): RuleResult {
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

const HEDGE =
  /^(?:possible|possibly|perhaps|likely|probably|suspected|suspects?|may|might|could|unlikely|alleged|allegedly|appears?|seems?|believes?|thinks?)$/;
