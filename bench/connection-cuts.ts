/**
 * Cuts the connection of the real bot, a process of its own, to the fake Discord in every way, while questions come.
 * Ends with 1 when an event is lost, answered twice, or the bot takes longer than ten seconds.
 * `npx tsx bench/connection-cuts.ts --record` writes the table of docs/reliability.md.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Command } from 'commander';
import { startFakeDiscord } from '../test/fake-discord/start-fake-discord.ts';
import { CUTS, type CutName, type CutResult, runCut } from './connection-cuts/run-cut.ts';
import { markdownTable, textTable } from './text-table.ts';
import { replaceSection } from './write-section.ts';

const BOT = new URL('./discord-load/bot.ts', import.meta.url);

/** Discord's is 41,250: it decides how soon a connection that is dead without a sign is noticed, and nothing else. */
const HEARTBEAT_MS = 2_000;

/** Beyond this, an answer is lost. */
const PATIENCE_MS = 60_000;

const options = new Command('connection-cuts')
  .option('--rounds <count>', 'how often each cut is made', Number, 7)
  .option('--dark <seconds>', 'how long the darkness is', Number, 30)
  .option('--record', 'write the table of docs/reliability.md')
  .parse()
  .opts<{ readonly rounds: number; readonly dark: number; readonly record?: boolean }>();

const results: CutResult[] = [];
for (let round = 0; round < options.rounds; round += 1) {
  process.stderr.write(`round ${round + 1} of ${options.rounds}\n`);
  results.push(...(await runRound()));
}
process.stdout.write(`${textTable(toRows())}\n`);
if (options.record) {
  const how = `Heartbeats every ${HEARTBEAT_MS / 1_000} s; a darkness of ${options.dark} s. Twelve questions before, while and after each cut, half as messages and half as commands.`;
  replaceSection('connection-cuts', [markdownTable(toRows()), how], 'reliability.md');
}
const isSound = results.every(({ lost, twice, backMs }) => lost + twice === 0 && backMs < 10_000);
process.exitCode = isSound ? 0 : 1;

/** Each cut once, by a bot that is started for it: one that loses session after session is held back on purpose. */
async function runRound(): Promise<readonly CutResult[]> {
  const discord = await startFakeDiscord({
    strictMentions: true,
    heartbeatIntervalMs: HEARTBEAT_MS,
    patienceMs: PATIENCE_MS,
  });
  const settings = { kind: 'exhibit', apiUrl: discord.restUrl, token: discord.token };
  const bot = fork(BOT, [JSON.stringify(settings)]);
  try {
    await discord.request('bulkOverwriteGlobalCommands');
    const round: CutResult[] = [];
    for (const name of Object.keys(CUTS) as CutName[]) {
      round.push(await runCut(discord, name, { darkMs: options.dark * 1_000, perWave: 12 }));
    }
    if (discord.problems.length > 0) throw new Error(discord.problems[0]?.message);
    return round;
  } finally {
    bot.send('end');
    await once(bot, 'exit');
    await discord.close();
  }
}

function toRows(): string[][] {
  const names = Object.keys(CUTS) as CutName[];
  const rows = names.map((name) => {
    const all = results.filter((result) => result.name === name);
    const sum = (of: (result: CutResult) => number): number =>
      all.reduce((total, result) => total + of(result), 0);
    const slowest = Math.max(...all.map(({ backMs }) => backMs));
    return [
      name,
      String(all.length),
      (slowest / 1_000).toFixed(1),
      ...[sum((each) => each.resumes), sum((each) => each.identifies)].map(String),
      ...[sum((each) => each.asked), sum((each) => each.lost), sum((each) => each.twice)].map(
        String,
      ),
    ];
  });
  const head = [
    'cut',
    'times',
    'back after (s, slowest)',
    'resumes',
    'identifies',
    'questions',
    'lost',
    'twice',
  ];
  return [head, ...rows];
}
