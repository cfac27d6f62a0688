import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { type CommandRecord, createCommandRecord } from './command-record.ts';
import type { StateLog } from './connect-redis.ts';
import { type Cooldowns, createCooldowns } from './cooldowns.ts';
import { createForgetting, type Forgetting } from './forget-person.ts';
import { createHandledEvents, type HandledEvents } from './handled-events.ts';
import { createIdentifyBudget, type IdentifyBudget } from './identify-budget.ts';
import { openCurrentStore, type StorePlace } from './open-store.ts';
import { type Calls, openRedisCalls } from './redis-calls.ts';
import { type Changes, openRedisChanges } from './redis-changes.ts';
import { createRedisShortTerm } from './redis-short-term.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { createSettings, type ServerSettings, type Settings } from './settings.ts';
import { createMemoryShortTerm, type ShortTerm } from './short-term.ts';
import type { Store } from './store.ts';
import { StoreAway } from './store-away.ts';
import { createUnanswered, type Unanswered } from './unanswered.ts';
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
  readonly sessions: Sessions;
  readonly unanswered: Unanswered;
  readonly forgetting: Forgetting;
  /** To all who share it; none where nobody does. */
  readonly calls: Calls | undefined;
  /** Finishes what is being written. Nothing may be used after it. */
  close(): Promise<void>;
}

/** Where things are kept, and what for. */
export interface StatePlace extends StorePlace {
  /** Seals what people write where processes share it: theirs alone, and the same for all of them. */
  readonly secret: string;
  /** Questions that the sources do not answer are kept for 30 days. Default: they are not. */
  readonly keepsUnanswered?: boolean;
}

/**
 * The state in the data folder, which no other process may use until it is closed; or in Redis, which any number of
 * processes may.
 *
 * @throws ExhibitError `state` when it is in use, cannot be opened or reached, or a newer version wrote it.
 */
export async function openState(place: StatePlace): Promise<State> {
  const { store, redis } = await openCurrentStore(place);
  try {
    return await tidiedState(store, place, redis && (await sharedParts(redis, place.secret)));
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function sharedParts(redis: Redis, secret: string): Promise<StateParts> {
  return {
    cooldowns: createCooldowns(redis),
    shortTerm: createRedisShortTerm(redis, secret),
    changes: await openRedisChanges(redis),
    calls: openRedisCalls(redis),
  };
}

/** A state that deletes what is too old, now and every hour. */
async function tidiedState(
  store: Store,
  { log, keepsUnanswered, secret }: StatePlace,
  parts: StateParts = {},
): Promise<State> {
  const state = await createState(store, undefined, { log, keepsUnanswered, secret, ...parts });
  const tidy = async (): Promise<void> => {
    try {
      await state.unanswered.expire();
      await state.handled.expire();
    } catch (error) {
      if (error instanceof StoreAway) return;
      log.warn({ error }, 'what is too old could not be deleted; tried again in an hour');
    }
  };
  await tidy();
  const timer = setInterval(() => void tidy(), HOUR_MS).unref();
  return {
    ...state,
    async close() {
      clearInterval(timer);
      await state.close();
    },
  };
}

const HOUR_MS = 3_600_000;

/** What a state is made of besides a store: of what it has not, it has one for this process alone. */
export interface StateParts {
  readonly cooldowns?: Cooldowns;
  readonly shortTerm?: ShortTerm;
  readonly changes?: Changes;
  readonly calls?: Calls;
  readonly keepsUnanswered?: boolean | undefined;
  /** Seals sessions; default: one that ends with the process, and so do they. */
  readonly secret?: string | undefined;
  readonly log?: StateLog;
}

/** The state that `store` holds; servers that decided nothing get `defaults`. */
export async function createState(
  store: Store,
  defaults?: ServerSettings,
  parts: StateParts = {},
): Promise<State> {
  const {
    cooldowns = createCooldowns(),
    changes,
    calls,
    secret = randomBytes(32).toString('hex'),
    keepsUnanswered = false,
    log = SILENT,
  } = parts;
  const shortTerm = parts.shortTerm ?? createMemoryShortTerm(() => performance.now());
  const votes = createVotes(store);
  const unanswered = createUnanswered(store, keepsUnanswered);
  const forgetting = createForgetting({ store, votes, unanswered, shortTerm, log });
  return {
    settings: await createSettings(store, defaults, changes),
    votes,
    usage: createUsage(store),
    cooldowns,
    record: createCommandRecord(store),
    shortTerm,
    // What processes share outlives each of them.
    handled: createHandledEvents(shortTerm, changes === undefined ? store : undefined),
    identifies: createIdentifyBudget(store),
    sessions: createSessions({ store, shortTerm, secret }),
    unanswered,
    forgetting,
    calls,
    async close() {
      await forgetting.settled();
      await changes?.close();
      await calls?.close();
      await store.close();
    },
  };
}

const SILENT: StateLog = { info() {}, warn() {} };
