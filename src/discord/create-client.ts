import {
  Client,
  GatewayIntentBits,
  Options,
  Partials,
  type RESTOptions,
  SimpleShardingStrategy,
} from 'discord.js';
import { type IdentifyLimits, identifyLimits } from '../state/identify-budget.ts';
import { FORGET_IDLE_ROUTES } from './forget-idle-routes.ts';
import { createIdentifyThrottler, type IdentifyTurns } from './identify-throttler.ts';
import { keepSessions } from './keep-sessions.ts';
import type { SessionKeeper } from './session-keeper.ts';

/** How the client reaches Discord. */
export interface ClientSettings {
  readonly apiUrl: string;
  readonly now: () => number;
  /** What limits identifies across restarts and processes; nothing unless told otherwise. */
  readonly identifies?: IdentifyTurns & { allow(limits: IdentifyLimits): void };
  /** Asks for the Message Content intent, which is privileged: Discord refuses it until the operator turns it on. */
  readonly readsChannels: boolean;
  /** Milliseconds between identifies; Discord's own unless told otherwise. */
  readonly identifySpacingMs?: number;
  /** The shards to connect; as many as Discord recommends unless told otherwise. */
  readonly shards?:
    | 'auto'
    | { readonly first: number; readonly last: number; readonly total: number };
  /** What makes the requests; the network unless told otherwise. */
  readonly makeRequest?: RESTOptions['makeRequest'];
  /** What lets sessions outlive the process; nothing unless told otherwise. */
  readonly keeper?: SessionKeeper | undefined;
}

/** A client that is not logged in: no privileged intent but one at will, small caches, and no way to ping anybody. */
export function createClient(settings: ClientSettings): Client {
  const { apiUrl, now, readsChannels, identifySpacingMs, identifies, makeRequest, keeper } =
    settings;
  const { shards = 'auto' } = settings;
  const client: Client = new Client({
    ...(shards === 'auto'
      ? { shards }
      : {
          shards: Array.from(
            { length: shards.last - shards.first + 1 },
            (_, i) => shards.first + i,
          ),
          shardCount: shards.total,
        }),
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(readsChannels ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Without them dropped in silence: direct messages, whose channels are never announced, and what
    // happens to messages, none of which is cached.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    enforceNonce: true,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      // Nothing is read from earlier messages, members, reactions or presences.
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
    }),
    rest: {
      api: apiUrl,
      invalidRequestWarningInterval: INVALID_REQUEST_WARNING_INTERVAL,
      ...FORGET_IDLE_ROUTES,
      ...(makeRequest && { makeRequest }),
    },
    ws: {
      async buildIdentifyThrottler(manager) {
        const { session_start_limit: granted } = await manager.fetchGatewayInformation();
        identifies?.allow(identifyLimits(await manager.getShardCount(), granted.total));
        return createIdentifyThrottler(now, {
          spacingMs: identifySpacingMs,
          concurrency: granted.max_concurrency,
          turns: identifies,
        });
      },
      buildStrategy(manager) {
        // The other way round, what it does not let go would be forgotten.
        keeper?.attach(client, manager);
        keepSessions(manager, now);
        return new SimpleShardingStrategy(manager);
      },
    },
  });
  return client;
}

/** Discord bans an address after 10,000 refused requests in ten minutes; say so every hundred. */
const INVALID_REQUEST_WARNING_INTERVAL = 100;
