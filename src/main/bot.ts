import { startBot } from '../discord/bot.ts';
import { createConversations } from '../discord/conversations.ts';
import type { Engine } from '../domain/engine.ts';
import { createLog } from '../io/log.ts';
import { prepareDataFolder } from '../io/prepare-data-folder.ts';
import type { Configuration } from '../io/read-environment.ts';
import { openState } from '../state/open-state.ts';
import { buildEngine } from './build-engine.ts';
import { keepFresh } from './keep-fresh.ts';
import { createLiveEngine } from './live-engine.ts';
import { readKnowledgeAside } from './read-knowledge-aside.ts';
import { toldToEnd } from './told-to-end.ts';

/** A configuration with a token. */
type BotConfiguration = Configuration & { readonly discordToken: string };

/**
 * Runs the bot until the process is told to end; resolves with 0 once it is disconnected. It answers from `engine`
 * until the folder that this was opened from changes, and from then on from what the folder holds.
 *
 * @throws ExhibitError `configuration` or `state` when nothing can be kept in the data folder, `discord` when Discord
 * refuses the token, now or later, or cannot be reached.
 */
export async function runBot(
  engine: Engine,
  knowledgeDir: string,
  configuration: BotConfiguration,
): Promise<0> {
  await prepareDataFolder(configuration.dataDir);
  const log = createLog(configuration.logLevel);
  // A malformed event fails inside discord.js where nobody can catch it. A running bot keeps running.
  process.on('unhandledRejection', (error) => log.error({ error }, 'something failed unnoticed'));
  const told = toldToEnd();
  const { dataDir } = configuration;
  const state = await openState(dataDir);
  const live = createLiveEngine(engine, () => buildEngine(knowledgeDir, readKnowledgeAside));
  const stopRefreshing = await keepFresh({ live, knowledgeDir, dataDir, log });
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
          get engine() {
            return live.current;
          },
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
    await stopRefreshing();
    await state.close();
  }
}
