import { type Bot, type BotOptions, startBot } from '../discord/bot.ts';
import { createConversations } from '../discord/conversations.ts';
import { startHttpBot } from '../discord/http-bot.ts';
import type { Received } from '../discord/http-interactions.ts';
import type { ExhibitError } from '../domain/errors.ts';
import type { Pages } from '../domain/pages.ts';
import { type HttpRoute, openHttpServer } from '../io/http-server.ts';
import { createLogFor } from '../io/log.ts';
import { createMetrics } from '../io/metrics.ts';
import { prepareDataFolder } from '../io/prepare-data-folder.ts';
import type { Configuration } from '../io/read-environment.ts';
import { readWebFiles } from '../io/web-files.ts';
import { openState, type State } from '../state/open-state.ts';
import { healthRoutes } from './health-routes.ts';
import { indexFolder } from './index-folder.ts';
import { interactionRoute } from './interaction-route.ts';
import { keepAlive, type LastingEngine } from './keep-alive.ts';
import { keepFresh } from './keep-fresh.ts';
import { measuredEngine, measuredUsage } from './measured.ts';
import { openServed, type ServingOptions } from './open-served.ts';
import { openUnansweredDoor } from './read-unanswered.ts';
import { readerRoutes } from './reader-routes.ts';
import type { ServedEngine } from './served-engine.ts';
import { tellProgress } from './tell-progress.ts';
import { toldToEnd } from './told-to-end.ts';
import { uncaughtFault } from './uncaught-fault.ts';
import { WEB_FOLDER } from './web-folder.ts';

/** A configuration with a token. */
type BotConfiguration = Configuration & { readonly discordToken: string };

/** How the bot meets Discord: connected to the gateway, or waiting for interactions over HTTP alone. */
const BEGIN = { gateway: startBot, http: startHttpBot } as const;

/**
 * Runs the bot until the process is told to end; resolves with 0 once it is disconnected. It answers from what the
 * knowledge folder holds, also when that changes; `reading` is how it is read at the start.
 *
 * @throws ExhibitError `knowledge` with every problem of the folder, `configuration` or `state` when nothing can be kept in the data folder or the HTTP port is
 * taken, `discord` when Discord refuses the token, now or later, or cannot be reached. What nobody caught is thrown
 * too, after everything is closed.
 */
