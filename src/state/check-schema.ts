import { ExhibitError } from '../domain/errors.ts';
import type { Store } from './store.ts';

/** What the data means, and how older data is brought up to it. */
export interface Schema {
  /** To be raised with any change to what keys or values mean. */
  readonly version: number;
  /**
   * By the version that it finds: a step to the next one. It may be ended halfway and is then done again, so it must
   * bear that.
   */
  readonly upgrades: Readonly<Record<number, (store: Store) => Promise<void>>>;
}

/** That of this version. */
export const SCHEMA: Schema = { version: 1, upgrades: {} };

/** A store and what to do before it is changed. */
export interface SchemaCheck {
  /** What an operator knows the store by: its folder or address. */
  readonly place: string;
  /** Called once before anything is changed, with the version that was found. */
  readonly backUp: (version: number) => Promise<void>;
  readonly schema?: Schema;
}

/**
 * Makes sure that this version understands what the store holds: marks an empty one, and brings an older one up after
 * it was backed up.
 *
 * @throws ExhibitError `state` when a newer version wrote it, or a restore was ended halfway.
 */
export async function checkSchema(
  store: Store,
  { place, backUp, schema = SCHEMA }: SchemaCheck,
): Promise<void> {
  const found = await store.get(SCHEMA_KEY);
  if (found === undefined) return store.set(SCHEMA_KEY, schema.version);
  if (found === schema.version) return;
  const steps = upgradesFrom(found, schema);
  if (steps === undefined) throw refuse(found, place, schema);
  await backUp(schema.version - steps.length);
  for (const [i, step] of steps.entries()) {
    await step(store);
    await store.set(SCHEMA_KEY, schema.version - steps.length + i + 1);
  }
}

/** The steps that bring data of `found` up; undefined where one of them is not known. */
function upgradesFrom(
  found: unknown,
  { version, upgrades }: Schema,
): readonly ((store: Store) => Promise<void>)[] | undefined {
  if (typeof found !== 'number' || !Number.isInteger(found) || found > version) return undefined;
  const steps = Array.from({ length: version - found }, (_, i) => upgrades[found + i]);
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

/** Why data of schema `found` cannot be used. */
export function refuse(found: unknown, place: string, { version }: Schema = SCHEMA): ExhibitError {
  const message =
    found === RESTORING
      ? 'expected whole data, found a restore that was ended halfway; run "exhibit restore" again with --replace'
      : typeof found === 'number' && found > version
        ? `expected data of schema ${version} or older, found ${found}: a newer Exhibit wrote it; use that version, or set DATA_DIR to another folder`
        : `expected data of schema ${version}, found ${JSON.stringify(found)}; set DATA_DIR to another folder`;
  return new ExhibitError('state', [{ file: place, message }]);
}

/** Where the version is kept. */
export const SCHEMA_KEY = 'schema';

/** In place of the version while a restore is under way. */
export const RESTORING = 'restoring';
