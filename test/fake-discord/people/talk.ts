import type { APIUser } from 'discord-api-types/v10';
import { placeOf, type Where } from '../world/places.ts';
import type { StoredMessage, World } from '../world/world.ts';
import { writeMessage } from '../world/write-message.ts';

/** A message that a person writes. */
export interface Saying {
  readonly content: string;
  readonly user?: APIUser;
  /** Default: where the message replied to is, else `guild`. */
  readonly in?: Where;
  /** A reply to this message, which pings its author unless `pingsAuthor` is false. */
  readonly replyTo?: { readonly id: string };
  readonly pingsAuthor?: boolean;
  /** True puts the bot's mention before the content. */
  readonly mentionsBot?: boolean;
  /** True: an incoming webhook writes it. */
  readonly byWebhook?: boolean;
}

/** Writes the message as that person; throws where people cannot write or the bot cannot hear. */
export function writeAs(world: World, saying: Saying, author: APIUser): StoredMessage {
  const { content, replyTo, mentionsBot = false, pingsAuthor = true } = saying;
  const repliesTo = replyTo && world.messages.get(replyTo.id);
  if (replyTo && !repliesTo) throw new Error(`there is no message ${replyTo.id}`);
  const { channel } = placeOf(world, saying.in ?? repliesTo?.channel ?? 'guild', author);
  const text = mentionsBot ? `<@${world.bot.id}> ${content}` : content;
  // The author of the message replied to is pinged by default; a body says otherwise by itself.
  const allowed = { parse: ['users', 'roles', 'everyone'] as never[], replied_user: pingsAuthor };
  const body = { content: text, allowed_mentions: allowed };
  channel.archived = false;
  const webhookId = saying.byWebhook === true ? world.nextId() : undefined;
  return writeMessage(world, { channel, author, body, repliesTo, webhookId });
}
