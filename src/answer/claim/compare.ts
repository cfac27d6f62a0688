import type { ClaimReading, Finding, SourceReading } from './evidence.ts';
import { pairUnits } from './pair-units.ts';
import { checkAgents } from './rules/check-agents.ts';
import { checkCertainty } from './rules/check-certainty.ts';
import { checkComparison } from './rules/check-comparison.ts';
import { checkCoverage } from './rules/check-coverage.ts';
import { checkOpposites } from './rules/check-opposites.ts';
import { checkOrder } from './rules/check-order.ts';
import { checkOverclaims } from './rules/check-overclaims.ts';
import { checkPolarity } from './rules/check-polarity.ts';
import { checkSpeaker } from './rules/check-speaker.ts';

/** What a source says about a claim: what it covers, the conflicts, and what keeps it from supporting it. */
export function compare(claim: ClaimReading, source: SourceReading): Finding {
  const comparison = pairUnits(claim, source);
  const agents = checkAgents(comparison);
  const results = [
    checkCoverage(comparison, agents.disputed),
    checkOpposites(comparison),
    checkPolarity(comparison),
    checkOrder(comparison),
    checkComparison(comparison),
    agents,
    checkSpeaker(comparison),
    checkCertainty(comparison),
    checkOverclaims(comparison),
  ];
  return {
    source,
    pairs: [...comparison.pairs.values()],
    conflicts: results.flatMap(({ conflicts }) => conflicts),
    objections: results.flatMap(({ objections }) => objections),
  };
}
