import { Redis, ReplyError } from 'ioredis';
import { ExhibitError } from '../domain/errors.ts';
import { StoreAway } from './store-away.ts';

/** Where it is written that what is kept went away, or came back. */
export interface StateLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/**
 * A connection to the Redis at `url`. Once it stands it comes back by itself, however long Redis is away; what is asked
 * meanwhile fails at once, and nothing is asked twice. Going away and coming back are each logged once.
 *
 * @throws ExhibitError `state` when nobody answers there, or the password is wrong. The password is never repeated.
 */
export async function connectRedis(url: string, log: StateLog): Promise<Redis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_TIMEOUT_MS,
    commandTimeout: COMMAND_TIMEOUT_MS,
    // A write that was under way may have arrived: done again, it could count twice.
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    retryStrategy: (attempt) => Math.min(MAX_PAUSE_MS, 50 * 2 ** Math.min(attempt, 10)),
  });
  let lastError: unknown;
  redis.on('error', (error) => {
    lastError = error;
  });
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    throw explain(lastError ?? error, url);
  }
  reportAbsence(redis, url, log, () => lastError);
  return redis;
}

/**
 * What `work` on Redis gives.
 *
 * @throws StoreAway when Redis cannot be reached, and what Redis itself said when it refused.
 */
export async function asking<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof ReplyError ? error : new StoreAway({ cause: error });
  }
}

/** Ends the connection once it was answered what was asked. Never rejects. */
export async function disconnectRedis(redis: Redis): Promise<void> {
  await redis.quit().catch(() => {});
  redis.disconnect();
}

function reportAbsence(redis: Redis, url: string, log: StateLog, lastError: () => unknown): void {
  let isAway = false;
  redis.on('reconnecting', () => {
    if (isAway) return;
    isAway = true;
    const message = `Redis at ${placeOf(url)} is away; questions are answered, but votes and settings cannot be kept until it is back`;
    log.warn({ error: lastError() ?? new Error('the connection was closed') }, message);
  });
  redis.on('ready', () => {
    if (isAway) log.info({}, `Redis at ${placeOf(url)} is back`);
    isAway = false;
  });
}

function explain(error: unknown, url: string): ExhibitError {
  const found = error instanceof Error ? error.message : String(error);
  const message = `expected a Redis at ${placeOf(url)}, found ${found}; start it, mend the address, or leave REDIS_URL out to keep everything in DATA_DIR`;
  return new ExhibitError('state', [{ file: 'REDIS_URL', message }], { cause: error });
}

/** The address as it may be shown: without user and password. */
export function placeOf(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

const CONNECT_TIMEOUT_MS = 5_000;

/** A third of what Discord waits for an acknowledgement. */
const COMMAND_TIMEOUT_MS = 1_000;

/** The longest pause between two tries to connect. */
const MAX_PAUSE_MS = 2_000;
