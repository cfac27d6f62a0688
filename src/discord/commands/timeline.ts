import { ApplicationCommandType } from 'discord.js';
import { timelineList } from '../../render/discord-timeline.ts';
import { AS_OF, datesLike, noDate, readAsOf } from '../as-of.ts';
import type { SlashCommand } from '../command.ts';
import { EVERYWHERE } from '../everywhere.ts';
import { apology } from '../notice.ts';
import { isPrivate, PRIVATE } from '../options.ts';
import { listReply, pagedQuotes } from '../paged-list.ts';

/** The sentences that say when; the subject is the day by which they were published, or nothing. */
export const timeList = pagedQuotes('timeline', async (asOf, engine, near) =>
  timelineList(await engine.timeline(near, asOf === '' ? undefined : asOf)),
);

/** `/timeline`: what the sources date, in order, and what they do not date. */
export const timeline: SlashCommand = {
  kind: 'slash',
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'timeline',
    description: 'What happened when, as far as the sources say',
    options: [AS_OF, PRIVATE],
  },
  plan(interaction, services) {
    const { date = '', wrong } = readAsOf(interaction);
    if (wrong !== undefined) return { kind: 'reply', isPrivate: true, answer: () => noDate(wrong) };
    const call = { subject: date, from: 0, askerId: interaction.user.id };
    return {
      kind: 'reply',
      isPrivate: isPrivate(interaction, services),
      isQuestion: true,
      answer: async () => (await listReply(timeList, call, services.engine)) ?? apology,
    };
  },
  complete: (interaction, { engine }) => datesLike(interaction.options.getFocused(), engine),
};
