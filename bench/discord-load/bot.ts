import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { z } from 'zod';
import { inProcess } from '../../src/answer/in-process.ts';
import { startBot } from '../../src/discord/bot.ts';
import { createConversations } from '../../src/discord/conversations.ts';
import { createLog } from '../../src/io/log.ts';
import { openEngine } from '../../src/open-engine.ts';
import { openLevelStore } from '../../src/state/level-store.ts';
import { createState } from '../../src/state/open-state.ts';
import { DEFAULT_SETTINGS } from '../../src/state/settings.ts';
import { createRandom } from '../metrics/seeded-random.ts';
import { waitedForProcessorMs } from '../metrics/waited-for-processor.ts';
import type { Sample } from '../soak/sample.ts';
import { sabotage } from '../throwing-handlers/sabotage.ts';

// A bot in a process of its own, until it is told to end by its parent.
const { kind, apiUrl, token } = z
  .object({ kind: z.enum(['bare', 'exhibit', 'failing']), apiUrl: z.string(), token: z.string() })
  .parse(JSON.parse(process.argv[2] ?? ''));
const stop = await (kind === 'bare' ? startBare() : startExhibit());
const lag = monitorEventLoopDelay({ resolution: 5 });
lag.enable();
let waitedMs = waitedForProcessorMs();
process.on('message', async (message) => {
  if (message === 'sample') {
    process.send?.(sample());
    return;
  }
  await stop();
  process.exit(0);
});

/** What the soak looks at, since the last time. */
function sample(): Sample {
  const { rss, heapUsed } = process.memoryUsage();
  const waitedBefore = waitedMs;
  waitedMs = waitedForProcessorMs();
  const lagMs = lag.max / 1e6;
  lag.reset();
  return {
    residentMb: rss / 1e6,
    heapMb: heapUsed / 1e6,
    lagMs,
    waitedMs: waitedMs - waitedBefore,
  };
}

/** As little as a bot can do: every interaction gets the same word. */
async function startBare(): Promise<() => Promise<void>> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: apiUrl } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply('North Korea.');
  });
  await client.login(token);
  return () => client.destroy();
}

/** The whole bot with the default article, keeping its counts on the disk. No cooldown: it would refuse the load. */
async function startExhibit(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'exhibit-load-'));
  const state = await createState(await openLevelStore(folder), {
    ...DEFAULT_SETTINGS,
    cooldownSeconds: 0,
  });
  const engine = { ...(await openEngine({ knowledge: 'knowledge' })) };
  if (kind === 'failing') {
    const random = createRandom(7);
    const { settings, votes, usage, cooldowns } = state;
    for (const part of [engine, settings, votes, usage, cooldowns]) {
      sabotage(part, { chance: 0.2, random });
    }
  }
  const now = () => performance.now();
  const bot = await startBot({
    token,
    apiUrl,
    now,
    record: state.record,
    sessions: state.sessions,
    services: {
      ...state,
      engine: inProcess(engine),
      conversations: createConversations(state.shortTerm),
      readsChannels: false,
      // A part that fails on purpose has nothing to tell.
      log: createLog(kind === 'failing' ? 'silent' : 'warn'),
    },
  });
  return async () => {
    await bot.stop();
    await state.close();
    await rm(folder, { recursive: true });
  };
}
