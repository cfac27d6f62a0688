import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIdentifyThrottler } from '../../src/discord/identify-throttler.ts';

const SIGNAL = new AbortController().signal;

describe('createIdentifyThrottler', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const throttler = () => createIdentifyThrottler(() => Date.now());

  /** Milliseconds that passed until it may identify. */
  async function waited(identifying: Promise<void>): Promise<number> {
    const begin = Date.now();
    await vi.runAllTimersAsync();
    await identifying;
    return Date.now() - begin;
  }

  it('lets the first shard identify at once and the next five seconds later', async () => {
    const { waitForIdentify } = throttler();
    expect(await waited(waitForIdentify(0, SIGNAL))).toBe(0);
    expect(await waited(waitForIdentify(1, SIGNAL))).toBe(5_000);
  });

  it('lets shards of different groups identify together, as Discord allows large bots', async () => {
    const { waitForIdentify } = createIdentifyThrottler(() => Date.now(), { concurrency: 16 });
    const waits = Array.from({ length: 33 }, (_, shard) => {
      const begin = Date.now();
      return waitForIdentify(shard, new AbortController().signal).then(
        () => (Date.now() - begin) / 1_000,
      );
    });
    await vi.runAllTimersAsync();
    expect(await Promise.all(waits)).toEqual([...Array(16).fill(0), ...Array(16).fill(5), 10]);
  });

  it('doubles the wait of a shard that identifies again and again, up to five minutes', async () => {
    const { waitForIdentify } = throttler();
    const waits: number[] = [];
    for (let i = 0; i < 12; i += 1) waits.push(await waited(waitForIdentify(0, SIGNAL)));
    expect(waits.map((ms) => ms / 1_000)).toEqual([0, 5, 5, 5, 10, 20, 40, 80, 160, 300, 300, 300]);
  });

  it('spends less than a third of the identifies of a day', async () => {
    const { waitForIdentify } = throttler();
    const end = Date.now() + 24 * 60 * 60_000;
    let identifies = 0;
    while (Date.now() < end) {
      await waited(waitForIdentify(0, SIGNAL));
      identifies += 1;
    }
    expect(identifies).toBeLessThan(333);
  });

  it('forgets after an hour', async () => {
    const { waitForIdentify } = throttler();
    for (let i = 0; i < 8; i += 1) await waited(waitForIdentify(0, SIGNAL));
    vi.setSystemTime(Date.now() + 60 * 60_000);
    expect(await waited(waitForIdentify(0, SIGNAL))).toBe(0);
  });

  it('gives up when it is told to', async () => {
    const { waitForIdentify } = throttler();
    const controller = new AbortController();
    await waited(waitForIdentify(0, SIGNAL));
    const second = waitForIdentify(0, controller.signal);
    controller.abort(new Error('stopped'));
    await expect(second).rejects.toThrow('stopped');
  });
});
