import type { Reading, Unit } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/**
 * "more steel" of a source with less of it; "supermarkets were hit harder than petrol stations" with its sides changed, or of
 * a source that compares nothing: "more wardens than the town" is not said by "40 wardens".
 */
export function checkComparison({ claim, source, options, pairs }: Comparison): RuleResult {
  for (const { claim: unit, source: its } of pairs.values()) {
    const [here, there] = [directionOf(claim, unit), directionOf(source, its)];
    if (here === undefined || there === undefined || here.isUp === there.isUp) continue;
    const isToldToo = (options.get(unit.index) ?? []).some(
      (option) => directionOf(source, option.source)?.isUp === here.isUp,
    );
    if (isToldToo) continue;
    // "less than planned" and "more than before" are both so.
    const isOfAnother =
      here.than !== undefined && there.than !== undefined && here.than !== there.than;
    return isOfAnother
      ? { conflicts: [], objections: [{ kind: 'relation', word: here.word }] }
      : {
          conflicts: [{ kind: 'opposite', claim: here.word, source: there.word }],
          objections: [],
        };
  }
  const ours = sidesOf(claim);
  const theirs = sidesOf(source);
  const measure = ours === undefined ? measureOf(claim) : undefined;
  if (measure !== undefined && !source.words.some(({ lower }) => lower === 'than'))
    return { conflicts: [], objections: [{ kind: 'overclaim', word: measure }] };
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

/** "more" of "more steel", "less" of "a quarter less steel": which way something differs, and from what. */
function directionOf(
  { words }: Reading,
  { from, to, amount }: Unit,
):
  | { readonly word: string; readonly isUp: boolean; readonly than: string | undefined }
  | undefined {
  // "less steel", "less than the steel"
  const before = words[from - 1]?.tag === 'DET' ? from - 2 : from - 1;
  const at = words[before]?.lower === 'than' ? before - 1 : from - 1;
  const word = words[at]?.lower ?? '';
  if (amount !== undefined || !/^(?:more|less|fewer|higher|lower)$/.test(word)) return undefined;
  if (/^(?:no|not|n't)$/.test(words[at - 1]?.lower ?? '')) return undefined;
  const isCompared = words[to]?.lower === 'than';
  const than = isCompared ? words.slice(to + 1).find(({ unit }) => unit >= 0)?.stem : undefined;
  return { word, isUp: /^(?:more|higher)$/.test(word), than };
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

/** "more" of "more wardens than the town": what is compared with something that is no number. */
function measureOf({ words }: Reading): string | undefined {
  const than = words.findIndex(({ lower }) => lower === 'than');
  const next = words[than + 1];
  if (than < 0 || next === undefined || next.tag === 'NUM' || /^\d/.test(next.lower))
    return undefined;
  const before = words.slice(Math.max(0, than - MAX_BETWEEN), than);
  return before.find(({ lower }) => /^(?:more|less|fewer)$/.test(lower))?.lower;
}

/** "more state hackers than". */
const MAX_BETWEEN = 4;
