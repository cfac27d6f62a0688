import { z } from 'zod';
import { SHARDS_SETTING } from './shards-setting.ts';

/** The levels of pino, loudest first, and `silent`. */
export type LogLevel = (typeof LOG_LEVELS)[number];

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** What is published, by what the operator sets. */
const PUBLISHING = { off: 'excerpts', on: 'articles', indexed: 'indexed' } as const;

/** Discord's own; discord.js adds the version. */
const DISCORD_API_URL = 'https://discord.com/api';

/** Every setting: what is expected of its text, and what it means. None of them repeats a secret when it is wrong. */
export const SETTINGS = z.object({
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
  DATABASE_URL: z
    .url({
      protocol: /^postgres(?:ql)?$/,
      // It may hold a password: never repeated.
      error:
        'expected an address such as postgres://127.0.0.1/exhibit or postgres://user:password@host:5432/exhibit',
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
    .default('off')
    .transform((value) => PUBLISHING[value]),
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
