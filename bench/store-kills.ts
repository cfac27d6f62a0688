/**
 * Kills processes that write to a store, and counts what was acknowledged and is not there afterwards.
 *
 * `npm run bench:kills -- --record` writes the table of docs/reliability.md.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { connectRedis } from '../src/state/connect-redis.ts';
import { openLevelStore } from '../src/state/level-store.ts';
import { createRedisStore } from '../src/state/redis-store.ts';
import { isRedisInstalled, startRedis } from '../test/state/start-redis.ts';
import {
  type Acknowledged,
  countLost,
  cutTail,
  type KillFigures,
  killOneWriter,
  nothingAcknowledged,
  tearTail,
} from './store-kills/kill-writers.ts';
import { markdownTable, textTable } from './text-table.ts';
import { replaceSection } from './write-section.ts';

const { kills, record } = new Command('store-kills')
  .option('--kills <n>', 'kills of each kind', Number, 100)
  .option('--record', 'write the table of docs/reliability.md')
  .parse()
  .opts<{ readonly kills: number; readonly record?: boolean }>();

/** Long enough for some writes, short enough for the first of them. */
const LATEST_MS = 150;

/** LevelDB's log is as large after some tens of writes. */
const FULL_AT_KIB = 4;

const at = (): number => Math.random() * LATEST_MS;

const rows: [string, KillFigures][] = [
  ['SIGKILL while it writes', await killLevel()],
  ['SIGKILL, and half a record at the end of the log', await killLevel(tearTail)],
  ['SIGKILL on a full disk', await fillDisk()],
  ['the last 100 bytes of the log gone (it opens; the writes in them are lost)', await cutLevel()],
];
if (isRedisInstalled())
  rows.push(['Redis: SIGKILL of the server while it writes', await killRedis()]);

const table = [
  ['', 'kills', 'acknowledged', 'lost'],
  ...rows.map(([name, { kills: count, acknowledged, lost }]) =>
    [name, count, acknowledged, lost].map(String),
  ),
];
console.log(textTable(table));
if (record === true) replaceSection('store-kills', [markdownTable(table)], 'reliability.md');

async function killLevel(after?: (folder: string) => Promise<void>): Promise<KillFigures> {
  return inFolder(async (folder) => {
    const said = nothingAcknowledged();
    let lost = 0;
    for (let run = 0; run < kills; run += 1) {
      await killOneWriter(folder, String(run), said, { afterMs: at() });
      await after?.(folder);
      lost += await lostIn(folder, said);
    }
    return { kills, acknowledged: said.keys.size + said.additions, lost };
  });
}

/** Room is made after each kill, as an operator would. */
async function fillDisk(): Promise<KillFigures> {
  let refused = 0;
  const figures = await inFreshFolders(kills, async (folder, said) => {
    const afterMs = LATEST_MS + at();
    await killOneWriter(folder, 'full', said, { afterMs, maxFileKib: FULL_AT_KIB });
    refused += said.refused;
  });
  if (refused === 0) throw new Error('the disk was never full');
  return figures;
}

async function cutLevel(): Promise<KillFigures> {
  return inFreshFolders(Math.min(kills, 20), async (folder, said) => {
    await killOneWriter(folder, 'cut', said, { afterMs: at() });
    await cutTail(folder, 100);
  });
}

async function inFreshFolders(
  times: number,
  kill: (folder: string, said: Acknowledged) => Promise<void>,
): Promise<KillFigures> {
  const figures: KillFigures = { kills: times, acknowledged: 0, lost: 0 };
  for (let i = 0; i < times; i += 1) {
    await inFolder(async (folder) => {
      const said = nothingAcknowledged();
      await kill(folder, said);
      figures.acknowledged += said.keys.size + said.additions;
      figures.lost += await lostIn(folder, said);
    });
  }
  return figures;
}

async function lostIn(folder: string, said: Acknowledged): Promise<number> {
  const store = await openLevelStore(folder);
  const lost = await countLost(store, said);
  await store.close();
  return lost;
}

async function killRedis(): Promise<KillFigures> {
  return inFolder(async (folder) => {
    const redis = await startRedis(folder);
    const said = nothingAcknowledged();
    let lost = 0;
    for (let run = 0; run < kills; run += 1) {
      await killOneWriter(redis.url, String(run), said, { afterMs: at(), kill: redis.kill });
      await redis.start();
      const store = createRedisStore(await connectRedis(redis.url, { info() {}, warn() {} }));
      lost += await countLost(store, said);
      await store.close();
    }
    await redis.kill();
    return { kills, acknowledged: said.keys.size + said.additions, lost };
  });
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'exhibit-kills-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
