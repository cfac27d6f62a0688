import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  type APIUser,
  ApplicationCommandOptionType,
  type ApplicationCommandType,
  ApplicationIntegrationType,
} from 'discord-api-types/v10';
import { EVERYONE_MAY } from '../world/permissions.ts';
import type { Place } from '../world/places.ts';
import type { World } from '../world/world.ts';

/** A registered command that the person can use here. */
export interface UsableCommand {
  readonly command: APIApplicationCommand;
  readonly guildId: string | undefined;
  readonly installedBy: readonly ApplicationIntegrationType[];
}

/** The command as Discord would offer it to `user` in this place; throws why it would not. */
export function findCommand(
  world: World,
  name: string,
  type: ApplicationCommandType,
  user: APIUser,
  place: Place,
): UsableCommand {
  const fits = (each: APIApplicationCommand) => each.name === name && each.type === type;
  const guildId = place.guild?.id;
  const ofGuild = guildId === undefined ? undefined : world.commands.get(guildId)?.find(fits);
  const command = ofGuild ?? world.commands.get('global')?.find(fits);
  if (command === undefined) {
    const known = [...world.commands.values()].flat().map((each) => each.name);
    throw new Error(
      `no command "${name}" of type ${type} is registered, only: ${known.join(', ')}`,
    );
  }
  if (command.contexts && !command.contexts.includes(place.context)) {
    throw new Error(
      `"${name}" is registered for the contexts ${command.contexts}, not for ${place.context}`,
    );
  }
  const ways = command.integration_types ?? [ApplicationIntegrationType.GuildInstall];
  const installedBy = place.installedBy.filter((way) => ways.includes(way));
  if (installedBy.length === 0) {
    throw new Error(`"${name}" is registered for the installations ${ways}, not for this place`);
  }
  const needed = BigInt(command.default_member_permissions ?? 0);
  const has = EVERYONE_MAY | (world.permissionsOf.get(user.id) ?? 0n);
  if (place.guild && (has & needed) !== needed) {
    throw new Error(`"${name}" needs the permissions ${needed}, which ${user.username} lacks`);
  }
  return { command, guildId: ofGuild && guildId, installedBy };
}

/** The options of a command, or of the subcommand that `path` names below it. */
export function optionsAt(
  command: APIApplicationCommand,
  path: readonly string[],
): readonly APIApplicationCommandOption[] {
  let options: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const step of path) {
    const found = options.find((option) => option.name === step);
    const isBranch =
      found?.type === ApplicationCommandOptionType.Subcommand ||
      found?.type === ApplicationCommandOptionType.SubcommandGroup;
    if (!isBranch) throw new Error(`"${command.name}" has no subcommand "${path.join(' ')}"`);
    options = found.options ?? [];
  }
  return options;
}
