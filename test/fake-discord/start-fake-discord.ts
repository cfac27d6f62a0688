import {
  GatewayIntentBits,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { interactionKeys } from './endpoint/sign-interaction.ts';
import { FakeDiscord } from './fake-discord.ts';
import { Gateway } from './gateway/gateway.ts';
import { Listener } from './listener.ts';
import { allRoutes, type RouteName } from './rest/all-routes.ts';
import { registerCommands } from './rest/command-routes.ts';
import { Faults } from './rest/faults.ts';
import { type Rest, serveRest } from './rest/serve-rest.ts';
import { Changes } from './world/changes.ts';
import { addGuild, type GuildOptions } from './world/places.ts';
import { World } from './world/world.ts';

export interface FakeDiscordOptions {
  /** Default: one server, `Newsroom`, with the channel `general`. */
  readonly guilds?: readonly GuildOptions[];
  /** Commands that are registered already. */
  readonly commands?: RESTPutAPIApplicationCommandsJSONBody;
  /** The one token that is taken; default: a made-up one, in {@link FakeDiscord.token}. */
  readonly token?: string;
  /** The privileged intents that the operator has turned on; default: none. */
  readonly privilegedIntents?: readonly ('GuildMembers' | 'GuildPresences' | 'MessageContent')[];
  /** True: a body that lets anybody be pinged is a problem. Default: false. */
  readonly strictMentions?: boolean;
  /** How long a wait waits, at most. Default: 10,000. */
  readonly patienceMs?: number;
  /** Default: 41,250, as Discord's. Short ones make zombies show themselves sooner. */
  readonly heartbeatIntervalMs?: number;
  /** When set, an interaction's callback is refused with 10062 after so long (Discord: 3,000). */
  readonly deadlineMs?: number;
  /** The number of shards that Discord recommends; default: 1. */
  readonly shards?: number;
  /** The identifies left today; default: 1,000. */
  readonly identifiesLeft?: number;
}

/** Returns a running fake Discord on the loopback; `close` it when done. */
export async function startFakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const { guilds = [{ name: 'Newsroom' }], shards = 1, identifiesLeft = 1_000 } = options;
  const privilegedIntents = options.privilegedIntents ?? [];
  const keys = interactionKeys();
  const changes = new Changes(options.patienceMs ?? 10_000);
  const world = new World({
    changes,
    mayReadContent: privilegedIntents.includes('MessageContent'),
    publicKey: keys.publicKey,
    token: options.token,
  });
  for (const guild of guilds) addGuild(world, guild);
  registerCommands(world, options.commands ?? []);
  const gateway = new Gateway(world, {
    privilegedIntents: privilegedIntents.reduce((all, name) => all | GatewayIntentBits[name], 0),
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
    url: () => `ws://${listener.host}`,
  });
  const identifies = () => gateway.logins.filter(({ kind }) => kind === 'identify').length;
  const rest: Rest<RouteName> = {
    world,
    routes: allRoutes(() => ({
      url: `ws://${listener.host}`,
      shards,
      identifiesLeft: Math.max(0, identifiesLeft - identifies()),
    })),
    faults: new Faults(),
    requests: [],
    problems: [],
    inFlight: 0,
    strictMentions: options.strictMentions ?? false,
  };
  const listener = new Listener((request, response) => serveRest(rest, request, response));
  gateway.serve(listener.server);
  await listener.open();
  return new FakeDiscord({ world, gateway, rest, listener, keys, deadlineMs: options.deadlineMs });
}
