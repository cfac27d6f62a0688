import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCooldowns } from '../../src/state/cooldowns.ts';

describe('createCooldowns', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('lets each key go once, and again after its time', async () => {
    const cooldowns = createCooldowns();
    expect(await cooldowns.take('a', 10)).toEqual({ kind: 'free' });
    expect(await cooldowns.take('b', 10)).toEqual({ kind: 'free' });
    vi.advanceTimersByTime(4_000);
    const wait = { kind: 'wait', untilMs: 1_010_000 };
    expect(await cooldowns.take('a', 10)).toEqual({ ...wait, isFirst: true });
    expect(await cooldowns.take('a', 10)).toEqual({ ...wait, isFirst: false });
    vi.advanceTimersByTime(6_000);
    expect(await cooldowns.take('a', 10)).toEqual({ kind: 'free' });
  });

  it('holds nobody back for no time', async () => {
    const cooldowns = createCooldowns();
    await cooldowns.take('a', 0);
    expect(await cooldowns.take('a', 0)).toEqual({ kind: 'free' });
  });
});
