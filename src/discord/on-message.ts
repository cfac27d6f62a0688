import { ChannelType, type Message } from 'discord.js';
import { answerQuestion } from './answer-question.ts';
import { answerKey, personKey } from './conversations.ts';
import type { MessageApi } from './message-api.ts';
import { apology, notice } from './notice.ts';
import { readQuestion } from './read-question.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';

/** What messages are answered with. */
export interface MessageHandlerOptions {
  readonly services: Services;
  readonly api: MessageApi;
}

/**
 * The one handler of messages: answers mentions, direct messages and replies to the bot, each at
 * most once. It never rejects; a failure is logged once.
 */
export function createMessageHandler({
  services,
  api,
}: MessageHandlerOptions): (message: Message) => Promise<void> {
  const { log } = services;
  return async (message) => {
    const where = { message: message.id, channel: message.channelId, guild: message.guildId };
    try {
      const reply = replyTo(message, services);
      if (reply === undefined) return;
      const messageId = await api.reply(message, reply);
      reply.sent?.(messageId);
    } catch (error) {
      log.error({ error, ...where }, 'a message could not be answered');
    }
  };
}

function replyTo(message: Message, services: Services): Reply | undefined {
  const addressed = readQuestion(message, message.client.user.id);
  if (addressed.kind === 'not-asked') return undefined;
  if (addressed.kind === 'called') return HOW_TO_ASK;
  try {
    return answerQuestion(
      {
        question: addressed.question,
        guildId: message.guildId,
        channelId: message.channelId,
        userId: message.author.id,
        previous: previousQuestions(message, services),
        showQuestion: false,
      },
      services,
    );
  } catch (error) {
    services.log.error({ error, message: message.id }, 'a question failed');
    return apology;
  }
}

const HOW_TO_ASK = notice(
  [
    'Ask me a question about the sources, for example “who did it?” or “what is the evidence?”.',
    'I answer with exact sentences from them, or say that they do not say.',
  ].join('\n'),
);

/**
 * A reply goes on where the answer that it replies to ended. Direct messages and threads go on by
 * themselves; in a channel a fresh mention begins anew.
 */
function previousQuestions(message: Message, { conversations }: Services): readonly string[] {
  const own = personKey(message.channelId, message.author.id);
  const repliedTo = message.reference?.messageId;
  if (repliedTo !== undefined) {
    const ofAnswer = conversations.recall(answerKey(repliedTo));
    if (ofAnswer.length > 0) return ofAnswer;
  }
  const isReplyToBot = message.mentions.repliedUser?.id === message.client.user.id;
  const goesOn = isReplyToBot || isOnePersons(message);
  return goesOn ? conversations.recall(own) : [];
}

function isOnePersons({ channel }: Message): boolean {
  return channel.type === ChannelType.DM || channel.isThread();
}
