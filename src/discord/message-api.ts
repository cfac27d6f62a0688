import {
  type APIDMChannel,
  type APIMessage,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { errorCode } from './error-code.ts';
import { PATIENT_PAUSES_MS, repeatRequest } from './repeat-request.ts';
import { componentsBody, plainBody, type Reply } from './reply.ts';

/** A message by its place. */
export interface MessagePlace {
  readonly id: string;
  readonly channelId: string;
}

/** Messages of the bot's own. No call shows anything twice, however often it is repeated. */
export interface MessageApi {
  /** Replies to a message and returns the reply's id. One reply to a message at most: the nonce is its id. */
  reply(to: MessagePlace, reply: Reply): Promise<string>;
  /** Changes an earlier reply. */
  edit(message: MessagePlace, reply: Reply): Promise<void>;
  /** Takes an earlier reply away, if it is still there. */
  remove(message: MessagePlace): Promise<void>;
  /** Says something to somebody in direct messages, once for each `nonce` of at most 25 characters. */
  tell(userId: string, reply: Reply, nonce: string): Promise<void>;
  /** Shows for ten seconds that the bot is typing. */
  showTyping(channelId: string): Promise<void>;
}

/** The message API over the bot's own REST client, which knows its token. */
export function createMessageApi(
  rest: REST,
  pausesMs: readonly number[] = PATIENT_PAUSES_MS,
): MessageApi {
  async function send(channelId: string, reply: Reply, common: object): Promise<string> {
    const post = async (body: object): Promise<string> => {
      const route = Routes.channelMessages(channelId);
      const message = await repeatRequest(
        () => rest.post(route, { body: { ...body, ...common } }),
        pausesMs,
      );
      return (message as APIMessage).id;
    };
    try {
      return await post(componentsBody(reply));
    } catch (error) {
      if (errorCode(error) !== RESTJSONErrorCodes.InvalidFormBodyOrContentType) throw error;
      return post(plainBody(reply));
    }
  }

  return {
    async reply({ id, channelId }, reply) {
      const once = { nonce: id, enforce_nonce: true };
      // The question may be deleted by the time that it is answered.
      const reference = { message_reference: { message_id: id, fail_if_not_exists: false } };
      try {
        return await send(channelId, reply, { ...once, ...reference });
      } catch (error) {
        if (
          errorCode(error) !== RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory
        ) {
          throw error;
        }
        return send(channelId, reply, once);
      }
    },
    async edit({ id, channelId }, reply) {
      const route = Routes.channelMessage(channelId, id);
      await repeatRequest(() => rest.patch(route, { body: componentsBody(reply) }), pausesMs);
    },
    async remove({ id, channelId }) {
      const route = Routes.channelMessage(channelId, id);
      try {
        await repeatRequest(() => rest.delete(route), pausesMs);
      } catch (error) {
        if (errorCode(error) !== RESTJSONErrorCodes.UnknownMessage) throw error;
      }
    },
    async tell(userId, reply, nonce) {
      const body = { recipient_id: userId };
      const channel = await repeatRequest(
        () => rest.post(Routes.userChannels(), { body }),
        pausesMs,
      );
      await send((channel as APIDMChannel).id, reply, { nonce, enforce_nonce: true });
    },
    async showTyping(channelId) {
      await rest.post(Routes.channelTyping(channelId));
    },
  };
}
