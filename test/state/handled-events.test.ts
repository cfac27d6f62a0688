import { describe, expect, it } from 'vitest';
import { createHandledEvents } from '../../src/state/handled-events.ts';
import { createMemoryShortTerm } from '../../src/state/short-term.ts';

describe('createHandledEvents', () => {
  it('does the work of an event once, also when it failed', async () => {
    const events = createHandledEvents(
      createMemoryShortTerm(() => 0),
      1,
    );
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
    const killed = createHandledEvents(shortTerm, 1);
    void killed.once('a', () => new Promise(() => {}));
    const done: string[] = [];
    const again = createHandledEvents(shortTerm, 1).once('a', async () => void done.push('a'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(done).toEqual([]);
    nowMs = 20_000;
    await again;
    expect(done).toEqual(['a']);
  });

  it('leaves alone what was done, after the claim has ended too', async () => {
    let nowMs = 0;
    const events = createHandledEvents(
      createMemoryShortTerm(() => nowMs),
      1,
    );
    let calls = 0;
    const work = async (): Promise<void> => {
      calls += 1;
    };
    await events.once('a', work);
    nowMs = 3_000_000;
    await events.once('a', work);
    expect(calls).toBe(1);
  });
});
