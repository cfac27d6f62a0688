import { startBot } from '../discord/bot.ts';
import { createConversations } from '../discord/conversations.ts';
import type { Engine } from '../domain/engine.ts';
import { createLog } from '../io/log.ts';
import type { Configuration } from '../io/read-environment.ts';
import { createCommandRecord } from '../state/command-record.ts';

/** A configuration with a token. */
export type BotConfiguration = Configuration & { readonly discordToken: string };

/**
 * Runs the bot until the process is told to end; resolves with 0 once it is disconnected. A second
 * signal ends the process at once.
 *
 * @throws ExhibitError `discord` when Discord refuses the token, now or later, or cannot be reached.
 */
export async function runBot(engine: Engine, configuration: BotConfiguration): Promise<number> {
  const log = createLog(configuration.logLevel);
  // A malformed event fails inside discord.js where nobody can catch it. A running bot keeps running.
  process.on('unhandledRejection', (error) => log.error({ error }, 'something failed unnoticed'));
  const told = toldToEnd();
  const started = startBot({
    token: configuration.discordToken,
    apiUrl: configuration.discordApiUrl,
    now: () => performance.now(),
    record: createCommandRecord(configuration.dataDir),
    services: { engine, log, conversations: createConversations(() => performance.now()) },
  });
  const bot = await Promise.race([started, told]);
  if (bot === undefined) return 0;
  const refused = await Promise.race([bot.refused, told]);
  await bot.stop();
  if (refused !== undefined) throw refused;
  log.info({}, 'disconnected');
  return 0;
}

/** Resolves at the first SIGINT or SIGTERM. */
function toldToEnd(): Promise<undefined> {
  return new Promise((resolve) => {
    const end = (): void => {
      for (const signal of SIGNALS) process.once(signal, () => process.exit(ENDED_AT_ONCE));
      resolve(undefined);
    };
    for (const signal of SIGNALS) process.once(signal, end);
  });
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** 128 + SIGINT, as a shell would report it. */
const ENDED_AT_ONCE = 130;
