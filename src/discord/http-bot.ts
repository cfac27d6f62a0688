import type { Bot, BotOptions } from './bot.ts';
import { explainStart } from './explain-refusal.ts';
import { introduceClient } from './introduce-client.ts';
import { keepRegistered } from './keep-registered.ts';
import { prepareClient } from './prepare-client.ts';
import { within } from './within.ts';

/**
 * A bot without a connection: it answers the interactions that it is handed, with the handlers of the one that is
 * connected. Any number of them may share the work.
 *
 * @throws ExhibitError `discord` when Discord refuses the token or cannot be reached.
 */
export async function startHttpBot(options: BotOptions): Promise<Bot> {
  const { token, apiUrl, record } = options;
  const { log } = options.services;
  const { client, inFlight, receive } = prepareClient(options);
  client.rest.setToken(token);
  try {
    const { user, application } = await introduceClient(client);
    log.info({}, `answering over HTTP as ${user.username}`);
    inFlight.add(keepRegistered(client.rest, application.id, record, log));
  } catch (error) {
    throw explainStart(error, apiUrl);
  }
  return {
    refused: new Promise(() => {}),
    isReady: () => true,
    shards: () => [],
    receive,
    async stop() {
      await within(DRAIN_MS, inFlight.settled());
      await within(DRAIN_MS, client.destroy());
    },
  };
}

/** For the answers that are under way when the bot is told to stop. */
const DRAIN_MS = 5_000;
