import { renderAnswer } from '../render/discord-answer.ts';
import { plainAnswer } from '../render/discord-plain.ts';
import { answerKey, personKey } from './conversations.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';

/** A question and where it comes from. */
export interface Asked {
  readonly question: string;
  /** Null in direct messages and groups. */
  readonly guildId: string | null;
  readonly channelId: string;
  readonly userId: string;
  /** Earlier questions of the conversation, oldest first. */
  readonly previous: readonly string[];
  /** Show the question with its answer: where it cannot be read beside it. */
  readonly showQuestion: boolean;
}

/**
 * The answer as a reply. The question belongs to the person's conversation at once, and to the
 * answer's as soon as that is sent.
 */
export function answerQuestion(
  asked: Asked,
  { engine, conversations, usage, log }: Services,
): Reply {
  const { question, previous, showQuestion, guildId, channelId, userId } = asked;
  const answer = engine.ask(question, { previous });
  usage.count(guildId, answer.kind).catch((error: unknown) => {
    log.warn({ error, guild: guildId }, 'a question could not be counted');
  });
  const questions = [...previous, question];
  conversations.remember(personKey(channelId, userId), questions);
  return {
    container: renderAnswer(answer, { showQuestion }),
    plain: plainAnswer(answer),
    sent: (messageId) => conversations.remember(answerKey(messageId), questions),
  };
}
