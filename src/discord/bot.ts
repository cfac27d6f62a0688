import { type Client, Events, GatewayCloseCodes } from 'discord.js';
import { ExhibitError } from '../domain/errors.ts';
import type { CommandRecord } from '../state/command-record.ts';
import type { Sessions } from '../state/sessions.ts';
import { answerEarly } from './answer-early.ts';
import { answerMessages } from './answer-messages.ts';
import type { ClientSettings } from './create-client.ts';
import { explainRefusal, explainStart } from './explain-refusal.ts';
import type { HttpInteractions } from './http-interactions.ts';
import { keepRegistered } from './keep-registered.ts';
import { createMessageApi } from './message-api.ts';
import { prepareClient } from './prepare-client.ts';
import type { Services } from './services.ts';
import { type ShardHealth, watchShards } from './shard-health.ts';
import type { Telemetry } from './telemetry.ts';
import { within } from './within.ts';

/** What a bot is made of. */
export interface BotOptions extends Omit<ClientSettings, 'readsChannels' | 'keeper'> {
  readonly token: string;
  readonly services: Services;
  readonly record: CommandRecord;
  /** Where sessions outlive the process; they end with it unless told otherwise. */
  readonly sessions?: Sessions;
  /** Milliseconds between the repetitions of a request that was not answered; sensible ones unless told otherwise. */
  readonly pausesMs?: readonly number[];
  /** Default: nobody is told. */
  readonly telemetry?: Telemetry;
  /** How old a shard's last acknowledged heartbeat may be; sensible unless told otherwise. */
  readonly heartbeatLimitMs?: number;
}

/** A bot that is connected, or takes interactions over HTTP alone. */
export interface Bot {
  /** Resolves when Discord refuses the bot for good, with the reason to show. */
  readonly refused: Promise<ExhibitError>;
  /** True when events arrive. */
  isReady(): boolean;
  /** How its connections are just now; none over HTTP. */
  shards(): readonly ShardHealth[];
  /** Answers an interaction that came over HTTP, signed by Discord. */
  readonly receive: HttpInteractions['receive'];
  /** Lets what is being answered be answered and disconnects, within ten seconds in all. Never rejects. */
  stop(): Promise<void>;
}

/**
 * A bot connected to Discord, answering.
 *
 * @throws ExhibitError `discord` when Discord refuses the token or cannot be reached.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, services, apiUrl, pausesMs, heartbeatLimitMs } = options;
  const { client, inFlight, oneATurn, receive, keeper } = prepareClient(options);
  const shards = watchShards(client, heartbeatLimitMs);
  answerEarly(client);
  const api = createMessageApi(client.rest, pausesMs);
  answerMessages(client, { services, api, oneATurn, inFlight });
  client.once(Events.ClientReady, (ready) => inFlight.add(greet(ready, options)));
  let isRefused = false;
  const refused = new Promise<ExhibitError>((resolve) => {
    const refuse = (code: number): void => {
      isRefused = true;
      resolve(explainRefusal(code));
    };
    client.on(Events.ShardDisconnect, ({ code }) => refuse(code));
    client.on(Events.Invalidated, () => refuse(GatewayCloseCodes.AuthenticationFailed));
  });
  const stop = async (): Promise<void> => {
    const keepSessions = keeper?.leave();
    // What Discord sent before that is with its handlers then.
    await new Promise((resolve) => setImmediate(resolve));
    for (const event of LISTENED_TO) client.removeAllListeners(event);
    await within(isRefused ? REFUSED_DRAIN_MS : DRAIN_MS, inFlight.settled().then(keepSessions));
    await within(isRefused ? REFUSED_DRAIN_MS : DISCONNECT_MS, client.destroy());
  };
  try {
    await Promise.race([client.login(token), refused.then((error) => Promise.reject(error))]);
  } catch (error) {
    await stop();
    throw error instanceof ExhibitError ? error : explainStart(error, apiUrl);
  }
  const isReady = (): boolean => {
    const found = shards();
    return found.length > 0 && found.every((shard) => shard.isReady);
  };
  return { refused, isReady, shards, receive, stop };
}

async function greet(client: Client<true>, { services, record }: BotOptions): Promise<void> {
  const { log } = services;
  log.info({}, `connected to Discord as ${client.user.username}`);
  await keepRegistered(client.rest, client.application.id, record, log);
}

/** What is done no more once the bot is told to stop. */
const LISTENED_TO = [
  Events.InteractionCreate,
  Events.MessageCreate,
  Events.MessageUpdate,
  Events.MessageDelete,
  Events.MessageBulkDelete,
  Events.ShardReconnecting,
] as const;

/** For the answers that are under way when the bot is told to stop. */
const DRAIN_MS = 5_000;

/** Whoever has to act hears of it within five seconds. */
const REFUSED_DRAIN_MS = 1_000;

/** `Client.destroy` does not come back while a shard is reconnecting. */
const DISCONNECT_MS = 2_000;
