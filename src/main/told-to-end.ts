/**
 * Resolves at the first SIGINT or SIGTERM, or when the process that started this one and would tell it is gone. Another
 * signal, a second later or more, ends the process at once, with the code by which shells report it.
 */
export function toldToEnd(): Promise<undefined> {
  return new Promise((resolve) => {
    let toldAt: number | undefined;
    if (process.connected) {
      process.once('disconnect', () => resolve(undefined));
      // Listening alone is no reason to stay.
      process.channel?.unref();
    }
    for (const [signal, number] of SIGNALS) {
      process.on(signal, () => {
        toldAt ??= performance.now();
        if (performance.now() - toldAt >= SAME_KEY_PRESS_MS) process.exit(128 + number);
        resolve(undefined);
      });
    }
  });
}

const SIGNALS = [
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const;

/** Ctrl-C under `npm start` comes twice: from the terminal to the whole group, and once more from npm. */
const SAME_KEY_PRESS_MS = 1_000;
