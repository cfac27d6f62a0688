import { RESTJSONErrorCodes } from 'discord.js';
import { errorCode } from './error-code.ts';
import type { Log } from './log.ts';
import type { MessageApi } from './message-api.ts';
import type { Reply } from './reply.ts';

/**
 * Says in direct messages what cannot be said in the channel, or should not be. Who takes none from
 * the bot does not hear it; that and a failure are logged. Never rejects.
 *
 * @param about the id of the message that it is about: nothing is said twice about one
 */
export async function sayPrivately(
  {
    userId,
    about,
    reply,
  }: { readonly userId: string; readonly about: string; readonly reply: Reply },
  api: MessageApi,
  log: Log,
): Promise<void> {
  try {
    await api.tell(userId, reply, about);
  } catch (error) {
    if (errorCode(error) === RESTJSONErrorCodes.CannotSendMessagesToThisUser) {
      log.info({ message: about }, 'somebody takes no direct messages and could not be told');
    } else {
      log.warn({ error, message: about }, 'somebody could not be told in direct messages');
    }
  }
}
