import { ApplicationCommandType } from 'discord.js';
import { answerAsker } from '../answer-question.ts';
import type { MessageCommand } from '../command.ts';
import { EVERYWHERE } from '../everywhere.ts';
import { NOTHING_TO_READ } from '../nothing-to-read.ts';
import { withoutTokens } from '../read-question.ts';

/** Apps → Answer from sources: answers what a message asks, for whoever wants to know; they may share it. */
export const answerMessage: MessageCommand = {
  kind: 'message',
  data: { ...EVERYWHERE, type: ApplicationCommandType.Message, name: 'Answer from sources' },
  plan: (interaction, services) => ({
    kind: 'reply',
    isPrivate: true,
    isQuestion: true,
    answer: () => {
      const question = questionIn(interaction.targetMessage.content);
      if (question === '') return NOTHING_TO_READ;
      return answerAsker(interaction, { question, isPrivate: true }, services);
    },
  }),
};

/** The first sentence that ends with a question mark; else the whole message. */
function questionIn(content: string): string {
  const end = content.search(/(?<=[^\s?])\?/u);
  const asked =
    end === -1
      ? content
      : content
          .slice(0, end + 1)
          .split(SENTENCE_END)
          .at(-1);
  return withoutTokens(asked ?? content);
}

/** A new line, or a stop before a capital: not that of "the U.S. attack". */
const SENTENCE_END = /\n|(?<=[.!?])\s+(?=\p{Lu})/u;
