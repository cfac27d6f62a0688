import { ExhibitError } from '../domain/errors.ts';
import type { Store } from './store.ts';

/**
 * Makes sure that this version understands what the store holds, and marks an empty one.
 *
 * @param place what an operator knows the store by: its folder or address
 * @throws ExhibitError `state` when a newer version wrote it.
 */
export async function checkSchema(store: Store, place: string): Promise<void> {
  const found = await store.get(KEY);
  if (found === undefined) {
    await store.set(KEY, SCHEMA);
    return;
  }
  if (found === SCHEMA) return;
  const message =
    typeof found === 'number' && found > SCHEMA
      ? `expected data of schema ${SCHEMA} or older, found ${found}: a newer Exhibit wrote it; use that version, or set DATA_DIR to another folder`
      : `expected data of schema ${SCHEMA}, found ${JSON.stringify(found)}; set DATA_DIR to another folder`;
  throw new ExhibitError('state', [{ file: place, message }]);
}

const KEY = 'schema';

/** To be raised with any change to what keys or values mean, along with a step that brings old data up. */
const SCHEMA = 1;
