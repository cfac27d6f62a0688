import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { answerAsker } from '../answer-question.ts';
import { AS_OF, askedAsOf, datesLike, noDate, readAsOf } from '../as-of.ts';
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
      AS_OF,
      PRIVATE,
    ],
  },
  plan(interaction, services) {
    const { date, wrong } = readAsOf(interaction);
    if (wrong !== undefined) return { kind: 'reply', isPrivate: true, answer: () => noDate(wrong) };
    return {
      kind: 'reply',
      isPrivate: isPrivate(interaction, services),
      isQuestion: true,
      answer: () =>
        answerAsker(
          interaction,
          {
            question: askedAsOf(date, interaction.options.getString('question', true)),
            isPrivate: isPrivate(interaction, services),
          },
          services,
        ),
    };
  },
  async complete(interaction, { engine }) {
    const { name, value } = interaction.options.getFocused(true);
    if (name === AS_OF.name) return datesLike(value, engine);
    const suggestions = await engine.suggest(value.slice(0, MAX_CHOICE_CHARS), MAX_CHOICES);
    return choicesOf(suggestions);
  },
};
