import { describe, expect, it } from 'vitest';
import { takeBackup } from '../../src/state/backup.ts';
import { SCHEMA, SCHEMA_KEY } from '../../src/state/check-schema.ts';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import { createSessions } from '../../src/state/sessions.ts';
import { createMemoryShortTerm } from '../../src/state/short-term.ts';
import { entriesOf } from './entries-of.ts';

const SESSION = {
  sessionId: 'canary5a1',
  resumeURL: 'wss://gateway.example',
  sequence: 7,
  shardCount: 2,
  intents: 512,
};

/** What processes on one store have in common, and a way to start one. */
function place() {
  const clock = { ms: 1_700_000_000_000 };
  const store = createMemoryStore();
  const shortTerm = createMemoryShortTerm(() => clock.ms);
  const start = (secret = 'token') =>
    createSessions({ store, shortTerm, secret, now: () => clock.ms, lookAgainMs: 1 });
  return { clock, store, start };
}

describe('createSessions', () => {
  it('gives what one process left to the next one, each shard its own', async () => {
    const { start } = place();
    const first = start();
    await first.keep(0, SESSION);
    await first.keep(1, { ...SESSION, sequence: 9 });
    for (const shard of [0, 1]) await first.leave(shard);
    const next = start();
    expect(await next.take(0)).toEqual(SESSION);
    expect(await next.take(1)).toEqual({ ...SESSION, sequence: 9 });
    expect(await next.take(2)).toBeUndefined();
  });

  it('gives nothing that Discord has forgotten, or that was ended', async () => {
    const { clock, start } = place();
    const first = start();
    await first.keep(0, SESSION);
    clock.ms += 600_000;
    expect(await start().take(0)).toBeUndefined();
    await first.keep(1, SESSION);
    await first.keep(1, undefined);
    await first.leave(1);
    expect(await start().take(1)).toBeUndefined();
  });

  it('gives what a killed process left as soon as that cannot be at work any more', async () => {
    const { clock, start } = place();
    await start().keep(0, SESSION);
    const taken = start().take(0);
    setTimeout(() => {
      clock.ms += 5_000;
    }, 20);
    expect(await taken).toEqual(SESSION);
  });

  it('leaves a session to the process that is at work with it', async () => {
    const { clock, start } = place();
    const first = start();
    await first.keep(0, SESSION);
    const second = start();
    const taken = second.take(0);
    for (let i = 0; i < 12; i += 1) {
      await first.hold(0);
      clock.ms += 1_000;
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    expect(await taken).toBeUndefined();
    await second.keep(0, { ...SESSION, sessionId: 'other' });
    await first.leave(0);
    expect(await start().take(0)).toEqual(SESSION);
  });

  it('never goes back, and writes what did not change once a minute', async () => {
    const { clock, store, start } = place();
    const sessions = start();
    const written = async () => (await entriesOf(store)).map(([, value]) => value);
    await sessions.keep(0, SESSION);
    const before = await written();
    clock.ms += 59_000;
    await sessions.keep(0, SESSION);
    await sessions.keep(0, { ...SESSION, sequence: 6 });
    expect(await written()).toEqual(before);
    clock.ms += 1_000;
    await sessions.keep(0, SESSION);
    expect(await written()).not.toEqual(before);
    await sessions.leave(0);
    expect(await start().take(0)).toEqual(SESSION);
  });

  it('cannot be read without the token, and is in no backup', async () => {
    const { store, start } = place();
    await store.set(SCHEMA_KEY, SCHEMA.version);
    const first = start();
    await first.keep(0, SESSION);
    await first.leave(0);
    expect(JSON.stringify(await entriesOf(store))).not.toMatch(/canary|gateway\.example/u);
    expect((await takeBackup(store, 'here')).entries).toEqual([]);
    expect(await start('another token').take(0)).toBeUndefined();
  });
});
