import { ApplicationCommandType } from 'discord.js';
import type { SlashCommand } from '../command.ts';
import { EVERYWHERE } from '../everywhere.ts';
import { notice } from '../notice.ts';
import { isPrivate, PRIVATE } from '../options.ts';

/** `/privacy`: what is kept of what people do. To be changed with whatever it describes. */
export const privacy: SlashCommand = {
  kind: 'slash',
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'privacy',
    description: 'What I keep and what I do not',
    options: [PRIVATE],
  },
  plan: (interaction, services) => ({
    kind: 'reply',
    isPrivate: isPrivate(interaction, services),
    answer: () => (services.readsChannels ? PRIVACY_WHERE_CHANNELS_ARE_READ : PRIVACY),
  }),
};

const TEXT = [
  '## What I keep',
  '- **Questions:** not stored. Your last five stay in memory for 15 minutes after the last one, so that “and why?” is understood, and are gone at a restart. Answers that show a question are Discord messages: they stay as long as the message does.',
  '- **Votes:** “helpful” or not, with your user id and the ids of the message and of what it cited, so that each person has one vote. Not the question.',
  '- **Counts:** how many questions were answered and not answered in each server. Not by whom.',
  '- **Settings:** what the moderators of a server chose.',
  '- **The log:** ids of servers, channels, messages and interactions, and errors. Not what people write.',
  '## What I do not do',
  'No language model and no service but Discord sees what you ask. I read messages that mention me, reply to me or are sent to me, and a message on which you use one of my commands.',
].join('\n');

const PRIVACY = notice(TEXT);

const PRIVACY_WHERE_CHANNELS_ARE_READ = notice(
  `${TEXT} In channels that a server chose with \`/settings\` I also read what is addressed to nobody, and answer clear questions; I keep none of it.`,
);
