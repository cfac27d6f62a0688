import { pino } from 'pino';
import { expect, onTestFinished } from 'vitest';
import { inProcess } from '../../src/answer/in-process.ts';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import { createConversations } from '../../src/discord/conversations.ts';
import { startHttpBot } from '../../src/discord/http-bot.ts';
import type { AsyncEngine } from '../../src/domain/async-engine.ts';
import type { Engine } from '../../src/domain/engine.ts';
import { openHttpServer } from '../../src/io/http-server.ts';
import { createLog } from '../../src/io/log.ts';
import { interactionRoute } from '../../src/main/interaction-route.ts';
import type { CommandRecord } from '../../src/state/command-record.ts';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import { createState, type State } from '../../src/state/open-state.ts';
import { DEFAULT_SETTINGS, type ServerSettings } from '../../src/state/settings.ts';
import { createMemoryShortTerm } from '../../src/state/short-term.ts';
import type { Store } from '../../src/state/store.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { type FakeDiscordOptions, startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { someEngine } from './some-engine.ts';

/** What the bot logged, as it is written. */
export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface OpenBotOptions {
  /** A function: the one that answers just now. */
  readonly engine?: Engine | (() => Engine);
  /** One that answers in its own time, instead. */
  readonly served?: () => AsyncEngine;
  readonly fake?: FakeDiscordOptions;
  /** One that is there already, instead of a new one: for a restart. */
  readonly discord?: FakeDiscord;
  readonly record?: CommandRecord;
  /** What it keeps; default: nothing yet. */
  readonly store?: Store;
  /** All that it keeps, instead of what `store` and `defaults` make. */
  readonly state?: State;
  /** What holds in servers that decided nothing; by default no cooldown, which would slow tests down. */
  readonly defaults?: Partial<ServerSettings>;
  readonly now?: () => number;
  readonly token?: string;
  /** True: the log of unanswered questions is on. */
  readonly keepsUnanswered?: boolean;
  /** True: the Message Content intent is on, for the bot and at Discord. */
  readonly readsChannels?: boolean;
  readonly heartbeatLimitMs?: number;
  /** True: it has no connection, and takes interactions over HTTP. */
  readonly overHttp?: boolean;
  /** True: its sessions outlive it, for a bot that is opened on the same store. */
  readonly keepsSessions?: boolean;
  /** Default: as many identifies as it likes. */
  readonly identifies?: BotOptions['identifies'];
  /** False: the commands are known to be registered. */
  readonly awaitsRegistration?: boolean;
}

/** A bot and its surroundings. */
export interface OpenBot {
  readonly discord: FakeDiscord;
  readonly bot: Bot;
  readonly state: State;
  readonly log: readonly LogLine[];
  /** What was logged at `warn` and above: nothing, in a sound run. */
  readonly complaints: () => readonly LogLine[];
}

/** The real bot, connected to a fake Discord of its own, its commands registered; both end with the test. */
export async function openBot(options: OpenBotOptions = {}): Promise<OpenBot> {
  const { engine = someEngine(), record = someRecord(), now = () => performance.now() } = options;
  const { readsChannels = false } = options;
  const discord =
    options.discord ??
    (await startFakeDiscord({
      strictMentions: true,
      ...(readsChannels ? { privilegedIntents: ['MessageContent'] } : {}),
      ...options.fake,
    }));
  const registrations = discord.requestsTo('bulkOverwriteGlobalCommands').length;
  onTestFinished(() => discord.close());
  const { store = createMemoryStore(), defaults } = options;
  const state =
    options.state ??
    (await createState(
      store,
      { ...DEFAULT_SETTINGS, cooldownSeconds: 0, ...defaults },
      {
        shortTerm: createMemoryShortTerm(now),
        keepsUnanswered: options.keepsUnanswered,
        secret: discord.token,
      },
    ));
  const log: LogLine[] = [];
  const write = (line: string): void => {
    const { level, msg, time: _, ...fields } = JSON.parse(line);
    log.push({ level: pino.levels.labels[level] as LogLine['level'], message: msg, fields });
  };
  const { overHttp = false } = options;
  const bot = await (overHttp ? startHttpBot : startBot)({
    token: options.token ?? discord.token,
    apiUrl: discord.restUrl,
    now,
    identifySpacingMs: 0,
    pausesMs: [0, 0],
    ...(options.heartbeatLimitMs === undefined
      ? {}
      : { heartbeatLimitMs: options.heartbeatLimitMs }),
    record,
    ...(options.identifies ? { identifies: options.identifies } : {}),
    ...(options.keepsSessions ? { sessions: state.sessions } : {}),
    services: {
      ...state,
      get engine() {
        return options.served?.() ?? inProcess(typeof engine === 'function' ? engine() : engine);
      },
      readsChannels,
      conversations: createConversations(state.shortTerm),
      log: createLog('debug', { write }),
    },
  });
  onTestFinished(() => bot.stop());
  if (overHttp) await serveInteractions(bot, discord);
  const { awaitsRegistration = true } = options;
  if (awaitsRegistration) await discord.request('bulkOverwriteGlobalCommands', registrations + 1);
  const complaints = () => log.filter(({ level }) => level === 'warn' || level === 'error');
  return { discord, bot, state, log, complaints };
}

/** Discord's interactions reach the bot over HTTP from now on. */
async function serveInteractions(bot: Bot, discord: FakeDiscord): Promise<void> {
  const { publicKey } = discord.keys;
  const server = await openHttpServer({
    host: '127.0.0.1',
    port: 0,
    routes: [interactionRoute({ publicKey, receive: bot.receive })],
    onFault: (error) => expect.fail(String(error)),
  });
  onTestFinished(() => server.close());
  discord.deliverTo(`http://127.0.0.1:${server.port}/interactions`);
}

/** A record that knows of no registration. */
function someRecord(): CommandRecord {
  return { isCurrent: async () => false, keep: async () => {} };
}
