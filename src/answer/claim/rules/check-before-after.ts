import { orderOf } from '../before-after.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/** "before March" does not say that it was in March, nor the other way round. Of years and hours the amounts tell. */
export function checkBeforeAfter({ claim, source, pairs }: Comparison): RuleResult {
  for (const pair of pairs.values()) {
    if (orderOf(claim, pair.claim) === orderOf(source, pair.source)) continue;
    return { conflicts: [], objections: [{ kind: 'relation', word: pair.claim.surface }] };
  }
  return NOTHING;
}
