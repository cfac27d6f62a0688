import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** Registration of a command for servers and for people, usable in servers, direct messages and groups. */
export const EVERYWHERE = {
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};
