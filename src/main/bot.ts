import { startBot } from '../discord/bot.ts';
import { createConversations } from '../discord/conversations.ts';
import type { Engine } from '../domain/engine.ts';
import { createLog } from '../io/log.ts';
import { prepareDataFolder } from '../io/prepare-data-folder.ts';
import type { Configuration } from '../io/read-environment.ts';
import { openState } from '../state/open-state.ts';
import { toldToEnd } from './told-to-end.ts';

/** A configuration with a token. */
type BotConfiguration = Configuration & { readonly discordToken: string };

/**
 * Runs the bot until the process is told to end; resolves with 0 once it is disconnected.
 *
 * @throws ExhibitError `configuration` or `state` when nothing can be kept in the data folder, `discord` when Discord
 * refuses the token, now or later, or cannot be reached.
 */
export async function runBot(engine: Engine, configuration: BotConfiguration): Promise<0> {
  await prepareDataFolder(configuration.dataDir);
  const log = createLog(configuration.logLevel);
  // A malformed event fails inside discord.js where nobody can catch it. A running bot keeps running.
  process.on('unhandledRejection', (error) => log.error({ error }, 'something failed unnoticed'));
  const told = toldToEnd();
  const state = await openState(configuration.dataDir);
  try {
    const conversations = createConversations(() => performance.now());
    const bot = await Promise.race([
      told,
      startBot({
        token: configuration.discordToken,
        apiUrl: configuration.discordApiUrl,
        now: () => performance.now(),
        record: state.record,
        services: {
          ...state,
          engine,
          log,
          conversations,
          readsChannels: configuration.readsChannels,
        },
      }),
    ]);
    // A client that is still connecting cannot be called off, and nobody waits for it.
    if (bot === undefined) process.exit(0);
    const refused = await Promise.race([told, bot.refused]);
    await bot.stop();
    if (refused !== undefined) throw refused;
    log.info({}, 'disconnected');
    return 0;
  } finally {
    await state.close();
  }
}
