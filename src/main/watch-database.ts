import { EngineAway } from '../domain/engine-away.ts';
import type { ExhibitError } from '../domain/errors.ts';
import { DatabaseAway, type DatabaseAwayReason } from '../postgres/database-away.ts';

/** Why a database gives no answers. */
export interface Trouble {
  readonly reason: DatabaseAwayReason;
  readonly error: ExhibitError;
}

/** Whoever asks a database that may go away. */
export interface WatchedDatabase {
  /** What `ask` gives. @throws EngineAway when the database gave no answer. */
  watch<Result>(ask: () => Result): Result;
  /** True after it could not be reached, until it was reached again. */
  isUnreachable(): boolean;
}

/** `changed` is called when answers stop coming, with why, and, without, when one comes again; not in between. */
export function watchDatabase(changed: (trouble: Trouble | undefined) => void): WatchedDatabase {
  let reason: DatabaseAwayReason | undefined;
  const judge = (trouble: Trouble | undefined): void => {
    if (trouble?.reason === reason) return;
    reason = trouble?.reason;
    changed(trouble);
  };
  return {
    watch(ask) {
      try {
        const result = ask();
        judge(undefined);
        return result;
      } catch (error) {
        if (!(error instanceof DatabaseAway)) throw error;
        judge({ reason: error.reason, error });
        throw new EngineAway(error.reason);
      }
    },
    isUnreachable: () => reason === 'unreachable',
  };
}
