/** A map that forgets: each entry after its lifetime, and the oldest when there are too many. */
export interface ExpiringMap<Value> {
  get(key: string): Value | undefined;
  /** A new lifetime begins for the entry. */
  set(key: string, value: Value): void;
  delete(key: string): void;
}

/** What bounds an {@link ExpiringMap}. */
export interface ExpiringMapOptions {
  /** Returns milliseconds. */
  readonly now: () => number;
  readonly lifetimeMs: number;
  readonly maxEntries: number;
}

/** An empty map; forgetting costs nothing but the next `set`. */
export function createExpiringMap<Value>({
  now,
  lifetimeMs,
  maxEntries,
}: ExpiringMapOptions): ExpiringMap<Value> {
  // In order of expiry, because every entry lives equally long and is put back at the end.
  const entries = new Map<string, { readonly value: Value; readonly untilMs: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      return entry === undefined || entry.untilMs <= now() ? undefined : entry.value;
    },
    set(key, value) {
      entries.delete(key);
      entries.set(key, { value, untilMs: now() + lifetimeMs });
      for (const [oldest, { untilMs }] of entries) {
        if (untilMs > now() && entries.size <= maxEntries) break;
        entries.delete(oldest);
      }
    },
    delete(key) {
      entries.delete(key);
    },
  };
}
