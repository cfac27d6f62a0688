import { CONTRADICTED_MODEL } from '../../model/claim-contradicted-model.ts';
import { SUPPORTED_MODEL } from '../../model/claim-supported-model.ts';
import { chanceBy, type Model } from '../../model/trees.ts';
import { type ClaimFeatures, valuesOf } from './claim-features.ts';

/** The chances that a claim is borne out, and that it is contradicted. */
export interface VerdictChances {
  readonly supported: number;
  readonly contradicted: number;
}

/** The chances of the verdicts for a claim of which this was measured; by the shipped models unless told otherwise. */
export function verdictChances(
  features: ClaimFeatures,
  models: Readonly<Record<keyof VerdictChances, Model>> = SHIPPED,
): VerdictChances {
  const values = valuesOf(features);
  return {
    supported: chanceBy(models.supported, values),
    contradicted: chanceBy(models.contradicted, values),
  };
}

const SHIPPED = { supported: SUPPORTED_MODEL, contradicted: CONTRADICTED_MODEL };
