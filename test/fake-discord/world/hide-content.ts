import { type APIMessage, ChannelType } from 'discord-api-types/v10';

type SentMessage = APIMessage & { readonly channel_type?: ChannelType };

/**
 * The message as an app without the Message Content intent receives it: empty, unless the app wrote
 * it, is mentioned in it, or it is a direct message. Source: docs, Gateway, Message Content Intent.
 */
export function hideContent<Message extends SentMessage>(
  message: Message,
  botId: string,
  channelType: ChannelType | undefined = message.channel_type,
): Message {
  const replied = message.referenced_message;
  const referenced = replied ? hideContent(replied, botId, channelType) : replied;
  const kept = referenced === undefined ? message : { ...message, referenced_message: referenced };
  const isReadable =
    channelType === ChannelType.DM ||
    message.author.id === botId ||
    message.mentions.some((user) => user.id === botId);
  if (isReadable) return kept;
  return { ...kept, content: '', embeds: [], attachments: [], components: [] };
}
