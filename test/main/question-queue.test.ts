import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineAway } from '../../src/domain/engine-away.ts';
import { createQuestionQueue, type Question } from '../../src/main/question-queue.ts';

const LIMITS = { answerMs: 5_000, stuckMs: 30_000, waitMs: 10_000, maxWaiting: 3 };

function open() {
  const sent: Question[] = [];
  const stuck = vi.fn();
  const queue = createQuestionQueue((question) => sent.push(question), stuck, LIMITS);
  const ask = (name: string) => {
    const asked = { outcome: undefined as unknown };
    queue.ask(name, [name]).then(
      (result) => (asked.outcome = result),
      (error: unknown) => (asked.outcome = error),
    );
    return asked;
  };
  return { queue, sent, stuck, ask };
}

const away = (reason: EngineAway['reason']) => new EngineAway(reason);

describe('createQuestionQueue', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends one question at a time, in order, and gives each its own answer', async () => {
    const { queue, sent, ask } = open();
    const asked = ['a', 'b', 'c'].map(ask);
    for (const at of [0, 1, 2]) {
      expect(sent).toHaveLength(at + 1);
      const { id = 0, name = '', args } = sent[at] ?? {};
      expect(args).toEqual([name]);
      queue.settle(id, at === 1 ? { error: new RangeError(name) } : { result: name });
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(asked.map(({ outcome }) => outcome)).toEqual(['a', new RangeError('b'), 'c']);
  });

  it('says that a question took too long, goes on when it is answered after all, and passes that answer over', async () => {
    const { queue, sent, ask, stuck } = open();
    const slow = ask('slow');
    await vi.advanceTimersByTimeAsync(LIMITS.answerMs);
    const next = ask('next');
    expect(slow.outcome).toEqual(away('too-long'));
    expect(sent).toHaveLength(1);
    queue.settle(1, { result: 'late' });
    queue.settle(2, { result: 'next' });
    await vi.advanceTimersByTimeAsync(LIMITS.stuckMs);
    expect([slow.outcome, next.outcome]).toEqual([away('too-long'), 'next']);
    expect(stuck).not.toHaveBeenCalled();
  });

  it('refuses who waits and who asks for a reason, until there is none', async () => {
    const { queue, sent, ask } = open();
    const [first, waiting] = [ask('first'), ask('waiting')];
    queue.refuseFor('unreachable');
    const late = ask('late');
    queue.settle(1, { result: 'first' });
    queue.refuseFor(undefined);
    const after = ask('after');
    queue.settle(sent.at(-1)?.id ?? 0, { result: 'after' });
    await vi.advanceTimersByTimeAsync(LIMITS.stuckMs);
    expect([first, waiting, late, after].map(({ outcome }) => outcome)).toEqual([
      'first',
      away('unreachable'),
      away('unreachable'),
      'after',
    ]);
  });

  it('tells once when a question is stuck', async () => {
    const { ask, stuck } = open();
    ask('stuck');
    await vi.advanceTimersByTimeAsync(LIMITS.stuckMs - 1);
    expect(stuck).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(LIMITS.stuckMs);
    expect(stuck).toHaveBeenCalledOnce();
  });

  it('refuses those who would wait behind too many at once, and those who have waited too long', async () => {
    const { ask, sent } = open();
    ask('first');
    const waiting = ['a', 'b', 'c'].map(ask);
    const refused = ask('d');
    await vi.advanceTimersByTimeAsync(0);
    expect(refused.outcome).toEqual(away('busy'));
    await vi.advanceTimersByTimeAsync(LIMITS.waitMs);
    expect(waiting.map(({ outcome }) => outcome)).toEqual(Array(3).fill(away('busy')));
    expect(sent).toHaveLength(1);
  });

  it('refuses all when it is closed, also those who come later', async () => {
    const { queue, ask, stuck } = open();
    const before = ['a', 'b'].map(ask);
    queue.close();
    const after = ask('c');
    await vi.advanceTimersByTimeAsync(LIMITS.stuckMs);
    expect([...before, after].map(({ outcome }) => outcome)).toEqual(Array(3).fill(away('away')));
    expect(stuck).not.toHaveBeenCalled();
  });

  it('tells for how long nothing was asked', async () => {
    const { queue, ask } = open();
    ask('a');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(queue.idleMs()).toBe(0);
    queue.settle(1, { result: 'a' });
    await vi.advanceTimersByTimeAsync(700);
    expect(queue.idleMs()).toBe(700);
  });
});
