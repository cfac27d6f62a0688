import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { ExhibitError } from '../domain/errors.ts';
import type { Pages } from '../domain/pages.ts';
import { type LogLevel, SETTINGS } from './settings.ts';
import type { Shards } from './shards-setting.ts';

/** Variables by name, as `process.env` gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the operator sets. Every value is checked. */
export interface Configuration {
  /** Absent: the local chat is started instead of the bot. */
  readonly discordToken?: string;
  /** Without a trailing slash. */
  readonly discordApiUrl: string;
  /** Absent: `findKnowledgeFolder` chooses. */
  readonly knowledgeDir?: string;
  readonly dataDir: string;
  /** Of a Redis that processes share; absent: everything is kept in `dataDir`. */
  readonly redisUrl?: string;
  /** Of a PostgreSQL that a knowledge was loaded into; absent: the knowledge is read from its folder. */
  readonly databaseUrl?: string;
  /** True when the bot asks Discord for the Message Content intent. */
  readonly readsChannels: boolean;
  /** True when questions that the sources do not answer are kept for 30 days. */
  readonly keepsUnanswered: boolean;
  readonly logLevel: LogLevel;
  /** Where health and metrics are served. Absent: nowhere. */
  readonly http?: { readonly host: string; readonly port: number };
  /** The reader's pages, served with the rest over HTTP. Absent: none are, and quotes are cited in the original. */
  readonly pages?: Pages;
  /** By which interactions over HTTP are known to be Discord's. Absent: none are taken. */
  readonly publicKey?: string;
  readonly shards: Shards;
  /** Over how many processes the shards are spread. */
  readonly shardProcesses: number;
}

/**
 * The environment with the values of a `.env` file where the environment has none.
 * A variable that is set, even to nothing, wins over the file. No file: the environment as it is.
 */
export function withDotenv(environment: Environment, file = '.env'): Environment {
  return { ...parse(readIfPresent(file).replace(/^\uFEFF/, '')), ...environment };
}

/**
 * The configuration that the environment holds. An empty value counts as unset. Unknown variables
 * are no concern of ours and are ignored.
 *
 * @throws ExhibitError `configuration` with every problem at once. A token is never repeated in it.
 */
export function readConfiguration(environment: Environment): Configuration {
  const read = SETTINGS.safeParse(
    Object.fromEntries(
      Object.keys(SETTINGS.shape).flatMap((name) => {
        const value = environment[name]?.trim();
        return value ? [[name, value]] : [];
      }),
    ),
  );
  if (!read.success) {
    throw new ExhibitError(
      'configuration',
      read.error.issues.map(({ path, message }) => ({ file: path.join('.'), message })),
    );
  }
  const { DISCORD_TOKEN, DISCORD_API_URL, KNOWLEDGE_DIR, DATA_DIR, LOG_LEVEL } = read.data;
  const { MESSAGE_CONTENT_INTENT, HTTP_HOST, HTTP_PORT, DISCORD_PUBLIC_KEY } = read.data;
  const { SHARDS, SHARD_PROCESSES } = read.data;
  const { DATABASE_URL, REDIS_URL, UNANSWERED_LOG, PUBLIC_URL, PUBLISH_SOURCES } = read.data;
  return {
    ...(DISCORD_TOKEN === undefined ? {} : { discordToken: DISCORD_TOKEN }),
    discordApiUrl: DISCORD_API_URL,
    ...(KNOWLEDGE_DIR === undefined ? {} : { knowledgeDir: KNOWLEDGE_DIR }),
    dataDir: DATA_DIR,
    ...(REDIS_URL === undefined ? {} : { redisUrl: REDIS_URL }),
    ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
    readsChannels: MESSAGE_CONTENT_INTENT,
    keepsUnanswered: UNANSWERED_LOG,
    logLevel: LOG_LEVEL,
    ...(HTTP_PORT === undefined ? {} : { http: { host: HTTP_HOST, port: HTTP_PORT } }),
    ...(PUBLIC_URL === undefined
      ? {}
      : { pages: { address: PUBLIC_URL, publishing: PUBLISH_SOURCES } }),
    ...(DISCORD_PUBLIC_KEY === undefined ? {} : { publicKey: DISCORD_PUBLIC_KEY }),
    shards: SHARDS,
    shardProcesses: SHARD_PROCESSES,
  };
}

/**
 * The configuration of a worker that takes interactions over HTTP and nothing else.
 *
 * @throws ExhibitError `configuration` with every problem at once, of what it needs and is not set too.
 */
export function readWorkerConfiguration(
  environment: Environment,
): Configuration & { readonly discordToken: string } {
  const configuration = readConfiguration(environment);
  const { discordToken, publicKey, http } = configuration;
  const missing = [
    ...(discordToken === undefined ? ['DISCORD_TOKEN'] : []),
    ...(publicKey === undefined ? ['DISCORD_PUBLIC_KEY'] : []),
    ...(http === undefined ? ['HTTP_PORT'] : []),
  ];
  if (discordToken === undefined || missing.length > 0) {
    const message = 'expected a value for interactions over HTTP, found none; set it in .env';
    throw new ExhibitError(
      'configuration',
      missing.map((file) => ({ file, message })),
    );
  }
  return { ...configuration, discordToken };
}

function readIfPresent(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return '';
    }
    throw new ExhibitError(
      'configuration',
      [
        {
          file,
          message:
            'expected a readable file of NAME=value lines; mend its permissions or remove it',
        },
      ],
      { cause: error },
    );
  }
}
