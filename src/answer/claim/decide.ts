import type { Conflict, Finding } from './evidence.ts';
import { isSlight } from './is-slight.ts';

/** The findings' verdict and the finding that decided it. */
export type Decision =
  | { readonly verdict: 'supported'; readonly finding: Finding }
  | { readonly verdict: 'contradicted'; readonly finding: Finding; readonly conflict: Conflict }
  | { readonly verdict: 'not-in-sources'; readonly nearest: Finding | undefined };

/**
 * A claim is supported by a source that has all of it, with no conflict and no objection, unless another has all its very
 * words in other roles, or a sentence contradicts what editors' lines alone bear out. It is contradicted by one that has all
 * of it but for a named conflict. Everything else is not in the sources. What a sentence decides is told before what an
 * editor notes. A universal claim ("never") is refuted by one source that says otherwise, whatever another says; so
 * is one that an editor notes as wrong.
 */
export function decide(findings: readonly Finding[], isUniversal = false): Decision {
  const doubtful = findings.filter(isDoubtful);
  const contradicting = findings.filter(
    (finding) => contradicts(finding) && !findings.some((other) => outtells(other, finding)),
  );
  const supporting = findings.filter(
    (finding) =>
      supports(finding) &&
      doubtful.every((other) => exact(other) <= exact(finding)) &&
      !contradicting.some((other) => tellsOfAnother(other, finding)),
  );
  const rejecting = contradicting.filter(isRejected);
  const isRefuted =
    (isUniversal && contradicting.length > 0) ||
    rejecting.some((finding) => outweighs(finding, supporting));
  const support = best(supporting);
  const against = isRefuted ? undefined : againstNotes(contradicting, supporting);
  if (support !== undefined && !isRefuted && against === undefined)
    return { verdict: 'supported', finding: support };
  const finding = best(contradicting);
  const [conflict] = finding?.conflicts ?? [];
  if (finding !== undefined && conflict !== undefined && against !== 'as much')
    return { verdict: 'contradicted', finding, conflict };
  return {
    verdict: 'not-in-sources',
    nearest: best(
      findings.filter(
        ({ source: { kind }, pairs }) => /^(?:sentence|fact)$/.test(kind) && pairs.length > 0,
      ),
    ),
  };
}

function supports({ source, pairs, conflicts, objections }: Finding): boolean {
  return (
    source.kind !== 'rejects' &&
    saysSomething(pairs) &&
    conflicts.length === 0 &&
    objections.length === 0
  );
}

/** One of the two sentences that are read together says all but the name, of another: "Moe, who runs the port. Her boss, Dahl, …". */
function tellsOfAnother(one: Finding, joined: Finding): boolean {
  const { quotes } = joined.source;
  return (
    quotes.length > 1 &&
    one.source.quotes.length === 1 &&
    quotes.some(({ id }) => id === one.source.quotes[0]?.id) &&
    one.conflicts.some(({ kind }) => kind === 'roles') &&
    exact(one) + 1 >= exact(joined)
  );
}

/** It has every word of the claim, in other roles: what bears it out in other words may be misread. */
function isDoubtful({ source, pairs, conflicts, objections }: Finding): boolean {
  return (
    source.kind !== 'rejects' &&
    pairs.length > 2 &&
    pairs.every(({ match }) => match === 'same') &&
    conflicts.length === 0 &&
    objections.length > 0 &&
    objections.every(({ kind }) => kind === 'untold' || kind === 'turned') &&
    new Set(pairs.map((pair) => pair.source.index)).size === pairs.length
  );
}

/** A name or an amount alone says nothing that could be true. */
function saysSomething(pairs: Finding['pairs']): boolean {
  return (
    pairs.length > 1 ||
    pairs.some(
      ({ claim, match }) =>
        match === 'same' && claim.proper === undefined && claim.amount === undefined,
    )
  );
}

