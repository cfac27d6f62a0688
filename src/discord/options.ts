import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  type Message,
  MessageFlags,
} from 'discord.js';
import type { Services } from './services.ts';

/** `private:`, which every command has. */
export const PRIVATE: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Show the answer to you alone',
};

/** Whether the asker alone is to see the answer: as they choose, else as their server has decided. */
export function isPrivate(
  { options, guildId }: ChatInputCommandInteraction,
  { settings }: Services,
): boolean {
  return options.getBoolean(PRIVATE.name) ?? settings.of(guildId).privateByDefault;
}

/** Whether what follows a message is for the asker alone: as the message is, else as their server has decided. */
export function isPrivateAfter(
  message: Message | null,
  guildId: string | null,
  { settings }: Services,
): boolean {
  const isEphemeral = message?.flags.has(MessageFlags.Ephemeral) ?? false;
  return isEphemeral || settings.of(guildId).privateByDefault;
}
