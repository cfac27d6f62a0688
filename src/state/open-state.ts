import { join } from 'node:path';
import { checkSchema } from './check-schema.ts';
import { type CommandRecord, createCommandRecord } from './command-record.ts';
import { connectRedis, placeOf, type StateLog } from './connect-redis.ts';
import { type Cooldowns, createCooldowns } from './cooldowns.ts';
import { createHandledEvents, type HandledEvents } from './handled-events.ts';
import { createIdentifyBudget, type IdentifyBudget } from './identify-budget.ts';
import { openLevelStore } from './level-store.ts';
import { type Changes, openRedisChanges } from './redis-changes.ts';
import { createRedisShortTerm } from './redis-short-term.ts';
import { createRedisStore } from './redis-store.ts';
import { createSettings, type ServerSettings, type Settings } from './settings.ts';
import { createMemoryShortTerm, type ShortTerm } from './short-term.ts';
import type { Store } from './store.ts';
import { createUsage, type Usage } from './usage.ts';
import { createVotes, type Votes } from './votes.ts';

/** Everything that the bot keeps. */
export interface State {
  readonly settings: Settings;
  readonly votes: Votes;
  readonly usage: Usage;
  readonly cooldowns: Cooldowns;
  readonly record: CommandRecord;
  readonly shortTerm: ShortTerm;
  readonly handled: HandledEvents;
  readonly identifies: IdentifyBudget;
  /** Finishes what is being written. Nothing may be used after it. */
  close(): Promise<void>;
}

/** Where things are kept. */
export interface StatePlace {
  readonly dataDir: string;
  /** Absent: everything is kept in `dataDir` and in the memory of this process. */
  readonly redisUrl?: string;
  /** Seals what people write where processes share it: theirs alone, and the same for all of them. */
  readonly secret: string;
  readonly log: StateLog;
}

/**
 * The state in the data folder, which no other process may use until it is closed; or in Redis, which any number of
 * processes may.
 *
 * @throws ExhibitError `state` when it is in use, cannot be opened or reached, or a newer version wrote it.
 */
export async function openState(place: StatePlace): Promise<State> {
  return place.redisUrl === undefined
    ? openOwnState(join(place.dataDir, 'store'))
    : openSharedState(place.redisUrl, place);
}

async function openOwnState(folder: string): Promise<State> {
  const store = await openLevelStore(folder);
  try {
    await checkSchema(store, folder);
    return await createState(store);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openSharedState(url: string, { secret, log }: StatePlace): Promise<State> {
  const redis = await connectRedis(url, log);
  const store = createRedisStore(redis);
  try {
    await checkSchema(store, placeOf(url));
    return await createState(store, undefined, {
      cooldowns: createCooldowns(redis),
      shortTerm: createRedisShortTerm(redis, secret),
      changes: await openRedisChanges(redis),
    });
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** What processes share besides a store. */
export interface Shared {
  readonly cooldowns: Cooldowns;
  readonly shortTerm: ShortTerm;
  readonly changes?: Changes;
}

/** The state that `store` holds; servers that decided nothing get `defaults`. Alone unless something is `shared`. */
export async function createState(
  store: Store,
  defaults?: ServerSettings,
  shared: Shared = {
    cooldowns: createCooldowns(),
    shortTerm: createMemoryShortTerm(() => performance.now()),
  },
): Promise<State> {
  const { cooldowns, shortTerm, changes } = shared;
  return {
    settings: await createSettings(store, defaults, changes),
    votes: createVotes(store),
    usage: createUsage(store),
    cooldowns,
    record: createCommandRecord(store),
    shortTerm,
    handled: createHandledEvents(shortTerm),
    identifies: createIdentifyBudget(store),
    async close() {
      await changes?.close();
      await store.close();
    },
  };
}
