import type {
  APIApplicationCommandOptionChoice,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Plan } from './plan.ts';
import type { Services } from './services.ts';

/** A slash command: its registration and what it does. */
export interface SlashCommand {
  readonly kind: 'slash';
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Quick: it is acknowledged only after this returns. Work belongs into the plan's `answer`. */
  readonly plan: (interaction: ChatInputCommandInteraction, services: Services) => Plan;
  /** At most 25, names and values of 1 to 100 characters. */
  readonly complete?: (
    interaction: AutocompleteInteraction,
    services: Services,
  ) => Promise<readonly APIApplicationCommandOptionChoice<string>[]>;
}

/** A command in a message's menu, under Apps. */
export interface MessageCommand {
  readonly kind: 'message';
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly plan: (interaction: MessageContextMenuCommandInteraction, services: Services) => Plan;
}

export type Command = SlashCommand | MessageCommand;
