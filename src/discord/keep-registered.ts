import type { REST } from 'discord.js';
import type { CommandRecord } from '../state/command-record.ts';
import { allCommands } from './all-commands.ts';
import type { Log } from './log.ts';
import { registerChangedCommands } from './register-commands.ts';

/** Registers the commands when they differ from those registered last. Never rejects: a failure is logged. */
export async function keepRegistered(
  rest: REST,
  applicationId: string,
  record: CommandRecord,
  log: Log,
): Promise<void> {
  try {
    const changed = await registerChangedCommands(rest, applicationId, allCommands, record);
    if (changed) log.info({ commands: allCommands.length }, 'registered the commands');
  } catch (error) {
    log.error({ error }, 'the commands could not be registered; those of before stay');
  }
}
