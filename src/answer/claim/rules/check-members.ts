import { attachments } from '../attachments.ts';
import { isDoer } from '../doers.ts';
import type { SourceReading } from '../evidence.ts';
import type { Unit } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/**
 * Whose people they are must not be told of others alone: "the port's intruders" is not said by "the port's guards counted
 * six intruders".
 */
export function checkMembers({ claim, source, options }: Comparison): RuleResult {
  const find = (index: number): readonly Unit[] =>
    (options.get(index) ?? []).map((option) => option.source);
  for (const owner of claim.units) {
    const isGenitive = /^['’]s?$/.test(claim.words[owner.to]?.lower ?? '');
    if (!isGenitive || claim.stance.holder.has(owner.index)) continue;
    for (const [index, hold] of attachments(claim, owner)) {
      const member = claim.units[index];
      const [names, members] = [find(owner.index), find(index)];
      if (hold !== 'modifier' || member === undefined || !isDoer(member)) continue;
      if (names.length === 0 || members.length === 0) continue;
      if (names.every((name) => isOfOthers(source, name, members)))
        return { conflicts: [], objections: [{ kind: 'relation', word: owner.surface }] };
    }
  }
  return NOTHING;
}

/** The name is part of another's, or stands before another noun, on which none of the people hang. */
function isOfOthers(source: SourceReading, name: Unit, members: readonly Unit[]): boolean {
  const heads = [...attachments(source, name)].filter(([, hold]) => hold === 'modifier');
  const isPart = /['’]s\s/.test(name.surface);
  if (heads.length === 0) return isPart && members.every(({ index }) => index !== name.index);
  return heads.every(([head]) =>
    members.every((member) => member.index !== head && !attachments(source, member).has(head)),
  );
}
