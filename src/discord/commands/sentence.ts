import {
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js';
import type { Engine } from '../../domain/engine.ts';
import { contextList } from '../../render/discord-context.ts';
import { escapeLine } from '../../render/discord-escape.ts';
import { MAX_CHOICE_CHARS, MAX_CHOICES } from '../choices.ts';
import type { SlashCommand } from '../command.ts';
import { EVERYWHERE } from '../everywhere.ts';
import { inContext } from '../in-context.ts';
import { notice } from '../notice.ts';
import { isPrivate, PRIVATE } from '../options.ts';
import { listReply, pagedQuotes } from '../paged-list.ts';

/** A sentence among its neighbours. */
export const sentenceList = pagedQuotes('sentence', (reference, engine) => {
  const quote = engine.quote(reference);
  return quote && contextList([inContext(quote, engine, REACH)]);
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
    answer: () => {
      const number = interaction.options.getString('number', true);
      const call = { subject: number, from: 0, askerId: interaction.user.id };
      return listReply(sentenceList, call, services.engine) ?? unknown(number, services.engine);
    },
  }),
  complete: (interaction, { engine }) => numbersLike(interaction.options.getFocused(), engine),
};

/** By number alone: what a sentence says is read in its place. */
function numbersLike(
  typed: string,
  { knowledge }: Engine,
): readonly APIApplicationCommandOptionChoice<string>[] {
  const digits = typed.replace(/\D+/gu, '');
  const isSeveral = knowledge.documents.length > 1;
  const choices: APIApplicationCommandOptionChoice<string>[] = [];
  for (const { number, slug } of knowledge.sentences) {
    if (choices.length === MAX_CHOICES) break;
    const text = isSeveral ? `${slug} S${number}` : `S${number}`;
    if (String(number).startsWith(digits) && text.length <= MAX_CHOICE_CHARS) {
      choices.push({ name: text, value: text });
    }
  }
  return choices;
}

function unknown(number: string, { knowledge }: Engine) {
  const shown = escapeLine(number, MAX_NUMBER_CHARS);
  const [first, second] = knowledge.documents;
  const example = second === undefined ? '`S1`' : `\`${first?.source.slug} S1\``;
  return notice(
    `There is no sentence “${shown}”. Write it as in ${example}; \`/sources\` lists them.`,
  );
}

const MAX_NUMBER_CHARS = 60;
