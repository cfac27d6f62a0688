import type { Json } from './store.ts';

/** Something to be remembered for a while. */
export interface Remembered {
  readonly value: Json;
  readonly seconds: number;
  /** The id of the person whose it is, so that they can have it forgotten. */
  readonly owner?: string;
}

/**
 * What matters for minutes or hours: in the memory of the process, or in a Redis that processes share. It may be lost
 * at any time, and no method ever rejects. Keys are as those of a {@link Store}.
 */
export interface ShortTerm {
  get(key: string): Promise<unknown>;
  /** Remembers it instead of what was there. */
  set(key: string, remembered: Remembered): Promise<void>;
  /** True for the first to claim `key` in so many seconds, in whatever process. */
  claim(key: string, seconds: number): Promise<boolean>;
  /** Forgets everything of a person's. */
  forgetOwner(owner: string): Promise<void>;
}

/** In the memory of this process. `now` returns milliseconds. */
export function createMemoryShortTerm(now: () => number): ShortTerm {
  const entries = new Map<string, { value: Json; owner: string | undefined; untilMs: number }>();
  const find = (key: string) => {
    const entry = entries.get(key);
    return entry === undefined || entry.untilMs <= now() ? undefined : entry;
  };
  const put = (key: string, { value, seconds, owner }: Remembered): void => {
    entries.delete(key);
    entries.set(key, { value, owner, untilMs: now() + seconds * 1_000 });
    for (const [oldest, { untilMs }] of entries) {
      if (untilMs > now() && entries.size <= MAX_ENTRIES) break;
      entries.delete(oldest);
    }
  };
  return {
    get: async (key) => find(key)?.value,
    set: async (key, remembered) => put(key, remembered),
    async claim(key, seconds) {
      if (find(key) !== undefined) return false;
      put(key, { value: true, seconds });
      return true;
    },
    async forgetOwner(owner) {
      for (const [key, entry] of entries) if (entry.owner === owner) entries.delete(key);
    },
  };
}

/** Of the largest, a conversation of five questions, some 50 MB; usually far less. */
const MAX_ENTRIES = 20_000;
