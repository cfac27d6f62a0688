import { type Client, ClientUser, type RESTOptions } from 'discord.js';
import { answerInteractions } from '../discord/answer-interactions.ts';
import { answerMessages } from '../discord/answer-messages.ts';
import { createClient } from '../discord/create-client.ts';
import { createInFlight } from '../discord/in-flight.ts';
import { createInteractionApi } from '../discord/interaction-api.ts';
import { createMessageApi } from '../discord/message-api.ts';
import { createOneATurn } from '../discord/one-a-turn.ts';
import type { Services } from '../discord/services.ts';
import { serverPayload } from './interaction-payload.ts';
import { PLACE, personPayload } from './room.ts';

/** The bot, to whom events are handed instead of sent. Each resolves once the bot has done what it does about it. */
export interface LocalClient {
  interact(payload: object): Promise<void>;
  say(payload: object): Promise<void>;
  close(): Promise<void>;
}

/** What the bot is made of here. */
export interface LocalClientOptions {
  readonly services: Services;
  readonly makeRequest: RESTOptions['makeRequest'];
  readonly now: () => number;
}

/**
 * The bot with its own client, handlers and REST, and neither gateway nor network: the same dispatch, the same payloads.
 */
export function createLocalClient(options: LocalClientOptions): LocalClient {
  const { services, makeRequest, now } = options;
  const { readsChannels } = services;
  const client = createClient({ apiUrl: NOWHERE, now, readsChannels, makeRequest });
  client.rest.setToken('preview');
  enter(client);
  const inFlight = createInFlight();
  const oneATurn = createOneATurn();
  answerInteractions(client, {
    services,
    api: createInteractionApi(NOWHERE, [], { makeRequest }),
    now,
    telemetry: { acknowledged() {} },
    oneATurn,
    inFlight,
  });
  const api = createMessageApi(client.rest, []);
  answerMessages(client, { services, api, oneATurn, inFlight });
  const { actions } = client as unknown as Inside;
  return {
    interact(payload) {
      actions.InteractionCreate.handle(payload);
      return inFlight.settled();
    },
    say(payload) {
      actions.MessageCreate.handle(payload);
      return inFlight.settled();
    },
    close: () => client.destroy(),
  };
}

/** What discord.js does with events once they have come; it has no public door for events from elsewhere. */
interface Inside {
  readonly actions: {
    readonly InteractionCreate: { handle(payload: object): void };
    readonly MessageCreate: { handle(payload: object): void };
  };
  readonly guilds: { _add(payload: object): void };
}

/** Gives the client what it would have learnt by logging in: who it is, and its server. */
function enter(client: Client): void {
  client.user = Reflect.construct(ClientUser, [client, personPayload(PLACE.bot)]);
  (client as unknown as Inside).guilds._add(serverPayload());
}

/** The address of Discord's API here; no request to it leaves the process. */
const NOWHERE = 'http://discord.invalid/api';
