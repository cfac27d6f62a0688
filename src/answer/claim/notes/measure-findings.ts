import type { Conflict, Finding } from '../evidence.ts';
import type { HeldReading } from '../judge-strictly.ts';

/** Nothing but what a source leaves open is against the claim: notes may tell that. */
export function isClean({ conflicts, objections }: Finding): boolean {
  return (
    conflicts.length === 0 &&
    objections.every(({ kind }) => kind === 'missing' || kind === 'untold')
  );
}

/** Nothing is against the claim, and nothing is missing. */
export function hasNothingAgainst({ conflicts, objections }: Finding): boolean {
  return conflicts.length === 0 && objections.length === 0;
}

/** All of it, and more than a name. */
export function bearsOut(finding: Finding): boolean {
  return finding.pairs.length > 1 && hasNothingAgainst(finding);
}

/** How many sources say so, up to `limit`; one that says it in two readings is one. */
export function countSources(
  some: readonly HeldReading[],
  isMeant: (finding: Finding) => boolean,
  limit: number,
): number {
  const sources = some
    .filter(({ finding }) => isMeant(finding))
    .map(({ finding }) => finding.source);
  return Math.min(limit, new Set(sources).size);
}

/** The share of a claim's needed units that a source has. */
export function coverage({ reading: { needed }, finding: { pairs } }: HeldReading): number {
  return pairs.length / Math.max(1, needed.length);
}

/** The same, of those that it has in the very words. */
export function exactness({ reading: { needed }, finding: { pairs } }: HeldReading): number {
  return pairs.filter(({ match }) => match === 'same').length / Math.max(1, needed.length);
}

/** How much the claim and a source have in common: the harmonic mean of the shares that each has of the other. */
export function commonness(held: HeldReading): number {
  return harmonicMean(coverage(held), wholeness(held.finding));
}

/** Tells whether a source contradicts a claim in one of these ways. */
export function conflictsBy(...kinds: readonly Conflict['kind'][]): (finding: Finding) => boolean {
  return ({ conflicts }) => conflicts.some(({ kind }) => kinds.includes(kind));
}

/** The share of a source's own units that the claim has. */
function wholeness({ source, pairs }: Finding): number {
  const units = source.units.filter(({ isLight }) => !isLight).length;
  const found = pairs.filter(({ match }) => match !== 'opposite').map((pair) => pair.source.index);
  return units === 0 ? 0 : Math.min(1, new Set(found).size / units);
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
