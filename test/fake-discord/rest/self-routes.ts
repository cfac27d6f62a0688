import { ApplicationFlags } from 'discord-api-types/v10';
import { EVERYONE_MAY } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import type { Route } from './route.ts';

/** What the gateway's address and budget are; `shards` is what Discord recommends. */
export interface GatewayInformation {
  readonly url: string;
  readonly shards: number;
  readonly identifiesLeft: number;
}

/** The bot's own user and application, and where its gateway is. */
export function selfRoutes(gateway: () => GatewayInformation) {
  return {
    getGatewayBot: {
      method: 'GET',
      path: '/gateway/bot',
      auth: 'bot',
      answer: () => {
        const { url, shards, identifiesLeft } = gateway();
        return {
          status: 200,
          body: {
            url,
            shards,
            session_start_limit: {
              total: 1_000,
              remaining: identifiesLeft,
              reset_after: 86_400_000,
              max_concurrency: 1,
            },
          },
        };
      },
    },
    getCurrentUser: {
      method: 'GET',
      path: '/users/@me',
      auth: 'bot',
      answer: ({ world }) => ({ status: 200, body: world.bot }),
    },
    listMyGuilds: {
      method: 'GET',
      path: '/users/@me/guilds',
      auth: 'bot',
      answer: ({ world }) => ({
        status: 200,
        body: [...world.guilds.values()]
          .filter(({ botIsMember }) => botIsMember)
          .map(({ id, name }) => ({ id, name, permissions: String(EVERYONE_MAY) })),
      }),
    },
    getCurrentApplication: {
      method: 'GET',
      path: '/applications/@me',
      auth: 'bot',
      answer: ({ world }) => ({ status: 200, body: application(world) }),
    },
    getCurrentBotApplication: {
      method: 'GET',
      path: '/oauth2/applications/@me',
      auth: 'bot',
      answer: ({ world }) => ({ status: 200, body: application(world) }),
    },
  } as const satisfies Record<string, Route>;
}

function application(world: World) {
  return {
    id: world.applicationId,
    name: world.bot.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: world.publicKey,
    flags: world.mayReadContent ? ApplicationFlags.GatewayMessageContentLimited : 0,
    team: null,
    owner: null,
    summary: '',
    bot: world.bot,
    integration_types_config: { '0': {}, '1': {} },
    approximate_guild_count: world.guilds.size,
  };
}
