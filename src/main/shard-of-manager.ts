import type { Configuration, Environment } from '../io/read-environment.ts';

/**
 * The configuration of a process that `runShardProcesses` started: its own shards, and a port of its own, the first one
 * at HTTP_PORT. Unchanged for a process that somebody else started.
 */
export function asShardProcess<Settings extends Configuration>(
  configuration: Settings,
  { CLUSTER, SHARD_LIST, TOTAL_SHARDS }: Environment,
): Settings {
  if (CLUSTER === undefined || SHARD_LIST === undefined) return configuration;
  const shards = SHARD_LIST.split(',').map(Number);
  const { http } = configuration;
  return {
    ...configuration,
    shardProcesses: 1,
    shards: { first: Math.min(...shards), last: Math.max(...shards), total: Number(TOTAL_SHARDS) },
    ...(http !== undefined && http.port > 0
      ? { http: { ...http, port: http.port + Number(CLUSTER) } }
      : {}),
  };
}
