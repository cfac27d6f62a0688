import { REST, type RESTGetCurrentApplicationResult, Routes } from 'discord.js';
import { allCommands } from '../discord/all-commands.ts';
import { explainStart } from '../discord/explain-refusal.ts';
import { registerCommands } from '../discord/register-commands.ts';
import { ExhibitError } from '../domain/errors.ts';
import { createCommandRecord } from '../state/command-record.ts';
import { runMain } from './run-main.ts';

// `npm run deploy`: registers the commands with Discord, everywhere.
await runMain(async ({ configuration, program }) => {
  const { discordToken, discordApiUrl, dataDir } = configuration;
  if (discordToken === undefined) {
    throw new ExhibitError('configuration', [
      { file: 'DISCORD_TOKEN', message: 'expected the bot token in .env, found none' },
    ]);
  }
  const rest = new REST({ api: discordApiUrl }).setToken(discordToken);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    await registerCommands(rest, id, allCommands, createCommandRecord(dataDir));
  } catch (error) {
    throw explainStart(error, discordApiUrl);
  }
  await program.terminal.output.write(
    `Registered ${allCommands.length === 1 ? '1 command' : `${allCommands.length} commands`}.\n`,
  );
  return 0;
});
