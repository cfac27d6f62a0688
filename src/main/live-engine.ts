/** The engine that answers just now, and the way to a newer one. */
export interface LiveEngine<Engine> {
  /** Whoever answers takes it once and keeps it for the whole answer. */
  readonly current: Engine;
  /** How often it was replaced. */
  readonly generation: number;
  /**
   * Builds a new engine beside the current one, which answers until the new one takes its place in one step. One at a
   * time: calls while one is being built share the one after it, which sees all that was changed before the call.
   *
   * Rejects with what `build` failed with; the current engine stays then.
   */
  reload(): Promise<Engine>;
}

/** A live engine that begins with `first`. `replaced` is given each engine whose place another has taken. */
export function createLiveEngine<Engine>(
  first: Engine,
  build: () => Promise<Engine>,
  replaced: (engine: Engine) => void = () => {},
): LiveEngine<Engine> {
  let current = first;
  let generation = 0;
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<Engine> | undefined;

  const next = async (): Promise<Engine> => {
    await last;
    waiting = undefined;
    const built = build();
    last = built.catch(() => {});
    const before = current;
    current = await built;
    generation += 1;
    replaced(before);
    return current;
  };

  return {
    get current() {
      return current;
    },
    get generation() {
      return generation;
    },
    reload() {
      waiting ??= next();
      return waiting;
    },
  };
}
