import type { Log } from '../discord/log.ts';
import type { ServingOptions } from './open-served.ts';

/** What tells the log how far a reading is, every few seconds: one that is quick leaves no line. */
export function tellProgress(
  log: Log,
  everyMs = EVERY_MS,
): Required<Pick<ServingOptions, 'progressed' | 'building' | 'failed'>> {
  let toldAt = performance.now();
  const isTime = (): boolean => {
    if (performance.now() - toldAt < everyMs) return false;
    toldAt = performance.now();
    return true;
  };
  return {
    progressed(done, all) {
      if (isTime()) log.info({ done, all }, 'reading the articles');
    },
    building(share) {
      if (isTime()) log.info({ percent: Math.round(share * 100) }, 'putting the engine together');
    },
    failed: (error) =>
      log.warn({ error }, 'what was read cannot be kept; the next start reads it again'),
  };
}

const EVERY_MS = 5_000;
