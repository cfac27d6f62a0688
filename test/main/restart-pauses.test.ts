import { describe, expect, it } from 'vitest';
import { createRestartPauses } from '../../src/main/restart-pauses.ts';

describe('createRestartPauses', () => {
  it('waits longer each time, and gives up at the sixth end within an hour', () => {
    let nowMs = 0;
    const pauses = createRestartPauses(() => nowMs);
    const waited = Array.from({ length: 6 }, () => {
      const pause = pauses.next();
      nowMs += pause ?? 0;
      return pause;
    });
    expect(waited).toEqual([1_000, 4_000, 16_000, 64_000, 256_000, undefined]);
  });

  it('forgets what is an hour ago', () => {
    let nowMs = 0;
    const pauses = createRestartPauses(() => nowMs);
    for (let i = 0; i < 24; i += 1) {
      expect(pauses.next()).toBe(1_000);
      nowMs += 3_600_000;
    }
  });
});
