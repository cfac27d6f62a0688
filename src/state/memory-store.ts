import type { Json, Store } from './store.ts';

/** A store that ends with the process: for tests, and for a bot that shall keep nothing. */
export function createMemoryStore(): Store {
  const values = new Map<string, string>();
  const read = (key: string): unknown => {
    const text = values.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  };
  const write = (key: string, value: Json): void => {
    values.set(key, JSON.stringify(value));
  };
  return {
    get: async (key) => read(key),
    set: async (key, value) => write(key, value),
    delete: async (key) => {
      values.delete(key);
    },
    add: async (key, by) => write(key, Number(read(key) ?? 0) + by),
    async *list(prefix) {
      const keys = [...values.keys()].filter((key) => key.startsWith(prefix)).sort();
      for (const key of keys) yield [key, read(key)];
    },
    erase: async () => {},
    close: async () => {},
  };
}
