import { type Message, MessageType } from 'discord.js';

/** What a message asks. */
export type Asking =
  /** It asks the bot nothing, or there is nothing in it to read. */
  | { readonly kind: 'nothing' }
  /** The bot is called, and nothing is asked. */
  | { readonly kind: 'call' }
  /** A question to the bot. */
  | { readonly kind: 'question'; readonly question: string }
  /** A clear question in a server, to everybody. */
  | { readonly kind: 'overheard'; readonly question: string };

/**
 * What `message` asks the bot: by a mention, in a direct message or in a reply to it. Bots,
 * webhooks, the bot itself and system messages ask nothing. Without the Message Content intent a
 * message that does not mention the bot arrives empty, which asks nothing either.
 */
export function readQuestion(message: Message, botId: string): Asking {
  const { author, webhookId, type, content, mentions } = message;
  const isWritten = type === MessageType.Default || type === MessageType.Reply;
  if (author.bot || author.system || webhookId !== null || !isWritten) return NOTHING;
  const isMentioned = content.includes(`<@${botId}>`) || content.includes(`<@!${botId}>`);
  const isReply = mentions.repliedUser?.id === botId;
  const question = withoutTokens(content);
  if (isMentioned || !message.inGuild()) {
    return question === '' ? { kind: 'call' } : { kind: 'question', question };
  }
  if (isReply) return question === '' ? NOTHING : { kind: 'question', question };
  return isForEverybody(message) && CLEAR_QUESTION.test(question)
    ? { kind: 'overheard', question }
    : NOTHING;
}

/** What a person wrote, on one line: without mentions, custom emoji and timestamps, which are no words of a question. */
export function withoutTokens(content: string): string {
  return content.replace(TOKENS, ' ').replace(/\s+/gu, ' ').trim();
}

const NOTHING: Asking = { kind: 'nothing' };

/** As Discord sends them: `<@1>`, `<@&1>`, `<#1>`, `<:a:1>`, `<t:1:R>`. */
const TOKENS = /<(?:[@#][!&]?\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^<>]+:\d+)>/gu;

/** Who replies to somebody, mentions somebody or shows something asks them, or asks about that. */
function isForEverybody({ reference, mentions, attachments, content }: Message): boolean {
  return (
    reference === null &&
    attachments.size === 0 &&
    mentions.users.size === 0 &&
    // Not those of `mentions`: a role that the client was not told of is not among them.
    !ROLE.test(content) &&
    !mentions.everyone
  );
}

const ROLE = /<@&\d+>/u;

/** One sentence of three words or more and at most 200 characters that ends with a question mark: no "why?", no story with a question in it. */
const CLEAR_QUESTION = /^(?=.{1,200}$)[^\s?!]+(?: [^\s?!]+){2,} ?\?+$/u;
