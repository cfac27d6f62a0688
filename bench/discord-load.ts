/**
 * Times interactions over the fake Discord, from their dispatch to their acknowledgement: Exhibit beside a bare discord.js
 * handler that only replies, in the same run. Ends with 1 when one is lost or answered twice.
 * `npm run bench:discord -- --help` lists the options; docs/reliability.md has the last recorded table.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import {
  ApplicationCommandOptionType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { startFakeDiscord } from '../test/fake-discord/start-fake-discord.ts';
import { type Load, type LoadResult, runLoad } from './discord-load/run-load.ts';
import { markdownTable, textTable } from './text-table.ts';
import { replaceSection } from './write-section.ts';

const RESULTS = new URL('./results/discord-load.json', import.meta.url);
const BOT = new URL('./discord-load/bot.ts', import.meta.url);

/** What the bare handler is asked by; Exhibit registers its own. */
const ASK: RESTPostAPIApplicationCommandsJSONBody = {
  name: 'ask',
  description: 'Ask',
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'question',
      description: 'What?',
      required: true,
    },
  ],
};

type Kind = 'bare' | 'exhibit';

interface Options extends Load {
  readonly rounds: number;
  readonly record?: boolean;
}

const options = new Command('discord-load')
  .description('Times interactions against a bare discord.js handler in the same run.')
  .option('--count <count>', 'how many interactions each bot gets', toCount, 10_000)
  .option('--at-once <count>', 'how many of them at once', toCount, 50)
  .option('--rounds <count>', 'in how many turns, the bots taking turns', toCount, 4)
  .option('--record', 'write bench/results/discord-load.json and the table of docs/reliability.md')
  .parse()
  .opts<Options>();

const results: Record<Kind, LoadResult[]> = { bare: [], exhibit: [] };
for (let round = 0; round < options.rounds; round += 1) {
  for (const kind of ['bare', 'exhibit'] as const) {
    process.stderr.write(`${kind}, turn ${round + 1} of ${options.rounds}\n`);
    results[kind].push(await measure(kind));
  }
}
const figures = { bare: summarise(results.bare), exhibit: summarise(results.exhibit) };
process.stdout.write(`${textTable(toRows())}\n\n${howMeasured()}\n`);
if (options.record) record();
const isSound = [figures.bare, figures.exhibit].every(({ lost, twice }) => lost + twice === 0);
process.exitCode = isSound ? 0 : 1;

async function measure(kind: Kind): Promise<LoadResult> {
  const discord = await startFakeDiscord({ commands: [ASK], strictMentions: kind === 'exhibit' });
  const bot = fork(BOT, [JSON.stringify({ kind, apiUrl: discord.restUrl, token: discord.token })]);
  try {
    await discord.botOnline();
    if (kind === 'exhibit') await discord.request('bulkOverwriteGlobalCommands');
    const load = { count: Math.ceil(options.count / options.rounds), atOnce: options.atOnce };
    // The first ones warm up both processes and count for nothing.
    await runLoad(discord, { ...load, count: 10 * load.atOnce });
    const result = await runLoad(discord, load);
    if (discord.problems.length > 0) throw new Error(discord.problems[0]?.message);
    return result;
  } finally {
    await end(bot);
    await discord.close();
  }
}

async function end(bot: ChildProcess): Promise<void> {
  if (bot.exitCode !== null) return;
  bot.send('end');
  await once(bot, 'exit');
}

interface Figures {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  readonly answersPerSecond: number;
  readonly interactions: number;
  readonly lost: number;
  readonly twice: number;
}

function summarise(all: readonly LoadResult[]): Figures {
  const acknowledged = all.flatMap(({ acknowledgedMs }) => acknowledgedMs).sort((a, b) => a - b);
  const at = (share: number): number =>
    acknowledged[Math.min(acknowledged.length - 1, Math.floor(share * acknowledged.length))] ?? 0;
  const sum = (of: (result: LoadResult) => number): number =>
    all.reduce((total, result) => total + of(result), 0);
  return {
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    maxMs: at(1),
    answersPerSecond: sum(({ answersPerSecond }) => answersPerSecond) / all.length,
    interactions: acknowledged.length + sum(({ lost }) => lost),
    lost: sum(({ lost }) => lost),
    twice: sum(({ twice }) => twice),
  };
}

function toRows(): string[][] {
  const { bare, exhibit } = figures;
  const row = (name: string, of: (figures: Figures) => number, digits: number): string[] => [
    name,
    of(exhibit).toFixed(digits),
    of(bare).toFixed(digits),
    of(bare) === 0 ? '–' : (of(exhibit) / of(bare)).toFixed(2),
  ];
  return [
    ['', 'Exhibit', 'bare handler', 'ratio'],
    row('acknowledged after, median (ms)', ({ p50Ms }) => p50Ms, 1),
    row('acknowledged after, 99th percentile (ms)', ({ p99Ms }) => p99Ms, 1),
    row('acknowledged after, longest (ms)', ({ maxMs }) => maxMs, 1),
    row('answers a second', ({ answersPerSecond }) => answersPerSecond, 0),
    row('interactions', ({ interactions }) => interactions, 0),
    row('lost', ({ lost }) => lost, 0),
    row('answered twice', ({ twice }) => twice, 0),
  ];
}

function howMeasured(): string {
  const [cpu] = cpus();
  return `${options.atOnce} at once, bot and fake Discord in a process each, on ${cpus().length} × ${cpu?.model ?? 'an unknown CPU'}, Node ${process.versions.node}. The bare handler sends one request for each interaction, Exhibit two: it acknowledges first.`;
}

function record(): void {
  const text = JSON.stringify({ how: howMeasured(), ...figures }, undefined, 2);
  writeFileSync(RESULTS, `${text}\n`);
  replaceSection('discord-load', [markdownTable(toRows()), howMeasured()], 'reliability.md');
}

function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('expected 1 or more');
  return count;
}
