import { answerKey } from './conversations.ts';
import type { RecoveredAnswer } from './recover-answer.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';
import { type ShownAnswer, showAnswer } from './show-answer.ts';

/** A page of an answer that was found again, which can be replied to and clicked on as the first one. */
export async function showAgain(
  { explanation, context }: RecoveredAnswer,
  how: Pick<ShownAnswer, 'guildId' | 'askerId' | 'isShareable' | 'from'>,
  services: Services,
): Promise<Reply> {
  const reply = await showAnswer({ explanation, context, showQuestion: true, ...how }, services);
  const questions = [...context, explanation.answer.question];
  return {
    ...reply,
    sent: (messageId) =>
      void services.conversations.remember(answerKey(messageId), how.askerId, questions),
  };
}
