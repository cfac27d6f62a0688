import {
  type APIInteractionResponse,
  type APIMessage,
  MessageFlags,
  REST,
  RESTJSONErrorCodes,
  type RESTOptions,
  Routes,
} from 'discord.js';
import { errorCode } from './error-code.ts';
import { FORGET_IDLE_ROUTES } from './forget-idle-routes.ts';
import { PATIENT_PAUSES_MS, repeatRequest } from './repeat-request.ts';

/** What it takes to answer an interaction. */
export interface InteractionTarget {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
}

/** Answers to interactions. Every call but `tell` may be repeated without showing anything twice. */
export interface InteractionApi {
  /** Sends the one callback. False when Discord no longer waits for it: nothing can be answered then. */
  acknowledge(target: InteractionTarget, response: APIInteractionResponse): Promise<boolean>;
  /** Fills the deferred message, or changes the message a component stands on; returns its id. */
  edit(target: InteractionTarget, body: object): Promise<string>;
  /** A further message that the user alone sees: sent once at most. */
  tell(target: InteractionTarget, body: { readonly flags?: number }): Promise<void>;
}

/**
 * The interaction API at `apiUrl`. It has a REST client of its own: these routes need no token, and
 * Discord does not count them into the 50 requests a second that discord.js would keep them to.
 *
 * @param transport what makes the requests, in place of the network
 */
export function createInteractionApi(
  apiUrl: string,
  pausesMs?: readonly number[],
  transport: Pick<Partial<RESTOptions>, 'makeRequest'> = {},
): InteractionApi {
  const options = {
    api: apiUrl,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    ...FORGET_IDLE_ROUTES,
    ...transport,
  };
  const rest = new REST(options);
  // A further message cannot be told from its repetition: rather none than two.
  const onceOnly = new REST({ ...options, retries: 0 });
  return {
    async acknowledge({ id, token }, body) {
      try {
        const route = Routes.interactionCallback(id, token);
        await repeatRequest(() => rest.post(route, { body, auth: false }), pausesMs);
        return true;
      } catch (error) {
        // Sent again after a lost answer: Discord has the first one.
        if (errorCode(error) === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) {
          return true;
        }
        if (errorCode(error) === RESTJSONErrorCodes.UnknownInteraction) return false;
        throw error;
      }
    },
    async edit({ applicationId, token }, body) {
      const route = Routes.webhookMessage(applicationId, token, '@original');
      const edit = () => rest.patch(route, { body, auth: false });
      return ((await repeatRequest(edit, pausesMs ?? PATIENT_PAUSES_MS)) as APIMessage).id;
    },
    async tell({ applicationId, token }, body) {
      const flags = (body.flags ?? 0) | MessageFlags.Ephemeral;
      await onceOnly.post(Routes.webhook(applicationId, token), {
        body: { ...body, flags },
        auth: false,
      });
    },
  };
}
