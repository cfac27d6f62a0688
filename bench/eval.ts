/**
 * Scores question files against knowledge folders and compares with MiniSearch's defaults and the last recorded run.
 * See docs/evaluation.md; `npm run eval -- --help` lists the options.
 */
import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { ExhibitError } from '../src/domain/errors.ts';
import { type Folder, type FolderOptions, findFolders, nameFolders } from './eval/find-folders.ts';
import { missedFloors, readFloors } from './eval/floors.ts';
import { MODES, type Mode } from './eval/modes.ts';
import { readRecords, recordRows, toRecord, writeRecords } from './eval/records.ts';
import { renderFolders, renderMisses, renderRun } from './eval/report.ts';
import { type Run, runFolder, summarise } from './eval/run-folder.ts';
import { markdownTable } from './text-table.ts';
import { replaceSection } from './write-section.ts';

interface Options extends FolderOptions {
  readonly mode: Mode;
  readonly limit?: number;
  readonly misses: number;
  readonly floors?: string;
  readonly json?: string;
  readonly record?: boolean;
  readonly name?: string;
}

const options = new Command('eval')
  .description('Scores question files against knowledge folders.')
  .option('--knowledge <folder...>', 'knowledge folders, or folders of them (default: bench/sets)')
  .option(
    '--questions <file>',
    'the questions, JSON Lines (default: questions.jsonl in each folder)',
  )
  .option('--claims <file>', 'claims, JSON Lines (default: claims.jsonl in each folder, if there)')
  .addOption(new Option('--mode <mode>', 'what is the knowledge').choices(MODES).default('article'))
  .option('--limit <count>', 'a seeded sample of that many questions of each folder', toCount)
  .option('--misses <count>', 'how many misses to list', toCount, 10)
  .option('--floors <file>', 'fail when a figure falls under its floor')
  .option('--json <file>', 'write every figure and miss as JSON')
  .option('--record', 'keep the run in bench/results and in docs/evaluation.md')
  .option('--name <name>', 'the name of the run in bench/results')
  .parse()
  .opts<Options>();

try {
  evaluate();
} catch (error) {
  if (!(error instanceof ExhibitError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function evaluate(): void {
  const records = readRecords();
  const folders = findFolders(options);
  const runs = new Map<string, Run>();
  for (const [at, folder] of folders.entries()) {
    process.stderr.write(`${at + 1}/${folders.length} ${folder.name}\n`);
    runs.set(folder.name, runFolder(folder, options.mode, options.limit));
  }
  const single = runs.size === 1 ? [...runs.entries()][0] : undefined;
  const name = options.name ?? nameRun(folders);
  const whole =
    single?.[1] ??
    summarise(
      [...runs.values()].flatMap(({ outcomes }) => outcomes),
      [...runs.values()].flatMap(({ judged }) => judged),
    );

  if (single === undefined) process.stdout.write(`${renderFolders(runs, whole)}\n\n`);
  process.stdout.write(`${renderRun(name, whole, records[name])}\n\n`);
  if (options.misses > 0) process.stdout.write(`${renderMisses(whole.outcomes, options.misses)}\n`);

  const named = new Map([...runs, [name, whole]]);
  if (options.json !== undefined) writeJson(options.json, named);
  if (options.record) {
    const date = new Date().toISOString().slice(0, 10);
    const all = writeRecords({ [name]: toRecord(whole, date) });
    replaceSection('results', [markdownTable(recordRows(all))]);
  }
  if (options.floors !== undefined) {
    const missed = missedFloors(
      readFloors(options.floors),
      new Map([...named].map(([key, run]) => [key, run.headline])),
    );
    process.stdout.write(missed.length === 0 ? '\nAll floors hold.\n' : '');
    for (const line of missed) process.stderr.write(`${line}\n`);
    if (missed.length > 0) process.exitCode = 1;
  }
}

function nameRun(folders: readonly Folder[]): string {
  const mode = options.mode === 'article' ? [] : [options.mode];
  const limit = options.limit === undefined ? [] : [`limit ${options.limit}`];
  return [nameFolders(options, folders), ...mode, ...limit].join(' ');
}

function writeJson(file: string, runs: ReadonlyMap<string, Run>): void {
  const content = [...runs].map(([name, { figures, claims, outcomes }]) => ({
    name,
    figures,
    claims,
    misses: outcomes.filter(({ miss }) => miss !== undefined),
  }));
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
}

function toCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('expected a whole number');
  return Number(text);
}
