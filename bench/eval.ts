/**
 * Scores question files against knowledge folders and compares with MiniSearch's defaults and the last recorded run.
 * See docs/evaluation.md; `npm run eval -- --help` lists the options.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { ExhibitError } from '../src/domain/errors.ts';
import { createEngine } from '../src/engine.ts';
import { buildKnowledge } from '../src/knowledge/build-knowledge.ts';
import { readKnowledgeFiles } from './eval/article.ts';
import { type ClaimFigures, claimFigures, type JudgedClaim, runClaims } from './eval/claims.ts';
import { computeFigures, type Figures } from './eval/figures.ts';
import { missedFloors, readFloors } from './eval/floors.ts';
import { type HeadlineFigure, headlineFigures, macroFigures } from './eval/headline.ts';
import { MODES, type Mode, planBatches } from './eval/modes.ts';
import { readClaims, readQuestions } from './eval/read-questions.ts';
import { readRecords, recordRows, writeRecords } from './eval/records.ts';
import { renderMisses, renderRun } from './eval/report.ts';
import { type Outcome, runTrials } from './eval/run-trials.ts';
import { shuffle } from './metrics/seeded-random.ts';
import { decimal, markdownTable, percent, textTable } from './text-table.ts';
import { replaceSection } from './write-section.ts';

/** The project's own sets: folders with questions, maybe claims, and knowledge unless it is the default one. */
const SETS = new URL('./sets', import.meta.url).pathname;
const DEFAULT_KNOWLEDGE = new URL('../knowledge', import.meta.url).pathname;
const SAMPLING_SEED = 7;

interface Options {
  readonly knowledge?: readonly string[];
  readonly questions?: string;
  readonly claims?: string;
  readonly mode: Mode;
  readonly limit?: number;
  readonly misses: number;
  readonly floors?: string;
  readonly json?: string;
  readonly record?: boolean;
  readonly name?: string;
}

/** A knowledge folder with the files of questions and claims that belong to it. */
interface Folder {
  readonly name: string;
  readonly knowledge: string;
  readonly questions: string;
  readonly claims?: string;
}

interface Run {
  readonly outcomes: readonly Outcome[];
  readonly figures: Figures;
  readonly judged: readonly JudgedClaim[];
  readonly claims?: ClaimFigures;
  readonly headline: readonly HeadlineFigure[];
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
  const folders = findFolders();
  const runs = new Map<string, Run>();
  for (const [at, folder] of folders.entries()) {
    process.stderr.write(`${at + 1}/${folders.length} ${folder.name}\n`);
    runs.set(folder.name, runFolder(folder));
  }
  const single = runs.size === 1 ? [...runs.entries()][0] : undefined;
  const name = runName(folders);
  const whole =
    single?.[1] ??
    summarise(
      [...runs.values()].flatMap(({ outcomes }) => outcomes),
      [...runs.values()].flatMap(({ judged }) => judged),
    );

  if (single === undefined) process.stdout.write(`${renderFolders(runs, whole)}\n\n`);
  const { figures, headline, claims, outcomes } = whole;
  process.stdout.write(`${renderRun(name, figures, headline, claims, records[name])}\n\n`);
  if (options.misses > 0) process.stdout.write(`${renderMisses(outcomes, options.misses)}\n`);

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

function findFolders(): readonly Folder[] {
  const named = options.knowledge ?? [SETS];
  const paths = named.flatMap((path) =>
    options.questions !== undefined || existsSync(join(path, 'questions.jsonl'))
      ? [path]
      : readdirSync(path, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => join(path, entry.name))
          .sort(),
  );
  if (options.questions !== undefined && paths.length > 1) {
    throw new ExhibitError('usage', [
      { file: '', message: `--questions goes with one --knowledge, found ${paths.length}` },
    ]);
  }
  const folders = paths.filter(
    (path) => options.questions !== undefined || existsSync(join(path, 'questions.jsonl')),
  );
  if (folders.length === 0) {
    const message = `expected questions.jsonl in ${named.join(', ')} or its folders, found none; name a file with --questions`;
    throw new ExhibitError('usage', [{ file: '', message }]);
  }
  return folders.map((path) => {
    const claims = options.claims ?? join(path, 'claims.jsonl');
    return {
      name: basename(resolve(path)),
      knowledge: existsSync(join(path, 'sources')) ? path : DEFAULT_KNOWLEDGE,
      questions: options.questions ?? join(path, 'questions.jsonl'),
      ...(existsSync(claims) ? { claims } : {}),
    };
  });
}

function runFolder(folder: Folder): Run {
  const files = readKnowledgeFiles(folder.knowledge);
  const all = readQuestions(folder.questions);
  const trials =
    options.limit === undefined ? all : shuffle(all, SAMPLING_SEED).slice(0, options.limit);
  const outcomes = planBatches(options.mode, files, trials).flatMap((batch) => runTrials(batch));
  const judged =
    folder.claims === undefined
      ? []
      : runClaims(createEngine(buildKnowledge(files)), readClaims(folder.claims));
  return summarise(outcomes, judged);
}

function summarise(outcomes: readonly Outcome[], judged: readonly JudgedClaim[]): Run {
  const figures = computeFigures(outcomes);
  const claims = claimFigures(judged);
  const headline = headlineFigures(figures, claims);
  return { outcomes, judged, figures, headline, ...(claims === undefined ? {} : { claims }) };
}

/** `questions.dev`, `validation left-out`: what was asked, and how; no path of this machine. */
function runName(folders: readonly Folder[]): string {
  if (options.name !== undefined) return options.name;
  const [first] = folders;
  const asked =
    options.questions !== undefined
      ? basename(options.questions, '.jsonl')
      : folders.length === 1 && first !== undefined
        ? first.name
        : basename(resolve(options.knowledge?.[0] ?? SETS));
  const mode = options.mode === 'article' ? [] : [options.mode];
  const limit = options.limit === undefined ? [] : [`limit ${options.limit}`];
  return [asked, ...mode, ...limit].join(' ');
}

function renderFolders(runs: ReadonlyMap<string, Run>, whole: Run): string {
  const columns = [
    'hit1',
    'hit3',
    'answered',
    'refused',
    'auroc-answerable',
    'span-given',
    'span-f1',
  ];
  const show = (column: string, value: number | undefined) =>
    column.startsWith('auroc') ? decimal(value) : percent(value);
  const row = (name: string, { figures, headline }: Run) => [
    name,
    String(figures.questions),
    percent(figures.baselineRanking?.hit1.mean),
    ...columns.map((column) =>
      show(column, headline.find((figure) => figure.name === column)?.value),
    ),
  ];
  const macro = macroFigures([...runs.values()].map(({ headline }) => headline));
  return textTable([
    ['Folder', 'questions', 'MiniSearch hit1', ...columns],
    ...[...runs].map(([name, run]) => row(name, run)),
    row('all questions', whole),
    ['mean of folders', '', '', ...columns.map((column) => show(column, macro.get(column)))],
  ]);
}

function toRecord({ figures, headline }: Run, date: string) {
  return {
    date,
    questions: figures.questions,
    figures: Object.fromEntries(headline.map(({ name, value }) => [name, value])),
    baseline: Object.fromEntries(
      headline.flatMap(({ name, baseline }) => (baseline === undefined ? [] : [[name, baseline]])),
    ),
    reliability: [...figures.reliability],
    riskCoverage: [...figures.riskCoverage],
  };
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
