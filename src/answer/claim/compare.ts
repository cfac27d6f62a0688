import type { ClaimReading, Finding, Objection, SourceReading } from './evidence.ts';
import { pairUnits } from './pair-units.ts';
import type { Reading } from './reading.ts';
import { mayRefute, refute } from './refute.ts';
import { checkAccused } from './rules/check-accused.ts';
import { checkAgainst } from './rules/check-against.ts';
import { checkAgents } from './rules/check-agents.ts';
import { checkBeforeAfter } from './rules/check-before-after.ts';
import { checkCertainty } from './rules/check-certainty.ts';
import { checkComparison } from './rules/check-comparison.ts';
import { checkCounts } from './rules/check-counts.ts';
import { checkCoverage } from './rules/check-coverage.ts';
import { checkDates } from './rules/check-dates.ts';
import { checkDenied } from './rules/check-denied.ts';
import { checkDescribed } from './rules/check-described.ts';
import { checkDirections } from './rules/check-directions.ts';
import { checkLightDenials } from './rules/check-light-denials.ts';
import { checkLinks } from './rules/check-links.ts';
import { checkMembers } from './rules/check-members.ts';
import { checkModifiers } from './rules/check-modifiers.ts';
import { checkNamedHeads } from './rules/check-named-heads.ts';
import { checkOpen } from './rules/check-open.ts';
import { checkOpposites } from './rules/check-opposites.ts';
import { checkOrder } from './rules/check-order.ts';
import { checkOthers } from './rules/check-others.ts';
import { checkOverclaims } from './rules/check-overclaims.ts';
import { checkOwners } from './rules/check-owners.ts';
import { checkPatients } from './rules/check-patients.ts';
import { checkPolarity } from './rules/check-polarity.ts';
import { checkRoles } from './rules/check-roles.ts';
import { checkScope } from './rules/check-scope.ts';
import { checkSequence } from './rules/check-sequence.ts';
import { checkSides } from './rules/check-sides.ts';
import { checkSpeaker } from './rules/check-speaker.ts';
import { checkTimes } from './rules/check-times.ts';
import { checkWhose } from './rules/check-whose.ts';
import { type Comparison, NOTHING } from './rules/comparison.ts';

/** What a source says about a claim: what it covers, the conflicts, and what keeps it from supporting it. */
export function compare(claim: ClaimReading, source: SourceReading): Finding {
  const comparison = pairUnits(claim, source);
  if (2 * comparison.pairs.size < claim.needed.length) return tooLittle(comparison);
  if (source.kind === 'rejects' && !mayRefute(comparison)) return nothing(comparison);
  const agents = checkAgents(comparison);
  const results = [
    checkCoverage(comparison, agents.disputed),
    checkOpposites(comparison),
    checkPolarity(comparison),
    checkOrder(comparison),
    checkComparison(comparison),
    checkOpen(comparison),
    agents,
    agents.conflicts.length > 0 ? NOTHING : checkPatients(comparison),
    agents.conflicts.length > 0 ? NOTHING : checkSides(comparison),
    agents.conflicts.length > 0 ? NOTHING : checkDescribed(comparison),
    checkOwners(comparison),
    checkModifiers(comparison),
    checkTimes(comparison),
    checkBeforeAfter(comparison),
    checkDates(comparison),
    checkSequence(comparison),
    checkSpeaker(comparison),
    checkCertainty(comparison),
    checkOverclaims(comparison),
  ];
  const conflicts = results.flatMap(({ conflicts: found }) => found);
  const objections = results.flatMap(({ objections: found }) => found);
  const denials = [checkDenied, checkLightDenials].flatMap((check) => check(comparison).objections);
  const isClean = conflicts.length === 0 && objections.length === 0;
  const finding = {
    source,
    pairs: [...comparison.pairs.values()],
    conflicts,
    objections: isClean && source.kind !== 'rejects' ? doubts(comparison, denials) : objections,
    denials,
  };
  return source.kind === 'rejects' ? refute(finding) : finding;
}

const DOUBTS = [
  checkRoles,
  checkCounts,
  checkNamedHeads,
  checkDirections,
  checkLinks,
  checkWhose,
  checkMembers,
  checkScope,
  checkAccused,
  checkAgainst,
  checkOthers,
];

/** Whether words that are all there may stand to each other in another way; asked only of what would bear a claim out. */
function doubts(comparison: Comparison, denials: readonly Objection[]): readonly Objection[] {
  return isVerbatim(comparison.claim, comparison.source)
    ? []
    : [...denials, ...DOUBTS.flatMap((check) => check(comparison).objections)];
}

/** The claim's words stand in the source one after the other. */
function isVerbatim(claim: ClaimReading, source: SourceReading): boolean {
  const textOf = ({ words }: Reading): string =>
    ` ${words.flatMap(({ lower, tag }) => (tag === 'PUNCT' ? [] : [lower])).join(' ')} `;
  return textOf(source).includes(textOf(claim));
}

/** {@link compare}, each pair once. */
export function compareOnce(): typeof compare {
  const compared = new Map<ClaimReading, Map<SourceReading, Finding>>();
  return (claim, source) => {
    const findings = compared.get(claim) ?? new Map<SourceReading, Finding>();
    compared.set(claim, findings);
    const finding = findings.get(source) ?? compare(claim, source);
    findings.set(source, finding);
    return finding;
  };
}

/** What is noted as wrong, and is not the claim, tells nothing of it. */
function nothing({ source, pairs }: Comparison): Finding {
  return { source, pairs: [...pairs.values()], conflicts: [], objections: [], denials: [] };
}

/** A source with less than half of the claim decides nothing: what it lacks is all there is to say. */
function tooLittle({ claim, source, pairs }: Comparison): Finding {
  const missing = claim.needed
    .filter((index) => !pairs.has(index))
    .flatMap((index) => claim.units[index] ?? []);
  return {
    source,
    pairs: [...pairs.values()],
    conflicts: [],
    objections: missing.map((unit) => ({ kind: 'missing', unit })),
    denials: [],
  };
}
