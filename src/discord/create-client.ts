import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { createIdentifyThrottler } from './identify-throttler.ts';

/** How the client reaches Discord. */
export interface ClientSettings {
  readonly apiUrl: string;
  readonly now: () => number;
  /** Milliseconds between identifies; Discord's own unless told otherwise. */
  readonly identifySpacingMs?: number;
}

/** A client that is not logged in: no privileged intent, small caches, and no way to ping anybody. */
export function createClient({ apiUrl, now, identifySpacingMs }: ClientSettings): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    // Without it direct messages are dropped in silence: their channels are never announced.
    partials: [Partials.Channel],
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
    rest: { api: apiUrl, invalidRequestWarningInterval: INVALID_REQUEST_WARNING_INTERVAL },
    ws: { buildIdentifyThrottler: () => createIdentifyThrottler(now, identifySpacingMs) },
  });
}

/** Discord bans an address after 10,000 refused requests in ten minutes; say so every hundred. */
const INVALID_REQUEST_WARNING_INTERVAL = 100;
