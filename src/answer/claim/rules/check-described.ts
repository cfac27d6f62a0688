import { readRelations } from '../agents.ts';
import { nameDescribedAt } from '../described-units.ts';
import type { Conflict } from '../evidence.ts';
import { nounPhraseAt } from '../grammar.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/** "Ann Moe, 44, a rigger, and Bo Lund, 29, a cook": what stands behind a name is said of that name and of no other. */
export function checkDescribed(comparison: Comparison): RuleResult {
  const conflicts = [...describedOtherwise(comparison), ...agedOtherwise(comparison)];
  return conflicts.length === 0 ? NOTHING : { conflicts, objections: [] };
}

function describedOtherwise({ claim, source, options }: Comparison): readonly Conflict[] {
  const outside = new Set([...claim.stance.holder, ...claim.stance.saying]);
  return readRelations(claim, outside).flatMap(({ agent, predicate }): Conflict[] => {
    const [name, what] = [claim.units[agent], claim.units[predicate]];
    if (!name?.isNamed || what?.tag !== 'NOUN') return [];
    const owners = (options.get(predicate) ?? []).map((option) =>
      nameDescribedAt(source, nounPhraseAt(source, option.source.to - 1).from),
    );
    const same = new Set((options.get(agent) ?? []).map((option) => option.source.index));
    const [owner] = owners;
    if (owner === undefined || owners.some((one) => one === undefined || same.has(one.index)))
      return [];
    return [{ kind: 'roles', claim: name.surface, source: owner.surface }];
  });
}

/** "Ann Moe is 29" */
function agedOtherwise({ claim, source, pairs }: Comparison): readonly Conflict[] {
  return [...pairs.values()].flatMap(({ claim: age, source: theirs }): Conflict[] => {
    if (
      age.amount?.kind !== 'count' ||
      !/^(?:is|was)$/.test(claim.words[age.from - 1]?.lower ?? '')
    )
      return [];
    const name = claim.units[claim.words[age.from - 2]?.unit ?? -1];
    const owner = source.units[source.words[theirs.from - 2]?.unit ?? -1];
    const isAge = source.words[theirs.from - 1]?.lower === ',' && owner?.isNamed === true;
    const same = name === undefined ? undefined : pairs.get(name.index)?.source.index;
    return isAge && name?.isNamed && same !== undefined && same !== owner?.index
      ? [{ kind: 'roles', claim: name.surface, source: owner?.surface ?? '' }]
      : [];
  });
}
