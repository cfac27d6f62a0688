/**
 * How long answers take while the knowledge is reloaded, against how long they take otherwise, at several numbers of
 * sentences, as the running bot does it. Waiting for a processor that other programs use does not count. `--record` writes the table of docs/reliability.md.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { createLiveEngine } from '../src/main/live-engine.ts';
import { openServed } from '../src/main/open-served.ts';
import { quantile } from './metrics/quantile.ts';
import { waitedForProcessorMs } from './metrics/waited-for-processor.ts';
import { writeText } from './speed/write-text.ts';
import { markdownTable, textTable } from './text-table.ts';
import { replaceSection } from './write-section.ts';

const { sizes, maxInProcess, record } = new Command('reload-delay')
  .option('--sizes <counts...>', 'numbers of sentences', ['10000', '100000'])
  .option('--max-in-process <count>', 'serve more from a thread; as the bot does by default')
  .option('--record', 'write the table of docs/reliability.md')
  .parse()
  .opts<{
    readonly sizes: readonly string[];
    readonly maxInProcess?: string;
    readonly record?: boolean;
  }>();

/** Between one question and the next. */
const PAUSE_MS = 50;
const QUIET_QUESTIONS = 200;
/** Reloads go on until so many answers were given meanwhile. */
const RELOADING_QUESTIONS = 200;

interface Delays {
  readonly sentences: number;
  readonly quiet: readonly number[];
  readonly reloading: readonly number[];
  readonly reloads: readonly number[];
}

const measured: Delays[] = [];
for (const size of sizes) {
  process.stderr.write(`${size} sentences\n`);
  measured.push(await measure(Number(size)));
}
const rows = [
  ['sentences', ...measured.map(({ sentences }) => sentences.toLocaleString('en'))],
  ['an answer, median', ...measured.map(({ quiet }) => ms(quantile(quiet, 0.5)))],
  ['during a reload, median', ...measured.map((each) => ms(quantile(each.reloading, 0.5)))],
  ['an answer, p99', ...measured.map(({ quiet }) => ms(quantile(quiet, 0.99)))],
  ['during a reload, p99', ...measured.map((each) => ms(quantile(each.reloading, 0.99)))],
  ['later at p99', ...measured.map((each) => ms(delay(each)))],
  ['ratio at p99', ...measured.map((each) => `${ratio(each).toFixed(2)} ×`)],
  ['a reload takes', ...measured.map(({ reloads }) => ms(quantile(reloads, 0.5)))],
  ['answers during reloads', ...measured.map(({ reloading }) => String(reloading.length))],
];
process.stdout.write(`${textTable(rows)}\n`);
if (record === true) {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
  replaceSection(
    'reload-delay',
    [`Measured on ${new Date().toISOString().slice(0, 10)}, ${machine}.`, markdownTable(rows)],
    'reliability.md',
  );
}

async function measure(size: number): Promise<Delays> {
  const folder = await mkdtemp(join(tmpdir(), 'exhibit-delay-'));
  const { files, question } = writeText(size);
  await mkdir(join(folder, 'sources'));
  for (const { path, text } of files) await writeFile(join(folder, path), text);
  const build = () =>
    openServed(folder, {
      cacheDir: join(folder, '.index'),
      ...(maxInProcess === undefined ? {} : { maxInProcess: Number(maxInProcess) }),
    });
  const live = createLiveEngine(await build(), build, (before) => before.thread?.retire());

  /** As the bot does it: in a turn of its own after the question came in. */
  const timeOne = async (): Promise<number> => {
    const due = performance.now() + PAUSE_MS;
    // Waiting before it was due delays nobody: the last look before then counts.
    let waited = waitedForProcessorMs();
    while (performance.now() < due) {
      waited = waitedForProcessorMs();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await new Promise((resolve) => setImmediate(resolve));
    await live.current.explain(question());
    return performance.now() - due - (waitedForProcessorMs() - waited);
  };
  for (let at = 0; at < 50; at += 1) await timeOne();
  const quiet: number[] = [];
  while (quiet.length < QUIET_QUESTIONS) quiet.push(await timeOne());

  const reloading: number[] = [];
  const reloads: number[] = [];
  const [first] = files;
  while (reloading.length < RELOADING_QUESTIONS && first !== undefined) {
    // Another edition of one article each time.
    await writeFile(join(folder, first.path), `${first.text}\nEdition ${reloads.length}.\n`);
    const started = performance.now();
    let isDone = false;
    const reload = live.reload().finally(() => {
      isDone = true;
    });
    while (!isDone) reloading.push(await timeOne());
    await reload;
    reloads.push(performance.now() - started);
  }
  const { sentences } = live.current.about;
  live.current.thread?.end();
  await rm(folder, { recursive: true });
  return { sentences, quiet, reloading, reloads };
}

function delay({ quiet, reloading }: Delays): number {
  return quantile(reloading, 0.99) - quantile(quiet, 0.99);
}

function ratio({ quiet, reloading }: Delays): number {
  return quantile(reloading, 0.99) / quantile(quiet, 0.99);
}

function ms(value: number): string {
  return value >= 1_000 ? `${(value / 1_000).toFixed(1)} s` : `${value.toFixed(1)} ms`;
}
