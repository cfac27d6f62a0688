import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { renderCheck } from '../../render/discord-check.ts';
import { plainTexts } from '../../render/discord-plain-list.ts';
import type { SlashCommand } from '../command.ts';
import { EVERYWHERE } from '../everywhere.ts';
import { isPrivate, PRIVATE } from '../options.ts';

/** `/verify claim:`: whether the sources support a claim, contradict it or do not say. */
export const verify: SlashCommand = {
  kind: 'slash',
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'verify',
    description: 'Check a claim: supported, contradicted, or not in the sources',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'claim',
        description: 'One statement, as in: the FBI blamed North Korea',
        required: true,
        max_length: 2_000,
      },
      PRIVATE,
    ],
  },
  plan: (interaction, services) => ({
    kind: 'reply',
    isPrivate: isPrivate(interaction, services),
    isQuestion: true,
    async answer() {
      const claim = interaction.options.getString('claim', true);
      const container = renderCheck(await services.engine.check(claim));
      return { container, plain: plainTexts(container) };
    },
  }),
};
