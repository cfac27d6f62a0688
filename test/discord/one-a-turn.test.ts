import { describe, expect, it } from 'vitest';
import { createOneATurn } from '../../src/discord/one-a-turn.ts';

describe('createOneATurn', () => {
  it('lets the event loop go round between two pieces of work, which keep their order', async () => {
    const oneATurn = createOneATurn();
    const seen: string[] = [];
    const goRound = (): void => {
      seen.push('round');
      if (seen.length < 10) setImmediate(goRound);
    };
    goRound();
    await Promise.all([1, 2, 3].map((n) => oneATurn(() => seen.push(`work ${n}`))));
    const work = seen.flatMap((each, index) => (each === 'round' ? [] : [{ each, index }]));
    expect(work.map(({ each }) => each)).toEqual(['work 1', 'work 2', 'work 3']);
    for (const { index } of work) expect(seen[index - 1]).toBe('round');
  });

  it('gives back what the work does, and goes on after a failure', async () => {
    const oneATurn = createOneATurn();
    const failing = oneATurn(() => {
      throw new Error('broken');
    });
    const next = oneATurn(async () => 'fine');
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('fine');
  });

  it('does not wait for work that waits for something else', async () => {
    const oneATurn = createOneATurn();
    void oneATurn(() => new Promise(() => {}));
    expect(await oneATurn(() => 'fine')).toBe('fine');
  });
});
