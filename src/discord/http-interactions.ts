import {
  type APIInteractionResponse,
  type Client,
  Events,
  type Interaction,
  InteractionResponseType,
  InteractionType,
  RESTJSONErrorCodes,
} from 'discord.js';
import { errorCode } from './error-code.ts';
import { createExpiringMap } from './expiring-map.ts';
import type { InteractionApi } from './interaction-api.ts';

/** What became of an interaction that came over HTTP. */
export type Received =
  /** `sent` is to be told whether Discord took the answer: what follows waits for it. */
  | {
      readonly kind: 'answer';
      readonly body: APIInteractionResponse;
      readonly sent: (wasTaken: boolean) => void;
    }
  /** It is no interaction, or one that came before. */
  | { readonly kind: 'refused' }
  /** Nothing was found to answer while Discord waits. */
  | { readonly kind: 'late' };

/** Interactions that come over HTTP, for the handlers of those that come over the gateway. */
export interface HttpInteractions {
  /** For the handlers: answers to interactions of either kind. */
  readonly api: InteractionApi;
  /** Hands an interaction, signed by Discord, to the client's handlers. Never rejects. */
  receive(payload: unknown): Promise<Received>;
}

/**
 * Interactions over HTTP for the handlers of `client`, which need not be logged in. Their acknowledgement becomes the
 * answer to the request; everything after it goes through `api`.
 */
export function createHttpInteractions(
  client: Client,
  api: InteractionApi,
  now: () => number,
): HttpInteractions {
  const waiting = new Map<string, (received: Received) => void>();
  const seen = createExpiringMap<true>({ now, lifetimeMs: SEEN_MS, maxEntries: MAX_SEEN });
  return {
    api: {
      ...api,
      acknowledge(interaction, body) {
        const answer = waiting.get(interaction.id);
        if (answer === undefined) return api.acknowledge(interaction, body);
        return new Promise((sent) => answer({ kind: 'answer', body, sent }));
      },
      edit(interaction, body) {
        const edit = () => api.edit(interaction, body);
        return seen.get(interaction.id) === undefined ? edit() : whenTaken(edit);
      },
    },
    async receive(received) {
      if (!isObject(received)) return { kind: 'refused' };
      const payload: Payload = received;
      if (payload.type === InteractionType.Ping) {
        return { kind: 'answer', body: { type: InteractionResponseType.Pong }, sent() {} };
      }
      const { id } = payload;
      if (typeof id !== 'string' || seen.get(id) !== undefined) return { kind: 'refused' };
      seen.set(id, true);
      const answered = new Promise<Received>((resolve) => waiting.set(id, resolve));
      const timer = setTimeout(() => waiting.get(id)?.({ kind: 'late' }), PATIENCE_MS);
      if (!hand(client, payload)) waiting.get(id)?.({ kind: 'refused' });
      const outcome = await answered;
      clearTimeout(timer);
      waiting.delete(id);
      return outcome;
    },
  };
}

/** False when the client finds no interaction in it. */
function hand(client: Client, payload: Payload): boolean {
  let isTaken = false;
  const take = (interaction: Interaction): void => {
    isTaken = true;
    // The channel of a server that is not in the client's cache is lost; in a thread, so is where it belongs.
    if (interaction.channel === null) {
      Object.defineProperty(interaction, 'channel', { value: channelOf(payload.channel) });
    }
  };
  client.prependOnceListener(Events.InteractionCreate, take);
  try {
    // Private, and the one way in: a change of discord.js that breaks it breaks test/discord/http-interactions.test.ts.
    const { actions } = client as unknown as WithActions;
    actions.InteractionCreate.handle(payload);
  } catch {
    // Signed by Discord, but of no shape that discord.js knows.
  } finally {
    client.off(Events.InteractionCreate, take);
  }
  return isTaken;
}

/** What is looked at before discord.js does. */
interface Payload {
  readonly id?: unknown;
  readonly type?: unknown;
  readonly channel?: unknown;
}

interface WithActions {
  readonly actions: { readonly InteractionCreate: { handle(payload: Payload): void } };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function channelOf(
  channel: unknown,
): { readonly parentId: string | null; isThread(): boolean } | null {
  if (!isObject(channel)) return null;
  const { parent_id: parentId, thread_metadata: thread }: ChannelPayload = channel;
  return {
    parentId: typeof parentId === 'string' ? parentId : null,
    isThread: () => thread !== undefined,
  };
}

interface ChannelPayload {
  readonly parent_id?: unknown;
  readonly thread_metadata?: unknown;
}

/** Discord may be asked to change a message before it has made it of the answer that it just took. */
async function whenTaken<Result>(edit: () => Promise<Result>): Promise<Result> {
  for (const pauseMs of PAUSES_MS) {
    try {
      return await edit();
    } catch (error) {
      if (!NOT_YET.has(errorCode(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  return edit();
}

const NOT_YET: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
]);

const PAUSES_MS = [50, 200, 1_000];

/** Discord waits three seconds. */
const PATIENCE_MS = 2_800;

/** As long as a signature is good, twice: `src/io/signature.ts`. */
const SEEN_MS = 120_000;

/** Some 10 MB at most. */
const MAX_SEEN = 50_000;
