import type { AwayReason } from '../domain/engine-away.ts';
import { ExhibitError, type Problem } from '../domain/errors.ts';

/** The database gives no answers just now, and may again soon: nothing is wrong with what it was asked. */
export class DatabaseAway extends ExhibitError {
  readonly reason: DatabaseAwayReason;

  constructor(reason: DatabaseAwayReason, problems: readonly Problem[], options?: ErrorOptions) {
    super('state', problems, options);
    this.reason = reason;
  }
}

/** It does not answer in time, or not at all. */
export type DatabaseAwayReason = Extract<AwayReason, 'too-long' | 'unreachable'>;
