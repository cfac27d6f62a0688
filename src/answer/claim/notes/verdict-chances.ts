import { CONTRADICTED_MODEL } from '../../model/claim-contradicted-model.ts';
import { SUPPORTED_MODEL } from '../../model/claim-supported-model.ts';
import { type Model, score } from '../../model/trees.ts';
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
  const chance = (model: Model): number => 1 / (1 + Math.exp(-score(model, values)));
  return { supported: chance(models.supported), contradicted: chance(models.contradicted) };
}

const SHIPPED = { supported: SUPPORTED_MODEL, contradicted: CONTRADICTED_MODEL };
