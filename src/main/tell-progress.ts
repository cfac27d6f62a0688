import type { Log } from '../discord/log.ts';
import type { TabledReading } from './read-tabled-knowledge.ts';

/** What tells the log how far a reading is, every few seconds: one that is quick leaves no line. */
export function tellProgress(
  log: Log,
  everyMs = EVERY_MS,
): Required<Pick<TabledReading, 'progressed' | 'failed'>> {
  let toldAt = performance.now();
  return {
    progressed(done, all) {
      if (performance.now() - toldAt < everyMs) return;
      toldAt = performance.now();
      log.info({ done, all }, 'reading the articles');
    },
    failed: (error) =>
      log.warn({ error }, 'what was read cannot be kept; the next start reads it again'),
  };
}

const EVERY_MS = 5_000;
