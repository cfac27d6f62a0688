import type { ChildProcess } from 'node:child_process';
import { once, setMaxListeners } from 'node:events';
import { fileURLToPath } from 'node:url';
import { REST, type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';
import { type Cluster, ClusterManager } from 'discord-hybrid-sharding';
import { explainStart } from '../discord/explain-refusal.ts';
import type { Log } from '../discord/log.ts';
import { ExhibitError } from '../domain/errors.ts';
import { createLogFor } from '../io/log.ts';
import type { Configuration } from '../io/read-environment.ts';
import { onHangUp } from './on-hang-up.ts';
import { createRestartPauses, MAX_RESTARTS } from './restart-pauses.ts';
import { toldToEnd } from './told-to-end.ts';

/**
 * Runs the bot in `SHARD_PROCESSES` processes, each with its part of the shards, until this one is told to end; resolves
 * with 0. One that ends is started anew after a pause, five times an hour at most. SIGHUP is passed on.
 *
 * @throws ExhibitError `configuration` without a Redis, which processes share; `discord` when Discord refuses the token,
 * or a process has ended too often.
 */
export async function runShardProcesses(
  knowledgeDir: string,
  configuration: Configuration & { readonly discordToken: string },
): Promise<0> {
  const { discordToken, shardProcesses, redisUrl } = configuration;
  if (redisUrl === undefined) {
    const message = `expected 1 without REDIS_URL, found ${shardProcesses}; processes share what they keep in a Redis`;
    throw new ExhibitError('configuration', [{ file: 'SHARD_PROCESSES', message }]);
  }
  const log = createLogFor(configuration);
  const told = toldToEnd();
  const { first, last, total } = await findShards(configuration);
  const manager = new ClusterManager(EXHIBIT, {
    token: discordToken,
    totalShards: total,
    shardList: Array.from({ length: last - first + 1 }, (_, i) => first + i),
    totalClusters: Math.min(shardProcesses, last - first + 1),
    mode: 'process',
    // The library starts anew at once, however often.
    respawn: false,
    shardArgs: ['--knowledge', knowledgeDir, 'start'],
  });
  const ending = new AbortController();
  // One for each restart that is waited for.
  setMaxListeners(0, ending.signal);
  const failed = keepRunning(manager, log, ending.signal);
  const endHangUps = onHangUp(() => {
    for (const process of processesOf(manager)) process.kill('SIGHUP');
  });
  try {
    // Each waits for its own turn to identify; nobody waits for the one before.
    await Promise.race([told, failed, manager.spawn({ delay: SPAWN_DELAY_MS, timeout: -1 })]);
    await Promise.race([told, failed]);
  } finally {
    endHangUps();
    ending.abort();
    await endProcesses(manager);
  }
  log.info({}, 'every process has ended');
  return 0;
}

async function findShards({
  shards,
  discordApiUrl,
  discordToken,
}: Configuration): Promise<Exclude<Configuration['shards'], 'auto'>> {
  if (shards !== 'auto') return shards;
  try {
    const rest = new REST({ api: discordApiUrl }).setToken(discordToken ?? '');
    const found = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
    return { first: 0, last: found.shards - 1, total: found.shards };
  } catch (error) {
    throw explainStart(error, discordApiUrl);
  }
}

/** Starts processes anew until `ending`. Rejects when one has ended more often than that is done. */
function keepRunning(manager: ClusterManager, log: Log, ending: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    manager.on('clusterCreate', (cluster: Cluster) => {
      const pauses = createRestartPauses(() => performance.now());
      cluster.on('spawn', () => {
        log.info({ process: cluster.id, shards: cluster.shardList }, 'started a process');
      });
      cluster.on('death', () => {
        if (ending.aborted) return;
        const pauseMs = pauses.next();
        log.error({ process: cluster.id, pauseMs }, 'a process ended');
        if (pauseMs === undefined) {
          const message = `expected process ${cluster.id} to run, but it ended ${MAX_RESTARTS + 1} times within an hour; its log above says why`;
          reject(new ExhibitError('discord', [{ file: '', message }]));
          return;
        }
        const timer = setTimeout(() => void cluster.spawn().catch(reject), pauseMs);
        ending.addEventListener('abort', () => clearTimeout(timer), { once: true });
      });
    });
  });
}

async function endProcesses(manager: ClusterManager): Promise<void> {
  manager.queue.stop();
  await Promise.all(
    processesOf(manager).map((process) => {
      const ended = once(process, 'exit');
      process.kill('SIGTERM');
      return ended;
    }),
  );
}

/** Those that run just now. */
function processesOf(manager: ClusterManager): readonly ChildProcess[] {
  return [...manager.clusters.values()].flatMap(({ thread }) =>
    thread?.process ? [thread.process as ChildProcess] : [],
  );
}

const EXHIBIT = fileURLToPath(new URL('./exhibit.js', import.meta.url));

/** Processes read their knowledge one after another, so that a small machine is not asked for all at once. */
const SPAWN_DELAY_MS = 1_000;
