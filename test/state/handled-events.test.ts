import { describe, expect, it } from 'vitest';
import { createHandledEvents } from '../../src/state/handled-events.ts';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import { createMemoryShortTerm } from '../../src/state/short-term.ts';
import { entriesOf } from './entries-of.ts';

describe('createHandledEvents', () => {
  it('does the work of an event once, also when it failed', async () => {
    const events = createHandledEvents(createMemoryShortTerm(() => 0));
    let calls = 0;
    const work = async (): Promise<void> => {
      calls += 1;
      throw new Error('odd');
    };
    await expect(events.once('a', work)).rejects.toThrow('odd');
    await events.once('a', work);
    expect(calls).toBe(1);
  });

  it('does again what another process began and never ended', async () => {
    let nowMs = 0;
    const shortTerm = createMemoryShortTerm(() => nowMs);
    const killed = createHandledEvents(shortTerm, undefined, { waitMs: 1 });
    void killed.once('a', () => new Promise(() => {}));
    const done: string[] = [];
    const again = createHandledEvents(shortTerm, undefined, { waitMs: 1 }).once(
      'a',
      async () => void done.push('a'),
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(done).toEqual([]);
    nowMs = 20_000;
    await again;
    expect(done).toEqual(['a']);
  });

  it('leaves alone what an earlier process did, for a quarter of an hour', async () => {
    let nowMs = 1_700_000_000_000;
    const store = createMemoryStore();
    const start = () =>
      createHandledEvents(
        createMemoryShortTerm(() => nowMs),
        store,
        { now: () => nowMs },
      );
    let calls = 0;
    const work = async (): Promise<void> => {
      calls += 1;
    };
    await start().once('message/1', work);
    nowMs += 899_000;
    await start().expire();
    await start().once('message/1', work);
    expect(calls).toBe(1);
    nowMs += 901_000;
    await start().expire();
    expect(await entriesOf(store)).toEqual([]);
    await start().once('message/1', work);
    expect(calls).toBe(2);
  });

  it('handles events where nothing can be kept', async () => {
    const refuse = () => Promise.reject(new Error('the disk is full'));
    const store = { ...createMemoryStore(), get: refuse, set: refuse };
    const events = createHandledEvents(
      createMemoryShortTerm(() => 0),
      store,
    );
    let calls = 0;
    for (let i = 0; i < 2; i += 1) {
      await events.once('message/1', async () => {
        calls += 1;
      });
    }
    expect(calls).toBe(1);
  });

  it('leaves alone what was done, after the claim has ended too', async () => {
    let nowMs = 0;
    const events = createHandledEvents(createMemoryShortTerm(() => nowMs));
    let calls = 0;
    const work = async (): Promise<void> => {
      calls += 1;
    };
    await events.once('a', work);
    nowMs = 890_000;
    await events.once('a', work);
    expect(calls).toBe(1);
  });
});
