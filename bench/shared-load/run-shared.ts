import type { ChildProcess } from 'node:child_process';
import type { FakeDiscord } from '../../test/fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../../test/fake-discord/start-fake-discord.ts';
import { endProcess, portOf, startProcess } from './fleet-process.ts';
import { type KillResult, killShard } from './kill-shard.ts';

/** How much is asked of how many processes. */
export interface SharedLoad {
  readonly redisUrl: string;
  readonly events: number;
  /** Processes with one shard each. */
  readonly shards: number;
  /** Workers that take interactions over HTTP. */
  readonly workers: number;
  /** Default: the one that comes along. */
  readonly knowledge?: string;
}

/** What came of it. */
export interface SharedResult {
  /** Of those that lived on, or came later. */
  readonly asked: number;
  readonly lost: number;
  readonly twice: number;
  /** Of the process that was killed. */
  readonly killed: KillResult;
  readonly problems: number;
}

/**
 * Asks a fleet on one Redis, as messages and commands over the gateway and commands over HTTP, twenty-five at once. In
 * the middle one shard process is killed; a new one takes its place while the others are asked on.
 */
export async function runShared(load: SharedLoad): Promise<SharedResult> {
  const { shards, workers, events, knowledge } = load;
  const discord = await startFakeDiscord({
    strictMentions: true,
    patienceMs: 60_000,
    shards,
    // Discord's formula: the shard of a server is its id's upper part, modulo.
    guilds: Array.from({ length: shards }, (_, shard) => ({
      name: `server ${shard}`,
      channels: [`channel ${shard}`],
      id: String(BigInt(1_000 * shards + shard) << 22n),
    })),
  });
  const folder = knowledge === undefined ? {} : { KNOWLEDGE_DIR: knowledge };
  const children: ChildProcess[] = [];
  try {
    const start = async (
      args: readonly string[],
      more: Readonly<Record<string, string>>,
      says: string,
    ) => {
      const child = await startProcess(discord, load.redisUrl, args, { ...folder, ...more }, says);
      children.push(child);
      return child;
    };
    const startShard = (shard: number) =>
      start(['start'], { SHARDS: `${shard}/${shards}` }, 'connected to Discord as');
    const fleet: ChildProcess[] = [];
    for (let shard = 0; shard < shards; shard += 1) fleet.push(await startShard(shard));
    const { publicKey } = discord.keys;
    const endpoints: string[] = [];
    for (let worker = 0; worker < workers; worker += 1) {
      const child = await start(
        ['serve'],
        { HTTP_PORT: '0', DISCORD_PUBLIC_KEY: publicKey },
        'answering over HTTP',
      );
      endpoints.push(`http://127.0.0.1:${portOf(child)}/interactions`);
    }
    const channels = Array.from({ length: shards }, (_, i) => discord.channel(`channel ${i}`));
    await setUp(discord, channels);

    const tally = { asked: 0, lost: 0, twice: 0 };
    const half = Math.floor(events / 2);
    await ask(discord, { from: 0, to: half, channels, endpoints, tally });
    // Everybody else is asked on meanwhile.
    discord.deliverTo(undefined);
    const [killed] = await Promise.all([
      killShard(discord, {
        process: at(fleet, 0),
        channel: at(channels, 0),
        startNext: () => startShard(0),
      }),
      ask(discord, {
        from: half,
        to: half + events / 10,
        channels: channels.slice(1),
        endpoints,
        tally,
        remembers: true,
      }),
    ]);
    discord.forget();
    await ask(discord, { from: half + events / 10, to: events, channels, endpoints, tally });
    return {
      ...tally,
      killed,
      problems: discord.problems.filter(({ message }) => !message.includes('fetch failed')).length,
    };
  } finally {
    await Promise.all(children.map(endProcess));
    await discord.close();
  }
}

const QUESTION = { command: 'ask', options: { question: 'who hacked sony?' } };

const AT_ONCE = 25;

type Channel = ReturnType<FakeDiscord['channel']>;

interface Asking {
  readonly from: number;
  readonly to: number;
  readonly channels: readonly Channel[];
  readonly endpoints: readonly string[];
  readonly tally: { asked: number; lost: number; twice: number };
  /** True: nothing that others wait for is forgotten. */
  readonly remembers?: boolean;
}

async function ask(
  discord: FakeDiscord,
  { from, to, channels, endpoints, tally, remembers = false }: Asking,
): Promise<void> {
  for (let begin = from; begin < to; begin += AT_ONCE) {
    const seen = remembers ? discord.requests.length : 0;
    const wave = Array.from({ length: Math.min(AT_ONCE, to - begin) }, (_, i) => {
      const nth = begin + i;
      const channel = at(channels, nth);
      const user = discord.user(`p${i}`);
      if (nth % 10 === 0) {
        return discord
          .say({ content: 'who hacked sony?', mentionsBot: true, in: channel, user })
          .reply();
      }
      discord.deliverTo(nth % 2 === 0 ? undefined : endpoints[nth % endpoints.length]);
      return discord.slash({ ...QUESTION, in: channel, user }).response();
    });
    const answers = await Promise.allSettled(wave);
    tally.asked += wave.length;
    tally.lost += answers.filter(({ status }) => status === 'rejected').length;
    const ends = discord.requests.slice(seen).flatMap(({ route, path, body, status }) => {
      if (status === undefined || status >= 300) return [];
      if (route === 'createMessage') return [(body as { readonly nonce: string }).nonce];
      return route === 'editOriginalInteractionResponse' ? [path] : [];
    });
    tally.twice += ends.length - new Set(ends).size;
    if (!remembers) discord.forget();
  }
}

function at<Each>(all: readonly Each[], nth: number): Each {
  const found = all[nth % all.length];
  if (found === undefined) throw new Error('expected one or more, found none');
  return found;
}

/** No cooldown where it is asked: it would refuse the load. */
async function setUp(discord: FakeDiscord, channels: readonly Channel[]): Promise<void> {
  for (const channel of channels) {
    const user = discord.user('manager', 0x20n);
    const panel = await discord.slash({ command: 'settings', in: channel, user }).response();
    const select = panel.selects.find(({ custom_id }) => custom_id.includes('cooldown'));
    if (select === undefined) throw new Error('expected a select for the cooldown');
    await discord.select(panel, select.custom_id, ['0'], user).response();
  }
}
