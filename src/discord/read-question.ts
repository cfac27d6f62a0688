import { type Message, MessageType } from 'discord.js';

/** What a message asks the bot. */
export type Addressed =
  /** It is not for the bot, or there is nothing in it to read. */
  | { readonly kind: 'not-asked' }
  /** The bot is called, and nothing is asked. */
  | { readonly kind: 'called' }
  | { readonly kind: 'asked'; readonly question: string };

/**
 * What `message` asks the bot: by a mention, in a direct message or in a reply to it. Bots,
 * webhooks, the bot itself and system messages ask nothing. Without the Message Content intent a
 * reply that does not mention the bot arrives empty and is left alone.
 */
export function readQuestion(message: Message, botId: string): Addressed {
  const { author, webhookId, type, content } = message;
  const isWritten = type === MessageType.Default || type === MessageType.Reply;
  if (author.bot || author.system || webhookId !== null || !isWritten) return NOT_ASKED;
  const isMentioned = content.includes(`<@${botId}>`) || content.includes(`<@!${botId}>`);
  const isReply = message.mentions.repliedUser?.id === botId;
  if (!isMentioned && !isReply && message.inGuild()) return NOT_ASKED;
  const question = content.replace(TOKENS, ' ').replace(/\s+/gu, ' ').trim();
  if (question !== '') return { kind: 'asked', question };
  return isMentioned || !message.inGuild() ? { kind: 'called' } : NOT_ASKED;
}

const NOT_ASKED: Addressed = { kind: 'not-asked' };

/** Mentions, custom emoji and timestamps as Discord sends them: `<@1>`, `<@&1>`, `<#1>`, `<:a:1>`, `<t:1:R>`. No words of a question. */
const TOKENS = /<(?:[@#][!&]?\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^<>]+:\d+)>/gu;
