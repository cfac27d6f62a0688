import { attachments } from '../attachments.ts';
import type { Objection } from '../evidence.ts';
import type { Reading, Unit } from '../reading.ts';
import type { Comparison, RuleResult } from './comparison.ts';

/**
 * What the claim gives to a name ("Southern hackers", "attacks of Norway") must not be another's in the source, nor the name
 * stand there by other things alone ("the Southern ministry counts Northern hackers").
 */
export function checkNamedHeads({ claim, source, options, pairs }: Comparison): RuleResult {
  const objections: Objection[] = [];
  const sourcesOf = (index: number): readonly Unit[] =>
    (options.get(index) ?? []).map((option) => option.source);
  for (const { claim: name } of pairs.values()) {
    if (!name.isNamed || name.proper === undefined) continue;
    const names = sourcesOf(name.index);
    for (const [index, hold] of attachments(claim, name)) {
      const heads = sourcesOf(index);
      if ((hold !== 'modifier' && hold !== 'of') || !pairs.has(index) || heads.length === 0)
        continue;
      if (heads.some((head) => names.some((theirs) => areTied(source, theirs, head)))) continue;
      const isOfAnother = heads.some((head) => isAnothers(source, head, names));
      const standElsewhere = names.every((theirs) => isModifierOfOther(source, theirs));
      if (isOfAnother || standElsewhere) objections.push({ kind: 'untold', word: name.surface });
    }
  }
  return { conflicts: [], objections };
}

/** One hangs on the other, or both on the same: "Norway has hackers". */
function areTied(source: Reading, name: Unit, head: Unit): boolean {
  if (name.index === head.index) return true;
  const [ours, theirs] = [attachments(source, name), attachments(source, head)];
  if (ours.has(head.index) || theirs.has(name.index)) return true;
  return [...ours].some(([index, hold]) => hold !== 'modifier' && theirs.has(index));
}

function isAnothers(source: Reading, head: Unit, names: readonly Unit[]): boolean {
  return source.units.some(
    (other) =>
      other.isNamed &&
      other.proper !== undefined &&
      !other.isAccording &&
      !names.includes(other) &&
      /^(?:modifier|of)$/.test(attachments(source, other).get(head.index) ?? ''),
  );
}

function isModifierOfOther(source: Reading, name: Unit): boolean {
  return [...attachments(source, name).values()].includes('modifier');
}
