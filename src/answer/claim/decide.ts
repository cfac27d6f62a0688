import type { Conflict, Finding } from './evidence.ts';

/** The findings' verdict and the finding that decided it. */
export type Decision =
  | { readonly verdict: 'supported'; readonly finding: Finding }
  | { readonly verdict: 'contradicted'; readonly finding: Finding; readonly conflict: Conflict }
  | { readonly verdict: 'not-in-sources'; readonly nearest: Finding | undefined };

/**
 * A claim is supported by a source that has all of it, with no conflict and no objection. It is contradicted by one that
 * has all of it but for a named conflict. Everything else is not in the sources. Findings come in the order in which
 * they are preferred. A universal claim ("never") is refuted by one source that says otherwise, whatever another says.
 */
export function decide(findings: readonly Finding[], isUniversal = false): Decision {
  const supporting = best(
    findings.filter(
      ({ pairs, conflicts, objections }) =>
        saysSomething(pairs) && conflicts.length === 0 && objections.length === 0,
    ),
  );
  const contradicting = best(findings.filter(contradicts));
  const isRefuted = isUniversal && contradicting !== undefined;
  if (supporting !== undefined && !isRefuted) return { verdict: 'supported', finding: supporting };
  const [conflict] = contradicting?.conflicts ?? [];
  if (contradicting !== undefined && conflict !== undefined)
    return { verdict: 'contradicted', finding: contradicting, conflict };
  return {
    verdict: 'not-in-sources',
    nearest: best(findings.filter(({ pairs }) => pairs.length > 0)),
  };
}

/** A name or an amount alone says nothing that could be true. */
function saysSomething(pairs: Finding['pairs']): boolean {
  return (
    pairs.length > 1 ||
    pairs.some(({ claim }) => claim.proper === undefined && claim.amount === undefined)
  );
}

/** Overclaims and hedges do not matter where the claim is wrong anyway; words that no source has do. */
function contradicts({ pairs, conflicts, objections, source }: Finding): boolean {
  if (source.isFact) return false;
  if (conflicts.length === 0 || pairs.length === 0 || conflicts.length > MAX_CONFLICTS)
    return false;
  // A name alone, beside one other, is too little to tell what is spoken of.
  const isThin =
    pairs.length < 2 &&
    !pairs.some(({ claim }) => claim.tag === 'VERB' || claim.concepts.has('culprit'));
  if (isThin && conflicts.some(({ kind }) => kind === 'name' || kind === 'roles')) return false;
  return objections.every(
    (objection) =>
      objection.kind === 'overclaim' ||
      objection.kind === 'hedge' ||
      (objection.kind === 'missing' && objection.isModifier === true),
  );
}

/** One slip in telling is usual; where more differ, the sentence speaks of something else. */
const MAX_CONFLICTS = 2;

function best(findings: readonly Finding[]): Finding | undefined {
  return [...findings].sort((a, b) => worth(b) - worth(a))[0];
}

function worth({ pairs, conflicts, objections, source }: Finding): number {
  const exact = pairs.filter(({ match }) => match === 'same').length;
  const missing = objections.filter(({ kind }) => kind === 'missing').length;
  return 3 * pairs.length + exact - 2 * conflicts.length - missing - 0.1 * source.quotes.length;
}
