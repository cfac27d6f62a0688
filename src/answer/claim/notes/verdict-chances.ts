import { CONTRADICTED_MODEL } from '../../model/claim-contradicted-model.ts';
import { SUPPORTED_MODEL } from '../../model/claim-supported-model.ts';
import { score } from '../../model/trees.ts';
import { CLAIM_FEATURES, type ClaimFeatures } from './claim-features.ts';

/** The chances that a claim is borne out, and that it is contradicted. */
export interface VerdictChances {
  readonly supported: number;
  readonly contradicted: number;
}

/** The chances of the verdicts for a claim of which this was measured. */
export function verdictChances(features: ClaimFeatures): VerdictChances {
  const values = Float32Array.from(CLAIM_FEATURES, (name) => features[name]);
  const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));
  return {
    supported: chance(score(SUPPORTED_MODEL, values)),
    contradicted: chance(score(CONTRADICTED_MODEL, values)),
  };
}
