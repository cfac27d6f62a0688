import type { Reading, Unit } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/** "supermarkets were hit harder than petrol stations" with its sides changed. */
export function checkComparison({ claim, source, options }: Comparison): RuleResult {
  const ours = sidesOf(claim);
  const theirs = sidesOf(source);
  if (ours === undefined || theirs === undefined) return NOTHING;
  const isOneOf = (unit: Unit, side: readonly Unit[]): boolean =>
    (options.get(unit.index) ?? []).some((option) =>
      side.some(({ index }) => index === option.source.index),
    );
  const swapped = ours.after.find(
    (unit) => isOneOf(unit, theirs.before) && !isOneOf(unit, theirs.after),
  );
  const other = ours.before.find(
    (unit) => isOneOf(unit, theirs.after) && !isOneOf(unit, theirs.before),
  );
  if (swapped === undefined || other === undefined) return NOTHING;
  return {
    conflicts: [{ kind: 'roles', claim: other.surface, source: swapped.surface }],
    objections: [],
  };
}

function sidesOf({
  words,
  units,
}: Reading): { readonly before: readonly Unit[]; readonly after: readonly Unit[] } | undefined {
  const than = words.findIndex(
    ({ lower }, at) =>
      lower === 'than' && /(?:er|more|less|worse|better)$/.test(words[at - 1]?.lower ?? ''),
  );
  if (than < 0 || /^\d/.test(words[than + 1]?.lower ?? '')) return undefined;
  return {
    before: units.filter(({ to, concepts }) => to <= than && !concepts.has('harder')),
    after: units.filter(({ from }) => from > than),
  };
}
