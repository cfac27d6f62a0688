import { REST, type RESTGetCurrentApplicationResult, Routes } from 'discord.js';
import { allCommands } from '../discord/all-commands.ts';
import { explainStart } from '../discord/explain-refusal.ts';
import { registerCommands } from '../discord/register-commands.ts';
import { ExhibitError } from '../domain/errors.ts';
import { createLogFor } from '../io/log.ts';
import { prepareDataFolder } from '../io/prepare-data-folder.ts';
import type { Configuration } from '../io/read-environment.ts';
import { openState } from '../state/open-state.ts';

/**
 * Registers every command with Discord, for servers and people alike; resolves with their names.
 *
 * @throws ExhibitError `configuration` without a token, `discord` when Discord refuses it or the commands.
 */
export async function deployCommands(configuration: Configuration): Promise<readonly string[]> {
  const { discordToken, discordApiUrl, dataDir } = configuration;
  if (discordToken === undefined) {
    throw new ExhibitError('configuration', [
      { file: 'DISCORD_TOKEN', message: 'expected the bot token in .env, found none' },
    ]);
  }
  await prepareDataFolder(dataDir);
  const rest = new REST({ api: discordApiUrl }).setToken(discordToken);
  // A bot at work has it: that one registers changed commands when it starts again.
  const log = createLogFor(configuration);
  const state = await openState({ ...configuration, secret: discordToken, log });
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    await registerCommands(rest, id, allCommands, state.record);
  } catch (error) {
    throw explainStart(error, discordApiUrl);
  } finally {
    await state.close();
  }
  return allCommands.map(({ data }) => data.name);
}