/** Overclaims and hedges do not matter where the claim is wrong anyway; words that no source has do. */
function contradicts({ pairs, conflicts, objections, source }: Finding): boolean {
  if (source.kind === 'fact') return false;
  // A note says what is right in few words; of whom else it may be right it does not tell.
  if (source.kind === 'holds' && conflicts.some(({ kind }) => kind === 'roles')) return false;
  if (conflicts.length === 0 || pairs.length === 0 || conflicts.length > MAX_CONFLICTS)
    return false;
  // A name alone, beside one other, is too little to tell what is spoken of.
  const isThin =
    pairs.length < 2 &&
    !pairs.some(({ claim }) => claim.tag === 'VERB' || claim.concepts.has('culprit'));
  if (isThin && conflicts.some(({ kind }) => kind === 'name' || kind === 'roles')) return false;
  return objections.every(isSlight);
}

/** Another source has more of the claim, and its own name or amount, with nothing against it: it is what is spoken of. */
function outtells(other: Finding, { pairs, conflicts }: Finding): boolean {
  if (other.source.kind === 'rejects' || other.conflicts.length > 0) return false;
  if (!conflicts.every(({ kind }) => kind === 'name' || kind === 'number')) return false;
  if (!other.objections.every(({ kind }) => /^(?:missing|overclaim|hedge)$/.test(kind)))
    return false;
  const told = new Set(other.pairs.map(({ claim }) => claim.index));
  return other.pairs.length > pairs.length && pairs.every(({ claim }) => told.has(claim.index));
}

/** One slip in telling is usual; where more differ, the sentence speaks of something else. */
const MAX_CONFLICTS = 2;

function best(findings: readonly Finding[]): Finding | undefined {
  return [...findings].sort((a, b) => worth(b) - worth(a))[0];
}

/**
 * Whether a sentence contradicts what editors' lines alone bear out, none of them as it stands, in more of the claim's words
 * or in as many: then it is not borne out, and wrong only in the former case, or where it says it of another or an editor
 * notes it.
 */
function againstNotes(
  contradicting: readonly Finding[],
  supporting: readonly Finding[],
): 'more' | 'as much' | undefined {
  const isLine = (finding: Finding): boolean => finding.source.kind === 'holds';
  if (supporting.length === 0 || !supporting.every((one) => isLine(one) && !isWhole(one)))
    return undefined;
  const most = (findings: readonly Finding[]): number => Math.max(-1, ...findings.map(exact));
  const sentences = contradicting.filter(({ source }) => source.kind === 'sentence');
  const [theirs, ours] = [most(sentences), most(supporting)];
  if (theirs < ours) return undefined;
  const isOfAnother = sentences.some(
    (one) => exact(one) >= ours && one.conflicts.some(({ kind }) => kind === 'roles'),
  );
  return theirs > ours || isOfAnother || contradicting.some(isRejected) ? 'more' : 'as much';
}

/** The claim says all that the source does, in its words. */
function isWhole({ source, pairs }: Finding): boolean {
  const same = pairs.filter(({ match }) => match === 'same').map((pair) => pair.source.index);
  return source.units.every(({ isLight, index }) => isLight || same.includes(index));
}

/** An editor notes it as wrong. */
function isRejected({ conflicts }: Finding): boolean {
  return conflicts.some(({ kind }) => kind === 'rejected');
}

/** What an editor notes as wrong counts for more than what seems to support it, but for a note in more of the same words. */
function outweighs(rejecting: Finding, supporting: readonly Finding[]): boolean {
  return supporting.every((finding) =>
    finding.source.kind === 'holds'
      ? exact(rejecting) > exact(finding)
      : exact(rejecting) >= exact(finding),
  );
}

function exact({ pairs }: Finding): number {
  return pairs.filter(({ match }) => match === 'same').length;
}

function worth(finding: Finding): number {
  const { pairs, conflicts, objections, source } = finding;
  const missing = objections.filter(({ kind }) => kind === 'missing').length;
  const contrary = conflicts.filter(({ kind }) => kind !== 'rejected').length;
  const noted = source.kind === 'holds' || source.kind === 'rejects' ? 3 : 0;
  return (
    3 * pairs.length + exact(finding) - 2 * contrary - missing - noted - 0.1 * source.quotes.length
  );
}
