import {
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js';
import type { AsyncEngine } from '../../domain/async-engine.ts';
import { contextList } from '../../render/discord-context.ts';
import { escapeLine } from '../../render/discord-escape.ts';
import { MAX_CHOICE_CHARS, MAX_CHOICES } from '../choices.ts';
import type { SlashCommand } from '../command.ts';
import { EVERYWHERE } from '../everywhere.ts';
import { notice } from '../notice.ts';
import { isPrivate, PRIVATE } from '../options.ts';
import { listReply, pagedQuotes } from '../paged-list.ts';

/** A sentence among its neighbours. */
export const sentenceList = pagedQuotes('sentence', async (reference, engine) => {
  const quote = await engine.quote(reference);
  return quote && contextList(await engine.inContext([quote.id], REACH));
});

/** Sentences before and after: enough to see what "it" is, few enough to read. */
const REACH = 2;

/** `/sentence number:`: one sentence in its context. */
export const sentence: SlashCommand = {
  kind: 'slash',
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'sentence',
    description: 'Show one sentence in its context',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'number',
        description: 'Its number, as in S5',
        required: true,
        max_length: 100,
        autocomplete: true,
      },
      PRIVATE,
    ],
  },
  plan: (interaction, services) => ({
    kind: 'reply',
    isPrivate: isPrivate(interaction, services),
    isQuestion: true,
    async answer() {
      const number = interaction.options.getString('number', true);
      const call = { subject: number, from: 0, askerId: interaction.user.id };
      return (
        (await listReply(sentenceList, call, services.engine)) ??
        (await unknown(number, services.engine))
      );
    },
  }),
  complete: (interaction, { engine }) => numbersLike(interaction.options.getFocused(), engine),
};

/** By number alone: what a sentence says is read in its place. */
async function numbersLike(
  typed: string,
  engine: AsyncEngine,
): Promise<readonly APIApplicationCommandOptionChoice<string>[]> {
  const digits = typed.replace(/\D+/gu, '');
  const references = await engine.referencesLike(digits, MAX_CHOICES);
  return references
    .filter((reference) => reference.length <= MAX_CHOICE_CHARS)
    .map((reference) => ({ name: reference, value: reference }));
}

async function unknown(number: string, engine: AsyncEngine) {
  const shown = escapeLine(number, MAX_NUMBER_CHARS);
  const [example = 'S1'] = await engine.referencesLike('1', 1);
  return notice(
    `There is no sentence “${shown}”. Write it as in \`${example}\`; \`/sources\` lists them.`,
  );
}

const MAX_NUMBER_CHARS = 60;
