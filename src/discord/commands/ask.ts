import {
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js';
import type { Suggestion } from '../../domain/engine.ts';
import { answerQuestion } from '../answer-question.ts';
import type { SlashCommand } from '../command.ts';
import { EVERYWHERE } from '../everywhere.ts';

/** `/ask question:`: the answer from the sources, to everybody or to the asker alone. */
export const ask: SlashCommand = {
  kind: 'slash',
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    description: 'Ask a question; the answer is quoted from the sources',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What would you like to know?',
        required: true,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Show the answer to you alone',
      },
    ],
  },
  plan: (interaction, services) => ({
    kind: 'reply',
    isPrivate: interaction.options.getBoolean('private') ?? false,
    answer: () =>
      answerQuestion(
        {
          question: interaction.options.getString('question', true),
          guildId: interaction.guildId,
          channelId: interaction.channelId,
          userId: interaction.user.id,
          previous: [],
          showQuestion: true,
        },
        services,
      ),
  }),
  complete: (interaction, { engine }) =>
    engine
      .suggest(interaction.options.getFocused().slice(0, MAX_TYPED_CHARS), MAX_CHOICES)
      .flatMap(choiceOf),
};

/** Discord shows no more. */
const MAX_CHOICES = 25;

const MAX_CHOICE_CHARS = 100;

/** No suggestion is longer than a choice may be. */
const MAX_TYPED_CHARS = MAX_CHOICE_CHARS;

/** A suggestion that is too long to be sent back whole is none. */
function choiceOf({ text, sentences }: Suggestion): APIApplicationCommandOptionChoice<string>[] {
  if (text.length === 0 || text.length > MAX_CHOICE_CHARS) return [];
  const counted = `${text} (${sentences === 1 ? '1 sentence' : `${sentences} sentences`})`;
  return [{ name: counted.length > MAX_CHOICE_CHARS ? text : counted, value: text }];
}
