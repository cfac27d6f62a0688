import { ChannelType, type Message } from 'discord.js';
import { answerQuestion } from './answer-question.ts';
import { answerKey, personKey } from './conversations.ts';
import { excuseFor, isPassing } from './excuse.ts';
import { notice } from './notice.ts';
import type { Asking } from './read-question.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';

/** The answer to what `message` asks, after the questions `previous`. Help where nothing is asked. */
export async function answerMessage(
  message: Message,
  asking: Exclude<Asking, { readonly kind: 'nothing' }>,
  previous: readonly string[],
  services: Services,
): Promise<Reply> {
  if (asking.kind === 'call') return HOW_TO_ASK;
  try {
    return await answerQuestion(
      {
        question: asking.question,
        guildId: message.guildId,
        channelId: message.channelId,
        userId: message.author.id,
        previous,
        showQuestion: false,
        isPrivate: false,
      },
      services,
    );
  } catch (error) {
    if (!isPassing(error)) services.log.error({ error, message: message.id }, 'a question failed');
    return excuseFor(error);
  }
}

const HOW_TO_ASK = notice(
  [
    'Ask me a question about the sources, for example “who did it?” or “what is the evidence?”.',
    'I answer with exact sentences from them, or say that they do not say.',
  ].join('\n'),
);

/**
 * The questions that `message` goes on from. A reply goes on where the answer that it replies to
 * ended. Direct messages and threads go on by themselves; in a channel a fresh mention begins anew.
 */
export async function previousQuestions(
  message: Message,
  { conversations }: Services,
): Promise<readonly string[]> {
  const own = personKey(message.channelId, message.author.id);
  const repliedTo = message.reference?.messageId;
  if (repliedTo !== undefined) {
    const ofAnswer = await conversations.recall(answerKey(repliedTo));
    if (ofAnswer.length > 0) return ofAnswer;
  }
  const isReplyToBot = message.mentions.repliedUser?.id === message.client.user.id;
  const goesOn =
    isReplyToBot || message.channel.type === ChannelType.DM || message.channel.isThread();
  return goesOn ? conversations.recall(own) : [];
}
