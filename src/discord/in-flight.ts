/** The work that is under way. */
export interface InFlight {
  /** Counts `work` until it ends. It must not reject. */
  add(work: Promise<void>): void;
  /** Resolves when nothing is under way any more. */
  settled(): Promise<void>;
  /** Resolves when nothing is under way any more of what is now. */
  current(): Promise<void>;
}

/** Nothing under way yet. */
export function createInFlight(): InFlight {
  const working = new Set<Promise<void>>();
  return {
    add(work) {
      working.add(work);
      void work.finally(() => working.delete(work));
    },
    async settled() {
      while (working.size > 0) await Promise.all(working);
    },
    async current() {
      await Promise.all(working);
    },
  };
}
