import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { escapeLine } from '../../render/discord-escape.ts';
import { profileList } from '../../render/discord-profile.ts';
import { choicesOf, MAX_FOUND } from '../choices.ts';
import type { SlashCommand } from '../command.ts';
import { EVERYWHERE } from '../everywhere.ts';
import { notice } from '../notice.ts';
import { isPrivate, PRIVATE } from '../options.ts';
import { listReply, pagedQuotes } from '../paged-list.ts';

/** What the sources say of a name, and quote from it. */
export const whoList = pagedQuotes('who', async (name, engine, near) => {
  const profile = await engine.describe(name, near);
  return profile && profileList(profile);
});

/** `/who name:`: what the sources say of a person, an organisation or a place, and quote from them. */
export const who: SlashCommand = {
  kind: 'slash',
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'who',
    description: 'What the sources say of somebody, and quote from them',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'name',
        description: 'A person, an organisation or a place',
        required: true,
        max_length: 200,
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
      const name = interaction.options.getString('name', true);
      const call = { subject: name, from: 0, askerId: interaction.user.id };
      return (await listReply(whoList, call, services.engine)) ?? unknown(name);
    },
  }),
  async complete(interaction, { engine }) {
    const names = await engine.namesLike(interaction.options.getFocused(), MAX_FOUND);
    return choicesOf(names);
  },
};

function unknown(name: string) {
  const shown = escapeLine(name, MAX_NAME_CHARS);
  return notice(`### Not in the sources.\nNo source mentions “${shown}”.`, 'not-in-sources');
}

const MAX_NAME_CHARS = 100;
