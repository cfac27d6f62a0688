import type {
  APIApplicationCommandBasicOption,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { RoomChannel, RoomView } from '../../preview/protocol.ts';

/** A slash command as it is offered. */
export interface OfferedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** The slash commands that Discord would offer here: to this person, in this channel. */
export function offeredCommands(
  { commands }: RoomView,
  channel: RoomChannel,
  isManager: boolean,
): readonly OfferedCommand[] {
  return commands
    .filter((command) => isOffered(command, channel, isManager))
    .map((command) => ({
      name: command.name,
      description: 'description' in command ? (command.description ?? '') : '',
      options: ('options' in command
        ? (command.options ?? [])
        : []) as readonly APIApplicationCommandBasicOption[],
    }));
}

function isOffered(
  { type, contexts, default_member_permissions: wanted }: RESTPostAPIApplicationCommandsJSONBody,
  channel: RoomChannel,
  isManager: boolean,
): boolean {
  const here = isDirect(channel) ? BOT_DM : GUILD;
  const isHere = contexts == null || contexts.includes(here);
  const isAllowed = wanted == null || isManager;
  return isSlashCommand({ type }) && isHere && isAllowed;
}

/** True for a command that is typed, not one of a message's menu. */
export function isSlashCommand({
  type,
}: Pick<RESTPostAPIApplicationCommandsJSONBody, 'type'>): boolean {
  return type === undefined || type === SLASH;
}

/** True for the direct messages with the bot. */
export function isDirect({ type }: RoomChannel): boolean {
  return type === DIRECT;
}

/** Discord's number for a channel of direct messages. */
const DIRECT = 1;

/** Discord's numbers for where a command is used. */
const GUILD = 0;
const BOT_DM = 1;

/** Discord's number for a slash command. */
const SLASH = 1;

/** Discord's number for a yes or no among the options of a command. */
export const BOOLEAN = 5;
