/**
 * Asks a bot, a process of its own, at a steady pace for half an hour, and looks at its memory and the lag of its event
 * loop every second. Ends with 1 when an answer is missing or the memory grows.
 * `npx tsx bench/soak.ts --record` writes docs/soak.svg and the figures of docs/reliability.md.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { Command } from 'commander';
import { startFakeDiscord } from '../test/fake-discord/start-fake-discord.ts';
import { renderChart } from './plots/svg-chart.ts';
import { type Sample, type SoakFigures, soakFigures } from './soak/sample.ts';
import { replaceSection } from './write-section.ts';

const options = new Command('soak')
  .option('--minutes <count>', 'for how long', Number, 30)
  .option('--rate <count>', 'questions a second', Number, 5)
  .option('--record', 'write docs/soak.svg and the figures of docs/reliability.md')
  .parse()
  .opts<{ readonly minutes: number; readonly rate: number; readonly record?: boolean }>();

/** Half have an answer in the default article. */
const QUESTIONS: readonly string[] = [
  'who hacked sony?',
  'how much did it cost sony?',
  'why does the FBI blame north korea?',
  'did they arrest anybody?',
  'who is the director of the FBI?',
  'what was the film about?',
];

/** Megabytes by which the median of the last quarter may be above that of the one before. */
const MAX_GROWTH_MB = 8;

const discord = await startFakeDiscord({ strictMentions: true, patienceMs: 60_000 });
const settings = { kind: 'exhibit', apiUrl: discord.restUrl, token: discord.token };
const bot = fork(new URL('./discord-load/bot.ts', import.meta.url), [JSON.stringify(settings)]);
await discord.request('bulkOverwriteGlobalCommands');
const samples: Sample[] = [];
let asked = 0;
let missing = 0;
const waiting = new Set<Promise<void>>();
const seconds = Math.round(options.minutes * 60);
for (let second = 0; second < seconds; second += 1) {
  const next = delay(1_000);
  for (let i = 0; i < options.rate; i += 1) ask();
  await next;
  samples.push(await sample(bot));
  if (second % 60 === 59) {
    await Promise.all(waiting);
    discord.forget();
    process.stderr.write(`${(second + 1) / 60} min: ${JSON.stringify(soakFigures(samples))}\n`);
  }
}
await Promise.all(waiting);
bot.send('end');
await once(bot, 'exit');
await discord.close();
const figures = soakFigures(samples);
const text = describe(figures);
process.stdout.write(`${text}\n`);
if (options.record) {
  writeFileSync(new URL('../docs/soak.svg', import.meta.url), renderChart(memoryChart()));
  replaceSection(
    'soak',
    [`![The memory of the bot over the run.](soak.svg)`, text],
    'reliability.md',
  );
}
const grows = figures.laterMb - figures.earlierMb > MAX_GROWTH_MB;
process.exitCode = grows || missing + discord.problems.length > 0 ? 1 : 0;

function ask(): void {
  const question = QUESTIONS[asked % QUESTIONS.length] ?? '';
  const user = discord.user(`p${asked % 200}`);
  asked += 1;
  // Every fifth one as a message, to which Discord's limits apply.
  const answered =
    asked % 5 === 0
      ? discord.say({ content: question, in: 'dm', user }).reply()
      : discord.slash({ command: 'ask', options: { question }, user }).response();
  const work = answered.then(
    () => {},
    () => {
      missing += 1;
    },
  );
  waiting.add(work);
  void work.then(() => waiting.delete(work));
}

async function sample(process: ChildProcess): Promise<Sample> {
  process.send('sample');
  const [message] = await once(process, 'message');
  return message as Sample;
}

function describe(found: SoakFigures): string {
  const mb = (value: number): string => `${value.toFixed(0)} MB`;
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  return `A run of ${options.minutes} minutes, ${options.rate} questions a second, ${asked} in all: ${missing} without an answer, ${discord.problems.length} refused by Discord. Resident memory: ${mb(found.earlierMb)} in the third quarter of the run, ${mb(found.laterMb)} in the last one, ${mb(found.peakMb)} at most. Lag of the event loop, the longest of each second: ${ms(found.lagP99Ms)} at the 99th percentile, ${ms(found.lagMaxMs)} at most; above 50 ms in ${found.late} of ${samples.length} seconds, in ${found.unexplained} of which the process did not wait for a processor that others used.`;
}

function memoryChart(): Parameters<typeof renderChart>[0] {
  const top = 384;
  const points = (of: (sample: Sample) => number) =>
    samples.map((each, at) => ({ x: at / samples.length, y: Math.min(1, of(each) / top) }));
  return {
    title: `Memory over ${options.minutes} minutes at ${options.rate} questions a second`,
    xLabel: `share of the ${options.minutes} minutes`,
    yLabel: `share of ${top} MB`,
    hasDiagonal: false,
    series: [
      { name: 'resident', points: points(({ residentMb }) => residentMb) },
      { name: 'heap in use', points: points(({ heapMb }) => heapMb) },
    ],
  };
}
