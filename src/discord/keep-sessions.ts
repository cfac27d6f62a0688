import type { ConnectionManager } from './session-keeper.ts';

/**
 * Keeps the sessions of a client through a while without network. discord.js forgets a session as soon as it cannot
 * connect (ECONNREFUSED and the like), identifies when it can again, and everything that happened meanwhile is lost,
 * although Discord would have sent it again. A session is forgotten now when Discord says so, or after three minutes,
 * also where discord.js would try the same address for ever (ENOTFOUND).
 */
export function keepSessions(manager: ConnectionManager, now: () => number): void {
  const { options, on } = manager as unknown as Inside;
  const update = options.updateSessionInfo;
  /** Since when each shard has been without a connection; none for one that has one. */
  const lostAt = new Map<number, number>();
  on.call(manager, 'hello', ({ shardId }) => lostAt.delete(shardId));
  on.call(manager, 'closed', ({ shardId, code }) => {
    if (code !== ABNORMAL) lostAt.delete(shardId);
    else if (!lostAt.has(shardId)) lostAt.set(shardId, now());
    else if (isLost(shardId)) void update(shardId, null);
  });
  options.updateSessionInfo = (shardId, session) => {
    if (session === null && lostAt.has(shardId) && !isLost(shardId)) return;
    return update(shardId, session);
  };

  function isLost(shardId: number): boolean {
    return now() - (lostAt.get(shardId) ?? now()) >= MAX_LOST_MS;
  }
}

/** What is used of it. `on` is typed by an enum that discord.js does not hand out. */
interface Inside {
  readonly options: {
    updateSessionInfo(shardId: number, session: object | null): unknown;
  };
  on(event: string, listener: (about: { shardId: number; code?: number }) => void): unknown;
}

/** The close code of a connection that ended without one: https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1 */
const ABNORMAL = 1006;

/** Discord keeps sessions for minutes; the address to resume at may be gone for good. */
const MAX_LOST_MS = 3 * 60_000;
