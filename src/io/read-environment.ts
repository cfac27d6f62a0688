import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { z } from 'zod';
import { ExhibitError } from '../domain/errors.ts';
import type { Pages } from '../domain/pages.ts';
import { SHARDS_SETTING, type Shards } from './shards-setting.ts';

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

/** The levels of pino, loudest first, and `silent`. */
export type LogLevel = (typeof LOG_LEVELS)[number];

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
  const read = CONFIGURATION.safeParse(
    Object.fromEntries(
      Object.keys(CONFIGURATION.shape).flatMap((name) => {
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
  const { REDIS_URL, UNANSWERED_LOG, PUBLIC_URL, PUBLISH_SOURCES } = read.data;
  return {
    ...(DISCORD_TOKEN === undefined ? {} : { discordToken: DISCORD_TOKEN }),
    discordApiUrl: DISCORD_API_URL,
    ...(KNOWLEDGE_DIR === undefined ? {} : { knowledgeDir: KNOWLEDGE_DIR }),
    dataDir: DATA_DIR,
    ...(REDIS_URL === undefined ? {} : { redisUrl: REDIS_URL }),
    readsChannels: MESSAGE_CONTENT_INTENT,
    keepsUnanswered: UNANSWERED_LOG,
    logLevel: LOG_LEVEL,
    ...(HTTP_PORT === undefined ? {} : { http: { host: HTTP_HOST, port: HTTP_PORT } }),
    ...(PUBLIC_URL === undefined
      ? {}
      : { pages: { address: PUBLIC_URL, publishing: PUBLISHING[PUBLISH_SOURCES] } }),
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

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** What is published, by what the operator sets. */
const PUBLISHING = { off: 'excerpts', on: 'articles', indexed: 'indexed' } as const;

/** Discord's own; discord.js adds the version. */
const DISCORD_API_URL = 'https://discord.com/api';

const CONFIGURATION = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^\S+$/,
      'expected the bot token alone, found white space in it; leave out the word "Bot"',
    )
    .optional(),
  DISCORD_API_URL: z
    .url({
      protocol: /^https?$/,
      error: ({ input }) =>
        `expected an http or https address, found ${JSON.stringify(input)}; leave it out for ${DISCORD_API_URL}`,
    })
    .transform((url) => url.replace(/\/+$/, ''))
    .default(DISCORD_API_URL),
  KNOWLEDGE_DIR: z.string().optional(),
  DATA_DIR: z.string().default('data'),
  REDIS_URL: z
    .url({
      protocol: /^rediss?$/,
      // It may hold a password: never repeated.
      error:
        'expected an address such as redis://127.0.0.1:6379 or rediss://user:password@host:6380',
    })
    .optional(),
  MESSAGE_CONTENT_INTENT: onOrOff(),
  UNANSWERED_LOG: onOrOff(),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(
      z.enum(LOG_LEVELS, {
        error: ({ input }) => `expected ${LOG_LEVELS.join(', ')}, found ${JSON.stringify(input)}`,
      }),
    )
    .default('info'),
  HTTP_PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
      error: ({ input }) => `expected a port from 0 to 65535, found ${JSON.stringify(input)}`,
    })
    .transform(Number)
    .optional(),
  HTTP_HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z
    .url({
      protocol: /^https?$/,
      error: ({ input }) =>
        `expected the http or https address that HTTP_PORT is reached by from outside, found ${JSON.stringify(input)}`,
    })
    .refine((url) => !/[?#@]/.test(url), {
      error: ({ input }) =>
        `expected an address without a login, "?" and "#", found ${JSON.stringify(input)}`,
    })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  PUBLISH_SOURCES: z
    .string()
    .toLowerCase()
    .pipe(
      z.enum(['off', 'on', 'indexed'], {
        error: ({ input }) => `expected off, on or indexed, found ${JSON.stringify(input)}`,
      }),
    )
    .default('off'),
  SHARDS: SHARDS_SETTING,
  SHARD_PROCESSES: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, {
      error: ({ input }) =>
        `expected a number of processes, 1 or more, found ${JSON.stringify(input)}`,
    })
    .default('1')
    .transform(Number),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(
      /^[\da-f]{64}$/i,
      'expected the public key of the application, 64 hexadecimal digits, as the General Information page shows it',
    )
    .optional(),
});

/** A switch that is off unless told otherwise. */
function onOrOff() {
  return z
    .string()
    .toLowerCase()
    .pipe(
      z.enum(['on', 'off'], {
        error: ({ input }) => `expected on or off, found ${JSON.stringify(input)}`,
      }),
    )
    .default('off')
    .transform((value) => value === 'on');
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
