import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import * as z from 'zod/mini';
import { areTooMany, commandLimits, commandSetLimits } from '../limits/command-limits.ts';
import type { World } from '../world/world.ts';
import { refuse } from './refusal.ts';
import { type Call, param, type Route } from './route.ts';

type CommandBody = RESTPutAPIApplicationCommandsJSONBody[number];

const COMMANDS = '/applications/{application_id}/commands';
const GUILD_COMMANDS = '/applications/{application_id}/guilds/{guild_id}/commands';

/** Discord documents a string, its description says an integer; discord.js sends the string. */
const numericPermissions = z.pipe(
  z.transform((body: unknown) =>
    Array.isArray(body) ? body.map(withNumericPermissions) : withNumericPermissions(body),
  ),
  z.unknown(),
);

const CREATE = z.pipe(numericPermissions, ApplicationCommandCreateRequestSchema);
const REPLACE = z.pipe(
  numericPermissions,
  z.array(ApplicationCommandUpdateRequestSchema).check(z.maxLength(130)),
);
const CHANGE = z.pipe(numericPermissions, ApplicationCommandPatchRequestPartialSchema);

/** Application commands, global and of a server. */
export const commandRoutes = {
  getGlobalCommands: list(COMMANDS),
  createGlobalCommand: create(COMMANDS),
  bulkOverwriteGlobalCommands: replace(COMMANDS),
  getGlobalCommand: {
    method: 'GET',
    path: `${COMMANDS}/{command_id}`,
    auth: 'bot',
    answer: (call) => ({ status: 200, body: find(call) }),
  },
  editGlobalCommand: {
    method: 'PATCH',
    path: `${COMMANDS}/{command_id}`,
    auth: 'bot',
    described: () => CHANGE,
    limits: (call) => commandLimits({ ...find(call), ...(call.body as object) } as CommandBody),
    answer: (call) => {
      const old = find(call);
      const changed = store(
        call.world,
        { ...old, ...(call.body as object) } as CommandBody,
        old.id,
      );
      keep(call, [...others(call, old.id), changed]);
      return { status: 200, body: changed };
    },
  },
  deleteGlobalCommand: {
    method: 'DELETE',
    path: `${COMMANDS}/{command_id}`,
    auth: 'bot',
    answer: (call) => {
      keep(call, others(call, find(call).id));
      return { status: 204 };
    },
  },
  getGuildCommands: list(GUILD_COMMANDS),
  createGuildCommand: create(GUILD_COMMANDS),
  bulkOverwriteGuildCommands: replace(GUILD_COMMANDS),
} as const satisfies Record<string, Route>;

/** Registers commands as if the bot had sent them, unchecked. */
export function registerCommands(world: World, commands: readonly CommandBody[]): void {
  world.commands.set(
    'global',
    commands.map((command) => store(world, command)),
  );
}

function list(path: string): Route {
  return {
    method: 'GET',
    path,
    auth: 'bot',
    answer: (call) => ({ status: 200, body: scope(call) }),
  };
}

function create(path: string): Route {
  return {
    method: 'POST',
    path,
    auth: 'bot',
    described: () => CREATE,
    limits: (call) => commandLimits(call.body as CommandBody),
    answer: (call) => {
      const body = call.body as CommandBody;
      const type = body.type ?? ApplicationCommandType.ChatInput;
      const old = scope(call).find((each) => each.name === body.name && each.type === type);
      const created = store(call.world, body, old?.id);
      const commands = [...others(call, old?.id), created];
      if (areTooMany(commands)) throw refuse.tooManyCommands();
      keep(call, commands);
      return { status: old === undefined ? 201 : 200, body: created };
    },
  };
}

function replace(path: string): Route {
  return {
    method: 'PUT',
    path,
    auth: 'bot',
    described: () => REPLACE,
    limits: (call) => commandSetLimits(call.body as CommandBody[]),
    answer: (call) => {
      const bodies = call.body as CommandBody[];
      if (areTooMany(bodies)) throw refuse.tooManyCommands();
      const old = scope(call);
      const commands = bodies.map((body) => {
        const type = body.type ?? ApplicationCommandType.ChatInput;
        const same = old.find((each) => each.name === body.name && each.type === type);
        return store(call.world, body, same?.id);
      });
      keep(call, commands);
      return { status: 200, body: commands };
    },
  };
}

function store(world: World, body: CommandBody, id = world.nextId()): APIApplicationCommand {
  return {
    default_member_permissions: null,
    contexts: null,
    integration_types: [0],
    nsfw: false,
    type: ApplicationCommandType.ChatInput,
    description: '',
    ...body,
    id,
    application_id: world.applicationId,
    version: world.nextId(),
  } as APIApplicationCommand;
}

function scope(call: Call): readonly APIApplicationCommand[] {
  if (param(call, 'application_id') !== call.world.applicationId) throw refuse.missingAccess();
  const { guild_id: guildId } = call.params;
  if (guildId !== undefined && call.world.guilds.get(guildId)?.botIsMember !== true) {
    throw refuse.missingAccess();
  }
  return call.world.commands.get(guildId ?? 'global') ?? [];
}

function keep(call: Call, commands: readonly APIApplicationCommand[]): void {
  const { guild_id: scopeName = 'global' } = call.params;
  call.world.commands.set(scopeName, commands);
}

function find(call: Call): APIApplicationCommand {
  const commandId = param(call, 'command_id');
  const found = scope(call).find(({ id }) => id === commandId);
  if (found === undefined) throw refuse.unknownCommand();
  return found;
}

function others(call: Call, id: string | undefined): APIApplicationCommand[] {
  return scope(call).filter((each) => each.id !== id);
}

function withNumericPermissions(command: unknown): unknown {
  if (typeof command !== 'object' || command === null) return command;
  const { default_member_permissions: permissions } = command as Record<string, unknown>;
  if (typeof permissions !== 'string' || !/^\d+$/.test(permissions)) return command;
  return { ...command, default_member_permissions: Number(permissions) };
}
