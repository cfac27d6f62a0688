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
  // By their seconds: what lives equally long is in order of expiry, so that what is over is first.
  const lives = new Map<number, Map<string, Entry>>();
  const find = (key: string): Entry | undefined => {
    for (const entries of lives.values()) {
      const entry = entries.get(key);
      if (entry !== undefined && entry.untilMs > now()) return entry;
    }
    return undefined;
  };
  const put = (key: string, { value, seconds, owner }: Remembered): void => {
    const own = lives.get(seconds) ?? new Map<string, Entry>();
    lives.set(seconds, own);
    let size = 1;
    for (const entries of lives.values()) {
      entries.delete(key);
      forgetExpired(entries, now());
      size += entries.size;
    }
    own.set(key, { value, owner, untilMs: now() + seconds * 1_000 });
    if (size > MAX_ENTRIES) forgetFirst(lives.values());
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
      for (const entries of lives.values()) {
        for (const [key, entry] of entries) if (entry.owner === owner) entries.delete(key);
      }
    },
  };
}

interface Entry {
  readonly value: Json;
  readonly owner: string | undefined;
  readonly untilMs: number;
}

/** Of the largest, a conversation of five questions, some 50 MB; usually far less. */
const MAX_ENTRIES = 20_000;

function forgetExpired(entries: Map<string, Entry>, atMs: number): void {
  for (const [key, { untilMs }] of entries) {
    if (untilMs > atMs) return;
    entries.delete(key);
  }
}

/** Forgets the oldest entry of the largest. */
function forgetFirst(all: Iterable<Map<string, Entry>>): void {
  const [largest] = [...all].sort((a, b) => b.size - a.size);
  for (const key of largest?.keys() ?? []) {
    largest?.delete(key);
    return;
  }
}
