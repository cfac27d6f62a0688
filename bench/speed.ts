/**
 * Times questions at several numbers of sentences against plain MiniSearch with the same stop words and stems.
 * `npm run bench -- --help` lists the options; docs/evaluation.md has the last recorded table.
 */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import {
  type ServedResult,
  type SizeResult,
  servedResultSchema,
  sizeResultSchema,
} from './speed/size-result.ts';
import { markdownTable, percent, textTable } from './text-table.ts';
import { replaceSection } from './write-section.ts';

const RESULTS = new URL('./results/speed.json', import.meta.url);
// As the bot runs it: what runs through tsx keeps the name of every function, some at each call, and takes half as long again.
const MEASURE_SIZE = new URL('../.bench/bench/speed/measure-size.js', import.meta.url);
const MEASURE_SERVED = new URL('../.bench/bench/speed/measure-served.js', import.meta.url);
const SIZES: readonly Size[] = ['default', 200, 10_000, 100_000];
const SHORT_SIZES: readonly Size[] = ['default', 200];

/** A number of sentences to write, or the default article. */
type Size = number | 'default';

/** What one size shows, alone and as the bot serves it. */
type Result = SizeResult & { readonly served: ServedResult };

interface Options {
  readonly maxInProcess?: number;
  readonly sizes?: readonly Size[];
  readonly questions?: number;
  readonly short?: boolean;
  readonly record?: boolean;
}

const options = new Command('bench')
  .description('Times questions against plain MiniSearch in the same run.')
  .option(
    '--sizes <counts>',
    'numbers of sentences, and `default` for the default article, parted by commas',
    toSizes,
  )
  .option('--questions <count>', 'how many questions of each size', toCount)
  .option(
    '--max-in-process <count>',
    'how many sentences are served without a thread of their own, where it is not to be as the bot has it',
    toCount,
  )
  .option('--short', 'small sizes and few questions, for CI')
  .option('--record', 'write bench/results/speed.json and the table of docs/evaluation.md')
  .parse()
  .opts<Options>();

const sizes = options.sizes ?? (options.short ? SHORT_SIZES : SIZES);
const questions = options.questions ?? (options.short ? 50 : 300);
const results: Result[] = [];
for (const size of sizes) {
  process.stderr.write(`${size === 'default' ? 'the default article' : `${size} sentences`}\n`);
  const args = [String(size), String(questions)];
  const alone = sizeResultSchema.parse(await measureApart(MEASURE_SIZE, args));
  const limit = options.maxInProcess === undefined ? [] : [String(options.maxInProcess)];
  const served = servedResultSchema.parse(await measureApart(MEASURE_SERVED, [...args, ...limit]));
  results.push({ ...alone, served });
}
const rows = toRows(results);
process.stdout.write(`${textTable(rows)}\n\n${howMeasured()}\n`);
if (options.record) record();

/** What the file sends of itself, in a process of its own. */
function measureApart(file: URL, args: readonly string[]): Promise<unknown> {
  const execArgv = ['--expose-gc', '--max-old-space-size=16000'];
  const child = fork(file, args, { execArgv });
  return new Promise((resolve, reject) => {
    child.on('message', resolve);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`measuring ended with ${code} and no result`)));
  });
}

function record(): void {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
  const round = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value;
  writeFileSync(RESULTS, `${JSON.stringify({ date, machine, results }, round, 2)}\n`);
  replaceSection('speed', [`Measured on ${date}, ${machine}.`, markdownTable(rows), howMeasured()]);
}

/** A row for each figure, a column for each size. */
function toRows(all: readonly Result[]): readonly (readonly string[])[] {
  const row = (name: string, show: (result: Result) => string) => [name, ...all.map(show)];
  return [
    row('sentences', ({ sentences }) => sentences.toLocaleString('en')),
    row('a question, median', ({ p50Ms }) => ms(p50Ms)),
    row('a question, p99', ({ p99Ms }) => ms(p99Ms)),
    row('plain MiniSearch, median', ({ plainP50Ms }) => ms(plainP50Ms)),
    row('plain MiniSearch, p99', ({ plainP99Ms }) => ms(plainP99Ms)),
    row('times plain MiniSearch, median', ({ p50Ms, plainP50Ms }) => times(p50Ms / plainP50Ms)),
    row('share of time in search', ({ shares }) => percent(shares.search)),
    row('share of time in ranking', ({ shares }) => percent(shares.ranking)),
    row('a question of 2,000 characters', ({ longMs }) => ms(longMs)),
    row('times a question of ten words', ({ longMs, p50Ms }) => times(longMs / p50Ms)),
    row('the same of plain MiniSearch', ({ plainLongMs, plainP50Ms }) =>
      times(plainLongMs / plainP50Ms),
    ),
    row('reading the text', ({ readMs }) => ms(readMs)),
    row('building the engine', ({ buildMs }) => ms(buildMs)),
    row('building plain MiniSearch', ({ plainBuildMs }) => ms(plainBuildMs)),
    row('heap: knowledge', ({ knowledgeMb }) => mib(knowledgeMb)),
    row('heap: engine', ({ engineMb }) => mib(engineMb)),
    row('heap: plain MiniSearch', ({ plainMb }) => mib(plainMb)),
    row('resident memory of the process', ({ rssMb }) => mib(rssMb)),
    row('as the bot has it', ({ served }) => (served.isInThread ? 'in a thread' : 'in process')),
    row('… a question, median', ({ served }) => ms(served.p50Ms)),
    row('… a question, p99', ({ served }) => ms(served.p99Ms)),
    row('… first start, nothing kept', ({ served }) => ms(served.firstMs)),
    row('… a reload after an edit', ({ served }) => ms(served.reloadMs)),
    row('… resident memory', ({ served }) => mib(served.rssMb)),
    row('… the same after a reload, before the old one ends', ({ served }) =>
      mib(served.reloadedRssMb),
    ),
  ];
}

function howMeasured(): string {
  return `Times are processor time. Of each question the median of three rounds counts; the engine and plain MiniSearch take turns, and the percentiles are over ${questions} questions. Each size runs in a process of its own, and in another as the bot has it: from a folder, with the kept index.`;
}

function ms(value: number): string {
  return value >= 1_000
    ? `${(value / 1_000).toFixed(1)} s`
    : `${value.toPrecision(value < 100 ? 2 : 3)} ms`;
}

function mib(value: number): string {
  return `${value.toFixed(value < 100 ? 1 : 0)} MiB`;
}

function times(value: number): string {
  return `${value.toFixed(1)} ×`;
}

function toSizes(text: string): readonly Size[] {
  return text.split(',').map((size) => (size === 'default' ? size : toCount(size)));
}

function toCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('expected a whole number above 0');
  return Number(text);
}
