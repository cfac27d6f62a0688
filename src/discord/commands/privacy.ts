import { ApplicationCommandType } from 'discord.js';
import type { SlashCommand } from '../command.ts';
import { FORGET_ME } from '../components/forget.ts';
import { button, row } from '../controls.ts';
import { encodeCustomId } from '../custom-id.ts';
import { EVERYWHERE } from '../everywhere.ts';
import { notice } from '../notice.ts';
import { isPrivate, PRIVATE } from '../options.ts';
import type { Services } from '../services.ts';

/** `/privacy`: what is kept of what people do. To be changed with whatever it describes, and with `docs/privacy.md`. */
export const privacy: SlashCommand = {
  kind: 'slash',
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'privacy',
    description: 'What I keep, what I do not, and how to have it forgotten',
    options: [PRIVATE],
  },
  plan: (interaction, services) => ({
    kind: 'reply',
    isPrivate: isPrivate(interaction, services),
    answer: () => notice(privacyText(services), 'notice', [row(FORGET_BUTTON)]),
  }),
};

const FORGET_BUTTON = button({
  label: 'Forget me',
  customId: encodeCustomId(FORGET_ME),
});

function privacyText({ unanswered, readsChannels }: Services): string {
  return [
    '## What I keep',
    `- **Questions:** ${unanswered.isOn ? KEPT_QUESTIONS : 'not stored.'} Your last five are remembered for 15 minutes after the last one, so that “and why?” is understood, and for an hour with an answer that changes when you edit your message; never in readable form on a disk. Answers that show a question are Discord messages: they stay as long as the message does.`,
    '- **Votes:** “helpful” or not, with your user id and the ids of the message and of what it cited, so that each person has one vote. Not the question.',
    '- **Counts:** how many questions were answered and not answered in each server. Not by whom.',
    '- **Settings:** what the moderators of a server chose.',
    '- **The log:** ids of servers, channels, messages and interactions, and errors. Not what people write.',
    '- **Your user id**, besides: for as long as you have to wait before you may ask again.',
    '**Forget me** deletes your votes, your questions and what I remember of our conversation, at once.',
    '## What I do not do',
    `No language model and no service but Discord sees what you ask. I read messages that mention me, reply to me or are sent to me, and a message on which you use one of my commands.${readsChannels ? OVERHEARD : ''}`,
  ].join('\n');
}

const KEPT_QUESTIONS =
  'those that the sources do not answer are kept for 30 days, encrypted, without your name, so that whoever runs me can find better sources. The others are not stored.';

const OVERHEARD =
  ' In channels that a server chose with `/settings` I also read what is addressed to nobody, and answer clear questions; I keep nothing of the rest.';
