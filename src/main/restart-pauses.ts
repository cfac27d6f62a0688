/** When what ended is started anew. */
export interface RestartPauses {
  /** To be called at each end: how long to wait before the next start; undefined when it ended too often. */
  next(): number | undefined;
}

/**
 * A second at first and four times as long each time, five times within an hour: what cannot start does not keep a
 * machine busy, and a neighbour that was away for some minutes is waited for. `now` returns milliseconds.
 */
export function createRestartPauses(now: () => number): RestartPauses {
  let ends: readonly number[] = [];
  return {
    next() {
      ends = [...ends.filter((at) => at > now() - HOUR_MS), now()];
      return ends.length > MAX_RESTARTS ? undefined : FIRST_PAUSE_MS * 4 ** (ends.length - 1);
    },
  };
}

/** Within an hour; the pauses are nearly six minutes together. */
export const MAX_RESTARTS = 5;

const FIRST_PAUSE_MS = 1_000;

const HOUR_MS = 3_600_000;
