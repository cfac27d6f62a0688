import { describe, expect, it } from 'vitest';
import { createIdentifyBudget } from '../../src/state/identify-budget.ts';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import { entriesOf } from './entries-of.ts';

const HOUR_MS = 3_600_000;
const LIMITS = { hour: 3, day: 5 };

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

  it('holds when the clock was set back', async () => {
    let nowMs = 1_700_000_000_000;
    const budget = createIdentifyBudget(createMemoryStore(), LIMITS, () => nowMs);
    for (let i = 0; i < 3; i += 1) await budget.take();
    nowMs -= 10 * HOUR_MS;
    expect(await budget.take()).toBe(HOUR_MS);
  });
});
