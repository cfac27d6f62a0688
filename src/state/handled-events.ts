import type { ShortTerm } from './short-term.ts';

/** Which of Discord's events were handled: it may deliver one again after a resume, and to another process. */
export interface HandledEvents {
  /**
   * Does `work` for the event unless it was done, in whatever process, within the hour. Where another is at it, this
   * waits until that is done or has ended halfway, and does it then. Rejects as `work` does, which counts as done.
   */
  once(event: string, work: () => Promise<void>): Promise<void>;
}

/** The record in what processes share, or in the memory of the only one. */
export function createHandledEvents(shortTerm: ShortTerm, waitMs = WAIT_MS): HandledEvents {
  return {
    async once(event, work) {
      const [done, busy] = [`done/${event}`, `busy/${event}`];
      while (!(await shortTerm.claim(busy, BUSY_SECONDS))) {
        if ((await shortTerm.get(done)) !== undefined) return;
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
      // Done long enough ago for the claim to have ended.
      if ((await shortTerm.get(done)) !== undefined) return;
      try {
        await work();
      } finally {
        await shortTerm.set(done, { value: true, seconds: DONE_SECONDS });
      }
    },
  };
}

/** Whoever is at it for so long was killed: an answer takes some milliseconds, with every repetition some seconds. */
const BUSY_SECONDS = 20;

/** Discord replays what happened since the connection was lost: minutes at most. */
const DONE_SECONDS = 3_600;

const WAIT_MS = 1_000;