export async function runBot(
  knowledgeDir: string,
  configuration: BotConfiguration,
  kind: keyof typeof BEGIN,
  reading: ServingOptions,
): Promise<0> {
  const { dataDir, http, databaseUrl, publicKey } = configuration;
  // Of what is in a database there are pages of single sentences alone.
  const pages =
    databaseUrl === undefined
      ? configuration.pages
      : configuration.pages && { ...configuration.pages, publishing: 'excerpts' as const };
  const served = { pages, databaseUrl };
  const first = await openServed(knowledgeDir, { ...served, isFirst: true, ...reading });
  await prepareDataFolder(configuration.dataDir);
  const log = createLogFor(configuration);
  // A malformed event fails inside discord.js where nobody can catch it. A running bot keeps running.
  process.on('unhandledRejection', (error) => log.error({ error }, 'something failed unnoticed'));
  const fault = uncaughtFault(log);
  const told = toldToEnd();
  const state = await openState({ ...configuration, secret: configuration.discordToken, log });
  const closing: (() => Promise<void>)[] = [() => state.close()];
  let bot: Bot | undefined;
  const receive = async (payload: unknown): Promise<Received> =>
    (await bot?.receive(payload)) ?? { kind: 'late' };
  try {
    const metrics = createMetrics({
      shards: () => bot?.shards() ?? [],
      // A store that is away says nothing, and the other figures are told all the same.
      identifiesLeft: () => state.identifies.left().catch(() => Number.NaN),
      knowledge: () => ({
        generation: live.generation,
        sentences: live.current.about.sentences,
      }),
    });
    const build = async () => {
      const aside = { cacheDir: indexFolder(dataDir), ...tellProgress(log) };
      return measuredEngine(await openServed(knowledgeDir, { ...served, ...aside }), metrics);
    };
    const live = keepAlive(measuredEngine(first, metrics), build, log);
    closing.push(async () => live.end());
    if (http !== undefined) {
      const server = await openHttpServer({
        ...http,
        routes: [
          ...healthRoutes({ metrics, health: () => healthOf(bot, live) }),
          ...(pages === undefined ? [] : await openReader(() => live.current, pages)),
          ...(publicKey === undefined ? [] : [interactionRoute({ publicKey, receive })]),
        ],
        onFault: (error) => log.error({ error }, 'a request over HTTP failed'),
      });
      closing.push(() => server.close());
      log.info({ host: http.host, port: server.port }, 'serving HTTP');
    } else if (pages !== undefined) {
      log.warn(
        {},
        'quotes are cited at PUBLIC_URL, but without HTTP_PORT this process serves no pages',
      );
    }
    if (pages?.publishing !== configuration.pages?.publishing) {
      log.warn(
        {},
        'articles that are in a database are not published, whatever PUBLISH_SOURCES says',
      );
    }
    if (configuration.redisUrl === undefined) {
      const door = await openUnansweredDoor(dataDir, state.unanswered).catch((error: unknown) => {
        log.warn({ error }, '"exhibit unanswered" will not reach this bot while it runs');
      });
      closing.push(async () => door?.close());
    }
    closing.push(
      await keepFresh({
        live,
        dataDir,
        calls: state.calls,
        log,
        ...(databaseUrl === undefined && { knowledgeDir }),
      }),
    );
    const started = await Promise.race([
      told,
      fault,
      BEGIN[kind]({
        token: configuration.discordToken,
        apiUrl: configuration.discordApiUrl,
        now: () => performance.now(),
        record: state.record,
        telemetry: metrics,
        identifies: inTurn(state),
        sessions: state.sessions,
        shards: configuration.shards,
        services: {
          ...state,
          usage: measuredUsage(state.usage, metrics),
          get engine() {
            return live.current;
          },
          log,
          conversations: createConversations(state.shortTerm),
          readsChannels: configuration.readsChannels,
        },
      }),
    ]);
    // A client that is still connecting cannot be called off, and nobody waits for it.
    if (started === undefined) process.exit(0);
    bot = started;
    let refused: ExhibitError | undefined;
    try {
      refused = await Promise.race([told, fault, started.refused]);
    } finally {
      bot = undefined;
      await started.stop();
    }
    if (refused !== undefined) throw refused;
    log.info({}, 'disconnected');
    return 0;
  } finally {
    for (const close of closing.reverse()) await close();
    // A shard that is reconnecting is not called off by discord.js and would keep the process.
    setTimeout(() => process.exit(), LINGER_MS).unref();
  }
}

/** For the process to end by itself, with what it has to say. */
const LINGER_MS = 500;

async function openReader(
  engine: () => ServedEngine,
  { publishing }: Pages,
): Promise<readonly HttpRoute[]> {
  return readerRoutes({ engine, publishing, files: await readWebFiles(WEB_FOLDER) });
}

/** Identifies of all processes five seconds apart in each group, as Discord asks for, and within the budget. */
function inTurn({ identifies, shortTerm }: State): NonNullable<BotOptions['identifies']> {
  return {
    ...identifies,
    take: async (group) =>
      (await shortTerm.claim(`identify/${group}`, 5)) ? identifies.take() : TURN_MS,
  };
}

/** How often a process looks whether it is its turn. */
const TURN_MS = 500;

/** A bot that is not there is starting or stopping. */
function healthOf(
  bot: Bot | undefined,
  live: LastingEngine,
): { readonly isReady: boolean; readonly shards: object; readonly knowledge: object } {
  const away = live.away();
  const knowledge = { isReady: away === undefined, away };
  const isReady = knowledge.isReady && (bot?.isReady() ?? false);
  return { isReady, shards: bot?.shards() ?? [], knowledge };
}
