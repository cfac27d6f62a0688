import type { Finding } from './evidence.ts';

/**
 * True where the source that has most of a claim's words has them of another, in another number, or denied: "Southern
 * hackers vie to show how loyal they are" beside "Northern hackers vie to show how loyal they are". What has fewer of them
 * and all the names may be read wrongly. `told`: by sources and by notes that are not rejected.
 */
export function isContrary(told: readonly Finding[]): boolean {
  const against = most(told.filter(isAgainst));
  return against > 0 && against >= most(told.filter((finding) => !isAgainst(finding)));
}

function isAgainst({ conflicts, denials }: Finding): boolean {
  return conflicts.length > 0 || denials.length > 0;
}

function most(findings: readonly Finding[]): number {
  return Math.max(0, ...findings.map(commonWords));
}

/** How many of the claim's very words it has, names and amounts apart. */
function commonWords({ pairs }: Finding): number {
  return pairs.filter(
    ({ claim, match }) =>
      match === 'same' && claim.proper === undefined && claim.amount === undefined,
  ).length;
}
