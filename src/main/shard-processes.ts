import { fileURLToPath } from 'node:url';
import { REST, type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';
import { type Cluster, ClusterManager } from 'discord-hybrid-sharding';
import { explainStart } from '../discord/explain-refusal.ts';
import type { Log } from '../discord/log.ts';
import { ExhibitError } from '../domain/errors.ts';
import { createLogFor } from '../io/log.ts';
import type { Configuration } from '../io/read-environment.ts';
import { toldToEnd } from './told-to-end.ts';

/**
 * Runs the bot in `SHARD_PROCESSES` processes, each with its part of the shards, until this one is told to end; resolves
 * with 0. One that ends is started anew, three times an hour at most.
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
    restarts: { max: MAX_RESTARTS, interval: HOUR_MS, current: 0 },
    shardArgs: ['--knowledge', knowledgeDir, 'start'],
  });
  const failed = watchProcesses(manager, log);
  try {
    // Each waits for its own turn to identify; nobody waits for the one before.
    await Promise.race([told, failed, manager.spawn({ delay: SPAWN_DELAY_MS, timeout: -1 })]);
    await Promise.race([told, failed]);
  } finally {
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

/** Rejects when a process has ended more often than it is started anew. */
function watchProcesses(manager: ClusterManager, log: Log): Promise<never> {
  return new Promise((_, reject) => {
    manager.on('clusterCreate', (cluster: Cluster) => {
      // The library counts restarts of a whole life unless its own client reports that it is ready.
      cluster.on('spawn', () => {
        cluster.restarts.cleanup?.();
        cluster.restarts.resetRestarts?.();
        log.info({ process: cluster.id, shards: cluster.shardList }, 'started a process');
      });
      cluster.on('death', () => {
        const { current, max } = cluster.restarts;
        log.error({ process: cluster.id, restarts: current }, 'a process ended');
        if (current < max || !manager.respawn) return;
        const message = `expected process ${cluster.id} to run, but it ended ${max + 1} times within an hour; its log above says why`;
        reject(new ExhibitError('discord', [{ file: '', message }]));
      });
    });
  });
}

async function endProcesses(manager: ClusterManager): Promise<void> {
  manager.respawn = false;
  manager.queue.stop();
  const ending = [...manager.clusters.values()].map(
    (cluster) =>
      new Promise<void>((resolve) => {
        if (!cluster.thread?.process) return resolve();
        cluster.once('death', () => resolve());
        (cluster.thread.process as { kill(signal: string): void }).kill('SIGTERM');
      }),
  );
  await Promise.all(ending);
}

const EXHIBIT = fileURLToPath(new URL('./exhibit.js', import.meta.url));

const MAX_RESTARTS = 3;

const HOUR_MS = 3_600_000;

/** Processes read their knowledge one after another, so that a small machine is not asked for all at once. */
const SPAWN_DELAY_MS = 1_000;
