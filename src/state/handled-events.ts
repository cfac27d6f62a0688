import type { ShortTerm } from './short-term.ts';
import type { Store } from './store.ts';

/** Which of Discord's events were handled: it may deliver one again after a resume, and to another process. */
export interface HandledEvents {
  /**
   * Does `work` for the event unless it was done, in whatever process, within a quarter of an hour. Where another is at it, this
   * waits until that is done or has ended halfway, and does it then. Rejects as `work` does, which counts as done.
   */
  once(event: string, work: () => Promise<void>): Promise<void>;
  /** Forgets what is older than that, where that does not happen by itself. */
  expire(): Promise<void>;
}

/**
 * The record in what processes share; or, for the only process, in its memory and in `store`, so that one that is
 * started anew knows what was handled before. `now` returns a Unix time in milliseconds.
 */
export function createHandledEvents(
  shortTerm: ShortTerm,
  store?: Store,
  { waitMs = WAIT_MS, now = Date.now } = {},
): HandledEvents {
  const isDone = async (event: string): Promise<boolean> =>
    (await shortTerm.get(`done/${event}`)) !== undefined ||
    (await store?.get(PREFIX + event).catch(() => undefined)) !== undefined;

  const markDone = async (event: string): Promise<void> => {
    await shortTerm.set(`done/${event}`, { value: true, seconds: DONE_SECONDS });
    // Where it cannot be kept, the event may be handled twice, should the process be killed now.
    await store?.set(PREFIX + event, now()).catch(() => {});
  };

  return {
    async once(event, work) {
      const busy = `busy/${event}`;
      while (!(await shortTerm.claim(busy, BUSY_SECONDS))) {
        if (await isDone(event)) return;
        await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
      // Done long enough ago for the claim to have ended, or before this process began.
      if (await isDone(event)) return;
      try {
        await work();
      } finally {
        await markDone(event);
      }
    },
    async expire() {
      if (store === undefined) return;
      for await (const [key, atMs] of store.list(PREFIX)) {
        if (!(Number(atMs) > now() - DONE_SECONDS * 1_000)) await store.delete(key);
      }
    },
  };
}

const PREFIX = 'handled/';

/** Whoever is at it for so long was killed: an answer takes some milliseconds, with every repetition some seconds. */
const BUSY_SECONDS = 20;

/** Discord replays what happened since the connection was lost: minutes at most. An interaction can be answered no longer. */
const DONE_SECONDS = 15 * 60;

const WAIT_MS = 1_000;
