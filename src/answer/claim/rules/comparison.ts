import type { ClaimReading, Conflict, Objection, Pair, SourceReading } from '../evidence.ts';
import type { Unit } from '../reading.ts';

/** A source's unit that may stand for a unit of the claim. */
export interface Option {
  readonly source: Unit;
  readonly match: Pair['match'];
}

/** A claim against one source, with what was found alike; what every rule reads. */
export interface Comparison {
  readonly claim: ClaimReading;
  readonly source: SourceReading;
  /** For each unit of the claim, every source unit that may stand for it. */
  readonly options: ReadonlyMap<number, readonly Option[]>;
  /** For each unit of the claim that is covered, the one that was chosen. */
  readonly pairs: ReadonlyMap<number, Pair>;
}

/** What one rule finds. */
export interface RuleResult {
  readonly conflicts: readonly Conflict[];
  readonly objections: readonly Objection[];
}

export const NOTHING: RuleResult = { conflicts: [], objections: [] };

/**
 * The source's units for a unit of the claim, where one of them is the very word; of other words it is not known how those
 * that go with them stand ("gave" for "got").
 */
export function sameWords({ options }: Comparison, index: number): readonly Unit[] {
  const found = options.get(index) ?? [];
  return found.some(({ match }) => match === 'same') ? found.map(({ source }) => source) : [];
}
