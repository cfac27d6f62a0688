import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { answerQuestion } from '../answer-question.ts';
import { choicesOf, MAX_CHOICE_CHARS, MAX_CHOICES } from '../choices.ts';
import type { SlashCommand } from '../command.ts';
import { EVERYWHERE } from '../everywhere.ts';
import { isPrivate, PRIVATE } from '../options.ts';

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
      PRIVATE,
    ],
  },
  plan: (interaction, services) => ({
    kind: 'reply',
    isPrivate: isPrivate(interaction, services),
    isQuestion: true,
    answer: () =>
      answerQuestion(
        {
          question: interaction.options.getString('question', true),
          guildId: interaction.guildId,
          channelId: interaction.channelId,
          userId: interaction.user.id,
          previous: [],
          showQuestion: true,
          isPrivate: isPrivate(interaction, services),
        },
        services,
      ),
  }),
  async complete(interaction, { engine }) {
    const typed = interaction.options.getFocused().slice(0, MAX_CHOICE_CHARS);
    const suggestions = await engine.suggest(typed, MAX_CHOICES);
    return choicesOf(suggestions);
  },
};
