import { ApplicationCommandType } from 'discord.js';
import { timelineList } from '../../render/discord-timeline.ts';
import type { SlashCommand } from '../command.ts';
import { EVERYWHERE } from '../everywhere.ts';
import { apology } from '../notice.ts';
import { isPrivate, PRIVATE } from '../options.ts';
import { listReply, pagedQuotes } from '../paged-list.ts';

/** The sentences that say when. */
export const timeList = pagedQuotes('timeline', async (_, engine, near) =>
  timelineList(await engine.timeline(near)),
);

/** `/timeline`: what the sources date, in order, and what they do not date. */
export const timeline: SlashCommand = {
  kind: 'slash',
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'timeline',
    description: 'What happened when, as far as the sources say',
    options: [PRIVATE],
  },
  plan: (interaction, services) => ({
    kind: 'reply',
    isPrivate: isPrivate(interaction, services),
    isQuestion: true,
    answer: async () =>
      (await listReply(
        timeList,
        { subject: '', from: 0, askerId: interaction.user.id },
        services.engine,
      )) ?? apology,
  }),
};
