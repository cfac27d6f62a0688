import { type Client, Status } from 'discord.js';

/** How one shard's connection is. */
export interface ShardHealth {
  readonly shard: number;
  /** discord.js's name for it: `Ready`, `Resuming`, … */
  readonly state: string;
  /** Milliseconds since the last heartbeat that Discord acknowledged was sent; undefined before the first. */
  readonly heartbeatAgeMs: number | undefined;
  /** True when events come: connected, and heartbeats are acknowledged. */
  readonly isReady: boolean;
}

/** How the shards of a client are; none before it logs in. */
export type ReadShardHealth = () => readonly ShardHealth[];

/**
 * Watches a client's shards. `client.isReady()` stays true while a connection is dead without a sign and while it is
 * mended; the state and the heartbeats of each shard tell.
 *
 * @param limitMs how old the last acknowledged heartbeat may be
 */
export function watchShards(client: Client, limitMs = HEARTBEAT_LIMIT_MS): ReadShardHealth {
  const readySince = new Map<number, number>();
  client.on('shardReady', (shard) => readySince.set(shard, Date.now()));
  client.on('shardResume', (shard) => readySince.set(shard, Date.now()));
  return () =>
    client.ws.shards.map(({ id, status, lastPingTimestamp }) => {
      const heartbeat = lastPingTimestamp > 0 ? lastPingTimestamp : undefined;
      // The first heartbeat of a connection may be a whole interval away.
      const signAt = Math.max(heartbeat ?? 0, readySince.get(id) ?? 0);
      return {
        shard: id,
        state: Status[status] ?? String(status),
        heartbeatAgeMs: heartbeat === undefined ? undefined : Date.now() - heartbeat,
        isReady: status === Status.Ready && Date.now() - signAt <= limitMs,
      };
    });
}

/** Discord asks for a heartbeat every 41.25 seconds; discord.js notices a missing one after another 41.25. */
const HEARTBEAT_LIMIT_MS = 60_000;
