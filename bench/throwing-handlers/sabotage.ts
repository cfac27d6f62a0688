/**
 * Has every method of `target` fail at random, in place of what it does: a promise of one that gives promises is
 * rejected, any other throws. Returns how often that happened so far.
 */
export function sabotage(
  target: object,
  { chance, random }: { readonly chance: number; readonly random: () => number },
): () => number {
  let failures = 0;
  const methods = target as Record<string, unknown>;
  for (const [name, method] of Object.entries(methods)) {
    if (typeof method !== 'function') continue;
    const isAsync = ASYNC.has(name);
    methods[name] = (...args: unknown[]): unknown => {
      if (random() >= chance) return Reflect.apply(method, target, args);
      failures += 1;
      const error = new Error(`${name} fails on purpose`);
      if (isAsync) return Promise.reject(error);
      throw error;
    };
  }
  return () => failures;
}

/** Of the stores; all of the engine's give their result at once. */
const ASYNC: ReadonlySet<string> = new Set(['cast', 'tally', 'count', 'take', 'change']);
