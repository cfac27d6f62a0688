import { readRelations } from '../agents.ts';
import { nameBefore } from '../described-units.ts';
import type { Conflict } from '../evidence.ts';
import { nounPhraseAt } from '../grammar.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/** "Ann Moe, 44, a rigger, and Bo Lund, 29, a cook": what stands behind a name is said of that name and of no other. */
export function checkDescribed({ claim, source, options }: Comparison): RuleResult {
  const outside = new Set([...claim.stance.holder, ...claim.stance.saying]);
  const conflicts = readRelations(claim, outside).flatMap(({ agent, predicate }): Conflict[] => {
    const [name, what] = [claim.units[agent], claim.units[predicate]];
    if (!name?.isNamed || what?.tag !== 'NOUN') return [];
    const owners = (options.get(predicate) ?? []).map((option) =>
      nameBefore(source, nounPhraseAt(source, option.source.to - 1).from),
    );
    const same = new Set((options.get(agent) ?? []).map((option) => option.source.index));
    const [owner] = owners;
    if (owner === undefined || owners.some((one) => one === undefined || same.has(one.index)))
      return [];
    return [{ kind: 'roles', claim: name.surface, source: owner.surface }];
  });
  return conflicts.length === 0 ? NOTHING : { conflicts, objections: [] };
}
