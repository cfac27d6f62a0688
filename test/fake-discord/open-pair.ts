import { Client, type ClientOptions, Events, GatewayIntentBits, Partials } from 'discord.js';
import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { onTestFinished } from 'vitest';
import type { FakeDiscord } from './fake-discord.ts';
import { type FakeDiscordOptions, startFakeDiscord } from './start-fake-discord.ts';

/** A command with a required option that completes, for every place. */
export const ASK: RESTPutAPIApplicationCommandsJSONBody[number] = {
  name: 'ask',
  description: 'Ask the sources',
  options: [
    { type: 3, name: 'question', description: 'Your question', required: true, autocomplete: true },
  ],
  contexts: [0, 1, 2],
  integration_types: [0, 1],
};

/** A fake Discord and the real client logged in to it; both end with the test. */
export async function openPair(
  options: FakeDiscordOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<{ discord: FakeDiscord; client: Client }> {
  const discord = await startFakeDiscord({ commands: [ASK], patienceMs: 15_000, ...options });
  onTestFinished(() => discord.close());
  const client = unconnectedClient(discord, clientOptions);
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  return { discord, client };
}

/** The real client, pointed at the fake and not yet logged in; destroyed with the test. */
export function unconnectedClient(
  discord: FakeDiscord,
  options: Partial<ClientOptions> = {},
): Client {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    // discord.js waits five seconds between identifies otherwise.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    ...options,
    rest: { api: discord.restUrl, ...options.rest },
  });
  onTestFinished(() => client.destroy());
  return client;
}
