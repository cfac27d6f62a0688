import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import type { SlashCommand } from '../command.ts';
import { knownChannels, MANAGE_SERVER, MANAGERS_ONLY, managedServer } from '../manages-server.ts';
import { settingsPanel } from '../settings-panel.ts';

/** `/settings`: a server's settings with a control for each, for its managers alone. */
export const settings: SlashCommand = {
  kind: 'slash',
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'settings',
    description: 'Change the settings of this server',
    default_member_permissions: MANAGE_SERVER,
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
  },
  plan(interaction, services) {
    const guildId = managedServer(interaction);
    if (guildId === undefined) return MANAGERS_ONLY;
    const channels = knownChannels(interaction);
    return {
      kind: 'reply',
      isPrivate: true,
      answer: () => settingsPanel(services.settings.of(guildId), services, channels),
    };
  },
};
