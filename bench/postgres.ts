/**
 * Times questions to a knowledge in PostgreSQL against the same knowledge in memory and plain MiniSearch, at several
 * numbers of sentences, with how long loading takes and how much memory each needs. Each is measured in a process of its
 * own; answers are compared. `--record` writes the table of docs/reliability.md.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { startPostgres } from '../test/postgres/start-postgres.ts';
import { quantile } from './metrics/quantile.ts';
import type { Asked, Measured, MeasureRequest } from './postgres/measure.ts';
import { markdownTable, textTable } from './text-table.ts';
import { replaceSection } from './write-section.ts';

const { sizes, questions, record } = new Command('postgres')
  .option('--sizes <counts...>', 'numbers of sentences', ['100000', '1000000'])
  .option('--questions <count>', 'how many of each size', '100')
  .option('--record', 'write the table of docs/reliability.md')
  .parse()
  .opts<{
    readonly sizes: readonly string[];
    readonly questions: string;
    readonly record?: boolean;
  }>();

const MEASURE = fileURLToPath(new URL('./postgres/measure.ts', import.meta.url));
/** What a small database server is usually given; one connection at a time needs no more processes. */
const SERVER = {
  shared_buffers: '1GB',
  maintenance_work_mem: '512MB',
  max_parallel_workers_per_gather: '0',
};

interface Size {
  readonly sentences: number;
  readonly loaded: Measured;
  readonly database: Measured & Asked;
  readonly memory: Measured & Asked;
  readonly plain: Measured & Asked;
}

const measured: Size[] = [];
for (const size of sizes) measured.push(await measureSize(Number(size)));
const table = rows();
process.stdout.write(`${textTable(table)}\n`);
if (record === true) {
  const date = new Date().toISOString().slice(0, 10);
  const how = `Measured on ${date}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, PostgreSQL with 1 GB of shared buffers on the same machine; ${questions} questions of each size. Times of questions are processor time, the database's too.`;
  replaceSection('postgres', [how, markdownTable(table)], 'reliability.md');
}

async function measureSize(sentences: number): Promise<Size> {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-postgres-'));
  const server = await startPostgres(folder, SERVER);
  const knowledge = join(folder, 'knowledge');
  const request = { knowledge, url: server.url, sentences, questions: Number(questions) };
  try {
    await measure({ ...request, role: 'write' });
    const loaded = await measure({ ...request, role: 'load' });
    const database = await measure({ ...request, role: 'database' });
    await server.kill();
    const memory = await measure({ ...request, role: 'memory' });
    const plain = await measure({ ...request, role: 'plain' });
    return { sentences, loaded, database, memory, plain } as Size;
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true });
  }
}

function measure(request: MeasureRequest): Promise<Measured> {
  process.stderr.write(`${request.sentences} sentences: ${request.role}\n`);
  const child = fork(MEASURE, [JSON.stringify(request)], {
    execArgv: ['--import', 'tsx', '--max-old-space-size=16000'],
  });
  return new Promise((resolve, reject) => {
    child.on('message', (message) => resolve(message as Measured));
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`measuring ended with ${code} and no result`)));
  });
}

function rows(): readonly (readonly string[])[] {
  const row = (name: string, show: (size: Size) => string) => [name, ...measured.map(show)];
  const same = ({ database, memory }: Size) =>
    database.answers.filter((answer, at) => answer === memory.answers[at]).length;
  return [
    row('sentences', ({ sentences }) => sentences.toLocaleString('en')),
    row('answers that are the same as in memory', (size) => `${same(size)} of ${questions}`),
    row('a question to the database, median', ({ database }) => ms(database.times, 0.5)),
    row('a question to the database, p99', ({ database }) => ms(database.times, 0.99)),
    row('in memory, median', ({ memory }) => ms(memory.times, 0.5)),
    row('in memory, p99', ({ memory }) => ms(memory.times, 0.99)),
    row('plain MiniSearch, median', ({ plain }) => ms(plain.times, 0.5)),
    row('plain MiniSearch, p99', ({ plain }) => ms(plain.times, 0.99)),
    row('loading the database', ({ loaded }) => seconds(loaded.startMs)),
    row('reading and indexing in memory', ({ memory }) => seconds(memory.startMs)),
    row('opening the database', ({ database }) => seconds(database.startMs)),
    row('memory of loading', ({ loaded }) => mib(loaded)),
    row('memory of a process that asks the database', ({ database }) => mib(database)),
    row('memory of one that has all of it', ({ memory }) => mib(memory)),
    row('memory of plain MiniSearch', ({ plain }) => mib(plain)),
  ];
}

function ms(times: readonly number[], share: number): string {
  const value = quantile(times, share);
  return `${value < 100 ? value.toPrecision(2) : value.toFixed(0)} ms`;
}

function seconds(value: number): string {
  return `${(value / 1_000).toFixed(1)} s`;
}

function mib({ maxRssMb }: Measured): string {
  return `${maxRssMb.toFixed(0)} MiB`;
}
