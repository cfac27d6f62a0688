import type { Store } from '../../src/state/store.ts';

/** Everything that `store` lists under `prefix`. */
export async function entriesOf(
  store: Store,
  prefix = '',
): Promise<(readonly [key: string, value: unknown])[]> {
  const entries: (readonly [string, unknown])[] = [];
  for await (const entry of store.list(prefix)) entries.push(entry);
  return entries;
}
