import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import type { Store } from '../../src/state/store.ts';
import { createUnanswered } from '../../src/state/unanswered.ts';
import { entriesOf } from './entries-of.ts';

const DAY_MS = 24 * 3_600_000;

function open(store: Store = createMemoryStore()) {
  const clock = { nowMs: 1_700_000_000_000 };
  return { store, clock, log: createUnanswered(store, true, () => clock.nowMs) };
}

const asked = (question: string) => ({ question, reason: 'gap' });

describe('createUnanswered', () => {
  it('keeps nothing unless it is on', async () => {
    const store = createMemoryStore();
    const log = createUnanswered(store, false);
    await log.note('1', asked('what did it cost?'));
    expect(await entriesOf(store)).toEqual([]);
  });

  it('lists what was asked, oldest first, and not by whom', async () => {
    const { log, clock } = open();
    await log.note('1', asked('what did it cost?'));
    clock.nowMs += 1;
    await log.note('2', asked('who paid?'));
    expect(await log.list()).toEqual([
      { askedAtMs: clock.nowMs - 1, question: 'what did it cost?', reason: 'gap' },
      { askedAtMs: clock.nowMs, question: 'who paid?', reason: 'gap' },
    ]);
  });

  it('writes no words and no person beside them', async () => {
    const { log, store } = open();
    await log.note('731900000000000001', asked('canary-2f61'));
    const questions = JSON.stringify(await entriesOf(store, 'unanswered/'));
    expect(questions).not.toMatch(/canary|gap|7319/u);
    expect(JSON.stringify(await entriesOf(store))).not.toContain('canary');
  });

  it('forgets a person with the key and the questions, and nobody else', async () => {
    const { log, store } = open();
    await log.note('1', asked('one'));
    await log.note('1', asked('two'));
    await log.note('2', asked('three'));
    expect(await log.forget('1')).toBe(2);
    expect(await log.forget('1')).toBe(0);
    expect((await log.list()).map(({ question }) => question)).toEqual(['three']);
    expect((await entriesOf(store, 'persons/')).map(([key]) => key)).toEqual(['persons/2']);
  });

  it('cannot open a question without the key that it was sealed with, or under another name', async () => {
    const { log, store } = open();
    await log.note('1', asked('one'));
    await log.note('2', asked('two'));
    const [first, second] = await entriesOf(store, 'unanswered/');
    await store.set(first?.[0] ?? '', String(second?.[1]));
    expect(await log.list()).toHaveLength(1);
    await store.delete('persons/1');
    await store.delete('persons/2');
    expect(await log.list()).toEqual([]);
  });

  it('shows nothing older than 30 days, deletes it, and then the key', async () => {
    const { log, store, clock } = open();
    await log.note('1', asked('old'));
    clock.nowMs += 30 * DAY_MS;
    expect(await log.list()).toHaveLength(1);
    clock.nowMs += 1;
    expect(await log.list()).toEqual([]);
    await log.note('2', asked('new'));
    await log.expire();
    expect((await entriesOf(store, 'persons/')).map(([key]) => key)).toEqual(['persons/2']);
    expect(await entriesOf(store, 'unanswered/')).toHaveLength(1);
  });

  it('deletes a person’s old questions whenever they ask', async () => {
    const { log, store, clock } = open();
    await log.note('1', asked('old'));
    clock.nowMs += 31 * DAY_MS;
    await log.note('1', asked('new'));
    expect(await entriesOf(store, 'unanswered/')).toHaveLength(1);
  });

  it('keeps the last hundred of each person', async () => {
    const { log, clock } = open();
    for (let i = 1; i <= 101; i += 1) {
      clock.nowMs += 1;
      await log.note('1', asked(`question ${i}`));
    }
    const questions = (await log.list()).map(({ question }) => question);
    expect(questions).toHaveLength(100);
    expect(questions[0]).toBe('question 2');
  });
});
