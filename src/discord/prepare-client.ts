import type { Client } from 'discord.js';
import { answerInteractions } from './answer-interactions.ts';
import type { BotOptions } from './bot.ts';
import { createClient } from './create-client.ts';
import type { HttpInteractions } from './http-interactions.ts';
import { createInFlight, type InFlight } from './in-flight.ts';
import { createInteractionApi } from './interaction-api.ts';
import { createOneATurn, type OneATurn } from './one-a-turn.ts';
import { createRequestGuard } from './request-guard.ts';
import { createSessionKeeper, type SessionKeeper } from './session-keeper.ts';
import type { Telemetry } from './telemetry.ts';
import { watchClient } from './watch-client.ts';

/** A client that answers interactions, not logged in. */
export interface PreparedClient {
  readonly client: Client;
  readonly inFlight: InFlight;
  readonly oneATurn: OneATurn;
  readonly receive: HttpInteractions['receive'];
  readonly keeper: SessionKeeper | undefined;
}

/** What a bot with a connection and one without have in common: watched, guarded, answering interactions. */
export function prepareClient(options: BotOptions): PreparedClient {
  const { token, services, apiUrl, now, pausesMs, sessions, telemetry = SILENT } = options;
  const { log, readsChannels } = services;
  const makeRequest = createRequestGuard({ now, log, telemetry });
  const inFlight = createInFlight();
  const keeper = sessions && createSessionKeeper({ sessions, inFlight, log });
  const client = createClient({ ...options, readsChannels, makeRequest, keeper });
  watchClient(client, token, log, now);
  const oneATurn = createOneATurn();
  const receive = answerInteractions(client, {
    services,
    api: createInteractionApi(apiUrl, pausesMs, { makeRequest }),
    now,
    telemetry,
    oneATurn,
    inFlight,
  });
  return { client, inFlight, oneATurn, receive, keeper };
}

const SILENT: Telemetry = { acknowledged() {}, refused() {} };
