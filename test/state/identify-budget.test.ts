import { describe, expect, it } from 'vitest';
import { createIdentifyBudget, identifyLimits } from '../../src/state/identify-budget.ts';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import { entriesOf } from './entries-of.ts';

const HOUR_MS = 3_600_000;
const LIMITS = { hour: 3, day: 5 };

describe('identifyLimits', () => {
  it.each([
    ['one shard', 1, 1_000, 50, 200],
    ['twenty shards', 20, 1_000, 50, 200],
    ['sixty shards: 150,000 servers', 60, 1_000, 120, 240],
    ['two hundred: 500,000 servers', 200, 2_500, 400, 800],
    ['more shards than Discord means to have', 900, 1_000, 500, 500],
    ['what Discord may grant one day', 1, 60, 30, 30],
  ])('suits %s', (_, shards, granted, hour, day) => {
    expect(identifyLimits(shards, granted)).toEqual({ hour, day });
  });
});

describe('createIdentifyBudget', () => {
  it('refuses what is too many for the hour until the oldest is an hour old', async () => {
    let nowMs = 1_700_000_000_000;
    const budget = createIdentifyBudget(createMemoryStore(), LIMITS, () => nowMs);
    for (let i = 0; i < 3; i += 1) {
      expect(await budget.take()).toBe(0);
      nowMs += 1_000;
    }
    expect(await budget.take()).toBe(HOUR_MS - 3_000);
    expect(await budget.left()).toBe(0);
    nowMs += HOUR_MS - 3_000;
    expect(await budget.take()).toBe(0);
  });

  it('refuses what is too many for the day', async () => {
    let nowMs = 1_700_000_000_000;
    const budget = createIdentifyBudget(createMemoryStore(), LIMITS, () => nowMs);
    for (let i = 0; i < 5; i += 1) {
      expect(await budget.take()).toBe(0);
      nowMs += HOUR_MS;
    }
    expect(await budget.take()).toBe(19 * HOUR_MS);
    nowMs += 19 * HOUR_MS;
    expect(await budget.take()).toBe(0);
  });

  it('counts those of earlier processes, and keeps none for longer than a day', async () => {
    let nowMs = 1_700_000_000_000;
    const store = createMemoryStore();
    const start = () => createIdentifyBudget(store, LIMITS, () => nowMs);
    await start().take();
    await start().take();
    expect(await start().left()).toBe(1);
    nowMs += 24 * HOUR_MS;
    expect(await start().left()).toBe(3);
    expect(await entriesOf(store)).toEqual([]);
  });

  it('gives no more than there are to those who take at the same time', async () => {
    const budget = createIdentifyBudget(createMemoryStore(), LIMITS, () => 1_700_000_000_000);
    const waits = await Promise.all(Array.from({ length: 8 }, () => budget.take()));
    expect(waits.filter((wait) => wait === 0).length).toBeLessThanOrEqual(3);
  });

  it('gives what it was allowed to give since', async () => {
    const budget = createIdentifyBudget(createMemoryStore(), LIMITS, () => 1_700_000_000_000);
    for (let i = 0; i < 3; i += 1) await budget.take();
    expect(await budget.take()).toBe(HOUR_MS);
    budget.allow({ hour: 4, day: 5 });
    expect(await budget.left()).toBe(1);
    expect(await budget.take()).toBe(0);
    expect(await budget.take()).toBe(HOUR_MS);
  });

  it('holds when the clock was set back', async () => {
    let nowMs = 1_700_000_000_000;
    const budget = createIdentifyBudget(createMemoryStore(), LIMITS, () => nowMs);
    for (let i = 0; i < 3; i += 1) await budget.take();
    nowMs -= 10 * HOUR_MS;
    expect(await budget.take()).toBe(HOUR_MS);
  });
});
