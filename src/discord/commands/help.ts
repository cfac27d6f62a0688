import { ApplicationCommandType } from 'discord.js';
import { escapeLine } from '../../render/discord-escape.ts';
import type { Command, SlashCommand } from '../command.ts';
import { EVERYWHERE } from '../everywhere.ts';
import { notice } from '../notice.ts';
import { isPrivate, PRIVATE } from '../options.ts';
import type { Reply } from '../reply.ts';
import type { Services } from '../services.ts';

/** `/help`: how to ask, and what each of `commands` does. */
export function createHelp(commands: readonly Command[]): SlashCommand {
  const help: SlashCommand = {
    kind: 'slash',
    data: {
      ...EVERYWHERE,
      type: ApplicationCommandType.ChatInput,
      name: 'help',
      description: 'How to ask, and what each command does',
      options: [PRIVATE],
    },
    plan: (interaction, services) => ({
      kind: 'reply',
      isPrivate: isPrivate(interaction, services),
      answer: () => helpReply([...commands, help], services),
    }),
  };
  return help;
}

async function helpReply(commands: readonly Command[], { engine }: Services): Promise<Reply> {
  const examples = (await engine.suggest('', MAX_EXAMPLES)).map(
    ({ text }) => `- ${escapeLine(text, MAX_EXAMPLE_CHARS)}`,
  );
  return notice(
    [
      '## Ask me about the sources',
      'I answer with exact sentences from the articles that I was given, each with who says so and where, or say that they do not say. I never write an answer of my own.',
      'Mention me, write to me, reply to one of my answers, or use a command:',
      ...commands.map(lineOf),
      ...(examples.length === 0 ? [] : ['**For example:**', ...examples]),
    ].join('\n'),
  );
}

const MAX_EXAMPLES = 3;
const MAX_EXAMPLE_CHARS = 100;

function lineOf({ kind, data }: Command): string {
  return kind === 'slash'
    ? `- \`/${data.name}\`: ${data.description}`
    : `- Apps → **${data.name}**, in the menu of a message`;
}
