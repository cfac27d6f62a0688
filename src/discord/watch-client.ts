import { type Client, Events, RESTEvents } from 'discord.js';
import { createExpiringMap } from './expiring-map.ts';
import { isTokenRefusal } from './explain-refusal.ts';
import type { Log } from './log.ts';

/**
 * Puts lasting listeners on everything that may go wrong in the client, each of which is logged:
 * without an `error` listener an error in a handler would end the process. One answer of 401 makes
 * discord.js forget its token and fail every later request; it is given back.
 */
export function watchClient(client: Client, token: string, log: Log, now: () => number): void {
  client.on(Events.Error, (error) => log.error({ error }, 'the Discord client failed'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'the Discord client warns'));
  client.on(Events.ShardError, (error, shard) => {
    // That ends the bot, with a better word for it.
    if (!isTokenRefusal(error)) log.warn({ error, shard }, 'the connection to Discord failed');
  });
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'reconnecting to Discord'));
  client.on(Events.ShardResume, (shard, replayed) =>
    log.info({ shard, replayed }, 'resumed the session with Discord'),
  );
  const told = createExpiringMap<true>({ now, lifetimeMs: QUIET_MS, maxEntries: 1_000 });
  client.rest.on(RESTEvents.RateLimited, ({ global, scope, method, timeToReset, route }) => {
    const limited = { global, scope, method, route: withoutIds(route) };
    const key = JSON.stringify(limited);
    if (told.get(key) !== undefined) return;
    told.set(key, true);
    log.warn({ ...limited, timeToReset }, 'rate limited');
  });
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) =>
    log.warn({ count, remainingTime }, 'Discord refuses many requests'),
  );
  client.rest.on(RESTEvents.Response, (_, { status }) => {
    // The token is dropped right after this event, in the same turn.
    if (status === 401) setImmediate(() => client.rest.setToken(token));
  });
}

/** A limit that is met by every request of a busy minute is told once. */
const QUIET_MS = 60_000;

/** A route's ids say nothing to an operator, and an interaction's path holds its token. */
function withoutIds(route: string): string {
  return route.replace(/\/(?:\d{16,20}|[\w-]{40,})/gu, '/:id');
}
