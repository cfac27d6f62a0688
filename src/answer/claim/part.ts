import type { FoundAmount } from './read-amounts.ts';

/** Words that make one unit: an amount, a phrase of the concept table, or a word alone. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly amount?: FoundAmount;
  readonly concepts?: ReadonlyMap<string, 1 | -1>;
}
