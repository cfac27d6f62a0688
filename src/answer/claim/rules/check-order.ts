import type { Conflict } from '../evidence.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/** "after the raid" against "before the raid". */
export function checkOrder({ claim, source, options }: Comparison): RuleResult {
  const conflicts: Conflict[] = [];
  for (const unit of claim.units) {
    if (!unit.isLight || !(unit.concepts.has('before') || unit.concepts.has('after'))) continue;
    const next = claim.units[unit.index + 1];
    if (next === undefined) continue;
    const partners = new Set((options.get(next.index) ?? []).map((option) => option.source.index));
    const opposite = source.units.find(
      (other) =>
        partners.has(other.index + 1) &&
        [...unit.concepts].some(([concept, sign]) => other.concepts.get(concept) === -sign) &&
        ![...unit.concepts].some(([concept, sign]) => other.concepts.get(concept) === sign),
    );
    if (opposite === undefined) continue;
    conflicts.push({
      kind: 'opposite',
      claim: `${unit.surface} ${next.surface}`,
      source: `${opposite.surface} ${next.surface}`,
    });
  }
  return conflicts.length === 0 ? NOTHING : { conflicts, objections: [] };
}
