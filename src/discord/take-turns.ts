/** Runs work under one key in the order in which it came, each after the last has ended. */
export type TakeTurns = (key: string, work: () => Promise<void>) => Promise<void>;

/** Nobody's turn yet. The promise that is returned ends as the work does. */
export function createTurns(): TakeTurns {
  const last = new Map<string, Promise<void>>();
  return (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const turn = before.catch(() => {}).then(work);
    last.set(key, turn);
    const forget = (): void => {
      if (last.get(key) === turn) last.delete(key);
    };
    turn.then(forget, forget);
    return turn;
  };
}
