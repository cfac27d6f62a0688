import { type APIMessage, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import { errorCode } from './error-code.ts';
import { componentsBody, plainBody, type Reply } from './reply.ts';

/** Messages of the bot's own in a channel. */
export interface MessageApi {
  /**
   * Replies to a message and returns the reply's id. Discord shows one reply to a message at most,
   * however often this is repeated: the nonce is the message's id.
   */
  reply(to: { readonly id: string; readonly channelId: string }, reply: Reply): Promise<string>;
}

/** The message API over the bot's own REST client, which knows its token. */
export function createMessageApi(rest: REST): MessageApi {
  return {
    async reply(to, reply) {
      const common = {
        nonce: to.id,
        enforce_nonce: true,
        // The question may be deleted by the time that it is answered.
        message_reference: { message_id: to.id, fail_if_not_exists: false },
      };
      const send = async (body: object): Promise<string> => {
        const route = Routes.channelMessages(to.channelId);
        const message = (await rest.post(route, { body: { ...body, ...common } })) as APIMessage;
        return message.id;
      };
      try {
        return await send(componentsBody(reply));
      } catch (error) {
        if (errorCode(error) !== RESTJSONErrorCodes.InvalidFormBodyOrContentType) throw error;
        return send(plainBody(reply));
      }
    },
  };
}
