import {
  type APIUser,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
  type Locale,
} from 'discord-api-types/v10';
import { memberPayload } from '../world/payloads.ts';
import { placeOf, type Where } from '../world/places.ts';
import type { World } from '../world/world.ts';
import { fillOptions, type OptionValues, underSubcommands } from './fill-options.ts';
import { findCommand, optionsAt } from './find-command.ts';
import type { InteractionToSend } from './send-interaction.ts';

/** A slash command: `{ command: 'settings show', options: { private: true } }`. */
export interface SlashCommand {
  /** The command's name, with group and subcommand after blanks. */
  readonly command: string;
  readonly options?: OptionValues;
  readonly user?: APIUser;
  /** Default: `guild`. */
  readonly in?: Where;
  readonly locale?: Locale;
}

/** Someone typing into an option that completes. */
export interface Typing extends SlashCommand {
  readonly focused: string;
  readonly typed: string;
}

/** Right-click on a message or a person, Apps, the command. */
export type ContextMenu = {
  readonly command: string;
  readonly user?: APIUser;
  readonly in?: Where;
  readonly locale?: Locale;
} & ({ readonly message: { readonly id: string } } | { readonly target: APIUser });

/** The interaction of a slash command. */
export function slashInteraction(
  world: World,
  slash: SlashCommand,
  user: APIUser,
): InteractionToSend {
  return chatInput(world, slash, user, InteractionType.ApplicationCommand);
}

/** The interaction of typing into an option; throws when it does not complete. */
export function typingInteraction(world: World, typing: Typing, user: APIUser): InteractionToSend {
  const type = InteractionType.ApplicationCommandAutocomplete;
  const options = { ...typing.options, [typing.focused]: typing.typed };
  return chatInput(world, { ...typing, options }, user, type, typing.focused);
}

/** The interaction of a message's or a user's context menu. */
export function contextMenuInteraction(
  world: World,
  menu: ContextMenu,
  user: APIUser,
): InteractionToSend {
  const message = 'message' in menu ? world.messages.get(menu.message.id) : undefined;
  if ('message' in menu && message === undefined) throw new Error('there is no such message');
  const place = placeOf(world, menu.in ?? message?.channel ?? 'guild', user);
  const { Message, User } = ApplicationCommandType;
  const type = message ? Message : User;
  const { command, guildId, installedBy } = findCommand(world, menu.command, type, user, place);
  const target = 'target' in menu ? menu.target : undefined;
  const targetId = message?.api.id ?? target?.id ?? '';
  return {
    type: InteractionType.ApplicationCommand,
    user,
    place,
    installedBy,
    locale: menu.locale,
    data: {
      ...commandData(command, guildId),
      target_id: targetId,
      resolved: message
        ? { messages: { [targetId]: message.api } }
        : resolvedUsers(target ? [target] : []),
    },
  };
}

function chatInput(
  world: World,
  slash: SlashCommand,
  user: APIUser,
  type: InteractionType,
  focused?: string,
): InteractionToSend {
  const [name = '', ...path] = slash.command.replace(/^\//, '').split(' ');
  const place = placeOf(world, slash.in ?? 'guild', user);
  const usable = findCommand(world, name, ApplicationCommandType.ChatInput, user, place);
  const options = optionsAt(usable.command, path);
  const focusedOption = options.find((option) => option.name === focused);
  if (focused !== undefined && !(focusedOption && 'autocomplete' in focusedOption)) {
    throw new Error(`option "${focused}" of "${slash.command}" does not complete`);
  }
  const values = slash.options ?? {};
  const filled = fillOptions(options, values, focused);
  const users = Object.values(values).filter((value) => typeof value === 'object');
  return {
    type,
    user,
    place,
    installedBy: usable.installedBy,
    focusedType: focusedOption?.type ?? ApplicationCommandOptionType.String,
    locale: slash.locale,
    data: {
      ...commandData(usable.command, usable.guildId),
      options: underSubcommands(path, filled),
      ...(users.length === 0 ? {} : { resolved: resolvedUsers(users) }),
    },
  };
}

function commandData(
  { id, name, type }: { id: string; name: string; type: number },
  guildId?: string,
) {
  return { id, name, type, ...(guildId === undefined ? {} : { guild_id: guildId }) };
}

function resolvedUsers(users: readonly APIUser[]) {
  return {
    users: Object.fromEntries(users.map((user) => [user.id, user])),
    members: Object.fromEntries(
      users.map((user) => [user.id, { ...memberPayload(), permissions: '0' }]),
    ),
  };
}
