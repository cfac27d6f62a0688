import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { decimal, percent } from '../text-table.ts';
import type { Run } from './run-folder.ts';

/** Where recorded runs are kept, the last of each name. */
const FILE = new URL('../results/evaluation.json', import.meta.url);

const recordSchema = z.object({
  date: z.string(),
  questions: z.number(),
  figures: z.record(z.string(), z.number()),
  baseline: z.record(z.string(), z.number()),
  reliability: z.array(
    z.object({
      low: z.number(),
      high: z.number(),
      count: z.number(),
      meanConfidence: z.number(),
      shareRight: z.number(),
    }),
  ),
  riskCoverage: z.array(z.object({ coverage: z.number(), risk: z.number() })),
});
const recordsSchema = z.record(z.string(), recordSchema);

/** A run as it is remembered. */
export type RunRecord = z.infer<typeof recordSchema>;
export type Records = Readonly<Record<string, RunRecord>>;

/** The recorded runs by name; empty before the first. */
export function readRecords(): Records {
  return existsSync(FILE) ? recordsSchema.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : {};
}

/** What is remembered of a run. */
export function toRecord({ figures, headline }: Run, date: string): RunRecord {
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

/** All recorded runs, after these take the place of earlier ones of their names. Numbers are kept to four decimals. */
export function writeRecords(runs: Readonly<Record<string, RunRecord>>): Records {
  const all = Object.entries({ ...readRecords(), ...runs }).sort(([a], [b]) => (a < b ? -1 : 1));
  const rounded = (_: string, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
  const records = Object.fromEntries(all);
  writeFileSync(FILE, `${JSON.stringify(records, rounded, 2)}\n`);
  return records;
}

/** A head and a row for each recorded run. */
export function recordRows(records: Records): readonly (readonly string[])[] {
  const columns = ['hit1', 'hit3', 'shown-right', 'answered', 'refused'];
  const last = ['span-given', 'span-f1', 'claims-accuracy'];
  const [first, auroc] = ['hit1', 'auroc-answerable'] as const;
  return [
    ['run', 'questions', 'MiniSearch hit1', ...columns, 'MiniSearch AUROC', 'AUROC', ...last],
    ...Object.entries(records).map(([name, { questions, figures, baseline }]) => [
      name,
      String(questions),
      percent(baseline[first]),
      ...columns.map((column) => percent(figures[column])),
      decimal(baseline[auroc]),
      decimal(figures[auroc]),
      ...last.map((column) => percent(figures[column])),
    ]),
  ];
}
