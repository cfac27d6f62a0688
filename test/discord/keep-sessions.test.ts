import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { keepSessions } from '../../src/discord/keep-sessions.ts';

/** A manager as far as sessions go, and what discord.js does with them. */
function managed() {
  const clock = { ms: 1_000_000 };
  const sessions = new Map<number, object | null>();
  const manager = Object.assign(new EventEmitter(), {
    options: {
      updateSessionInfo: (shardId: number, session: object | null) =>
        void sessions.set(shardId, session),
    },
  });
  keepSessions(manager as unknown as Parameters<typeof keepSessions>[0], () => clock.ms);
  const update = (session: object | null) => manager.options.updateSessionInfo(0, session);
  const closed = (code: number) => manager.emit('closed', { shardId: 0, code });
  update({ sessionId: 'a' });
  return { clock, update, closed, hello: () => manager.emit('hello', { shardId: 0 }), sessions };
}

describe('keepSessions', () => {
  it('keeps a session while nothing can be connected to, for three minutes', () => {
    const { clock, update, closed, sessions } = managed();
    for (let ms = 0; ms < 179_000; ms += 500) {
      closed(1006);
      update(null);
      expect(sessions.get(0)).toEqual({ sessionId: 'a' });
      clock.ms += 500;
    }
    clock.ms += 1_000;
    closed(1006);
    update(null);
    expect(sessions.get(0)).toBeNull();
  });

  it('lets a session go after three minutes of an address that is not found, too', () => {
    const { clock, closed, sessions } = managed();
    closed(1006);
    clock.ms += 179_000;
    closed(1006);
    expect(sessions.get(0)).toEqual({ sessionId: 'a' });
    clock.ms += 1_000;
    closed(1006);
    expect(sessions.get(0)).toBeNull();
  });

  it.each([1000, 4007, 4009])('lets a session go that close code %i ended', (code) => {
    const { update, closed, sessions } = managed();
    closed(1006);
    closed(code);
    update(null);
    expect(sessions.get(0)).toBeNull();
  });

  it('lets a session go that Discord calls invalid after a connection was made again', () => {
    const { update, closed, hello, sessions } = managed();
    closed(1006);
    hello();
    update(null);
    expect(sessions.get(0)).toBeNull();
  });
});
