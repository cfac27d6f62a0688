/**
 * What outlives the process: small JSON values by key. Everything that is kept goes through it, so that
 * another place to keep things needs these seven methods and to pass the tests of their contract.
 *
 * A key is parts joined by `/`, of letters, digits, `_` and `-`, of at least one character each.
 */
export interface Store {
  /** The value under `key`, as it was set; undefined when there is none. */
  get(key: string): Promise<unknown>;
  /** Resolves once the value would survive a power failure. */
  set(key: string, value: Json): Promise<void>;
  /** As {@link Store.set}. Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
  /** Adds a whole number to the one under `key`, 0 when there is none, in one step whoever else adds. */
  add(key: string, by: number): Promise<void>;
  /** Keys that begin with `prefix` and their values, by key. */
  list(prefix: string): AsyncIterable<readonly [key: string, value: unknown]>;
  /** Resolves once no byte of what was deleted or replaced before is left in the files. Slow. */
  erase(): Promise<void>;
  /** Finishes the writes that are under way. Nothing may be called after it. */
  close(): Promise<void>;
}

/** What JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };
