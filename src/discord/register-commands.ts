import { type REST, Routes } from 'discord.js';
import type { CommandRecord } from '../state/command-record.ts';
import type { Command } from './command.ts';
import { repeatRequest } from './repeat-request.ts';

/** Makes `commands` the application's commands everywhere, instead of those that were. */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
  record: CommandRecord,
): Promise<void> {
  const body = commands.map(({ data }) => data);
  await repeatRequest(() => rest.put(Routes.applicationCommands(applicationId), { body }));
  await record.keep(applicationId, body);
}

/** As {@link registerCommands}, when they differ from those registered last. True when they did. */
export async function registerChangedCommands(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
  record: CommandRecord,
): Promise<boolean> {
  const body = commands.map(({ data }) => data);
  if (await record.isCurrent(applicationId, body)) return false;
  await registerCommands(rest, applicationId, commands, record);
  return true;
}
