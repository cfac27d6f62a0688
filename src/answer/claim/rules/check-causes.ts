import type { Reading, Unit } from '../reading.ts';
import { type Comparison, NOTHING, type RuleResult } from './comparison.ts';

/** What the claim gives as a cause may not be the consequence in the source: "the dam broke because the town flooded". */
export function checkCauses({ claim, source, options }: Comparison): RuleResult {
  const ours = markerOf(claim);
  if (ours === undefined) return NOTHING;
  const placesOf = (units: readonly Unit[]): readonly number[] =>
    units
      .filter(({ isLight, proper, tag }) => !isLight && proper === undefined && tag !== 'NOUN')
      .flatMap(({ index }) => options.get(index) ?? [])
      .map((option) => option.source.from);
  const end = claim.words.findIndex(({ lower }, at) => at > ours.to && lower === ',');
  const causes = claim.units.filter(({ from }) => from >= ours.to && (end < 0 || from < end));
  const effects = claim.units.filter(({ to, from }) => to <= ours.from || (end >= 0 && from > end));
  const [cause, effect] = [placesOf(causes), placesOf(effects)];
  if (cause.length === 0 || effect.length === 0) return NOTHING;
  const theirs = markerOf(source);
  const isBetween = (from: number, to: number): boolean =>
    theirs !== undefined && theirs.from >= from && theirs.to <= to;
  const fits = cause.some((why) => effect.some((what) => isBetween(what, why)));
  // ", exposing the hackers": what follows from what stands before.
  const follows = cause.some((why) => effect.some((what) => why < what && isOutcome(source, what)));
  if (fits || follows) return NOTHING;
  const [first] = effects.filter(({ isLight }) => !isLight);
  return { conflicts: [], objections: [{ kind: 'untold', word: first?.surface ?? 'because' }] };
}

function markerOf({ words }: Reading): { readonly from: number; readonly to: number } | undefined {
  for (const [at, { lower }] of words.entries()) {
    if (lower === 'because') return { from: at, to: at + 1 };
    if (lower === 'due' && words[at + 1]?.lower === 'to') return { from: at, to: at + 2 };
  }
  return undefined;
}

function isOutcome({ words }: Reading, at: number): boolean {
  return words[at - 1]?.lower === ',' && /ing$/.test(words[at]?.lower ?? '');
}
