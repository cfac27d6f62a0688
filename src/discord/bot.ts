import { type Client, Events, GatewayCloseCodes } from 'discord.js';
import { ExhibitError } from '../domain/errors.ts';
import type { CommandRecord } from '../state/command-record.ts';
import { allCommands } from './all-commands.ts';
import { allComponents } from './all-components.ts';
import { type ClientSettings, createClient } from './create-client.ts';
import { createDispatch } from './dispatch.ts';
import { explainRefusal, explainStart } from './explain-refusal.ts';
import { createInFlight } from './in-flight.ts';
import { createInteractionApi } from './interaction-api.ts';
import { createMessageApi } from './message-api.ts';
import { createMessageHandler } from './on-message.ts';
import { createOneATurn } from './one-a-turn.ts';
import { registerChangedCommands } from './register-commands.ts';
import type { Services } from './services.ts';
import { type ReadShardHealth, watchShards } from './shard-health.ts';
import type { Telemetry } from './telemetry.ts';
import { timeAcknowledgements } from './time-acknowledgements.ts';
import { watchClient } from './watch-client.ts';

/** What a bot is made of. */
export interface BotOptions extends Omit<ClientSettings, 'readsChannels'> {
  readonly token: string;
  readonly services: Services;
  readonly record: CommandRecord;
  /** Milliseconds between the repetitions of a request that was not answered; sensible ones unless told otherwise. */
  readonly pausesMs?: readonly number[];
  /** Default: nobody is told. */
  readonly telemetry?: Telemetry;
  /** How old a shard's last acknowledged heartbeat may be; sensible unless told otherwise. */
  readonly heartbeatLimitMs?: number;
}

/** A bot that is connected. */
export interface Bot {
  /** Resolves when Discord refuses the bot for good, with the reason to show. */
  readonly refused: Promise<ExhibitError>;
  /** How its connections are just now. */
  readonly shards: ReadShardHealth;
  /** Lets what is being answered be answered and disconnects, within ten seconds in all. Never rejects. */
  stop(): Promise<void>;
}

/**
 * A bot connected to Discord, answering.
 *
 * @throws ExhibitError `discord` when Discord refuses the token or cannot be reached.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, services, apiUrl, now, pausesMs, heartbeatLimitMs } = options;
  const { telemetry = SILENT } = options;
  const { log, readsChannels } = services;
  const client = createClient({ ...options, readsChannels });
  watchClient(client, token, log, now);
  const shards = watchShards(client, heartbeatLimitMs);
  const timed = timeAcknowledgements(createInteractionApi(apiUrl, pausesMs), now, telemetry);
  const inFlight = createInFlight();
  const oneATurn = createOneATurn();
  const dispatch = createDispatch({
    commands: allCommands,
    components: allComponents,
    services,
    api: timed.api,
    oneATurn,
  });
  const messages = createMessageHandler({
    services,
    api: createMessageApi(client.rest, pausesMs),
    oneATurn,
    now,
  });
  client.on(Events.InteractionCreate, (interaction) => {
    timed.received(interaction);
    const once = `interaction/${interaction.id}`;
    inFlight.add(services.handled.once(once, () => dispatch(interaction)));
  });
  client.on(Events.MessageCreate, (message) => inFlight.add(messages.created(message)));
  client.on(Events.MessageUpdate, (_, message) => inFlight.add(messages.edited(message)));
  client.on(Events.MessageDelete, (message) => inFlight.add(messages.deleted(message)));
  client.on(Events.MessageBulkDelete, (deleted) => {
    for (const message of deleted.values()) inFlight.add(messages.deleted(message));
  });
  client.once(Events.ClientReady, (ready) => inFlight.add(greet(ready, options)));
  const refused = new Promise<ExhibitError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(explainRefusal(code)));
    client.on(Events.Invalidated, () =>
      resolve(explainRefusal(GatewayCloseCodes.AuthenticationFailed)),
    );
  });
  const stop = async (): Promise<void> => {
    for (const event of ANSWERED) client.removeAllListeners(event);
    await within(DRAIN_MS, inFlight.settled());
    await within(DISCONNECT_MS, client.destroy());
  };
  try {
    await Promise.race([client.login(token), refused.then((error) => Promise.reject(error))]);
  } catch (error) {
    await stop();
    throw error instanceof ExhibitError ? error : explainStart(error, apiUrl);
  }
  return { refused, shards, stop };
}

async function greet(client: Client<true>, { services, record }: BotOptions): Promise<void> {
  const { log } = services;
  log.info(
    { servers: client.guilds.cache.size },
    `connected to Discord as ${client.user.username}`,
  );
  try {
    const changed = await registerChangedCommands(
      client.rest,
      client.application.id,
      allCommands,
      record,
    );
    if (changed) log.info({ commands: allCommands.length }, 'registered the commands');
  } catch (error) {
    log.error({ error }, 'the commands could not be registered; those of before stay');
  }
}

const SILENT: Telemetry = { acknowledged() {}, refused() {} };

const ANSWERED = [
  Events.InteractionCreate,
  Events.MessageCreate,
  Events.MessageUpdate,
  Events.MessageDelete,
  Events.MessageBulkDelete,
] as const;

/** For the answers that are under way when the bot is told to stop. */
const DRAIN_MS = 5_000;

/** `Client.destroy` does not come back while a shard is reconnecting. */
const DISCONNECT_MS = 3_000;

/** Waits for `work`, but no longer than `ms`; its failure counts as its end. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work.catch(() => {}), limit]);
  clearTimeout(timer);
}
