import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

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

/** The recorded runs by name; empty before the first. */
export function readRecords(): Readonly<Record<string, RunRecord>> {
  return existsSync(FILE) ? recordsSchema.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : {};
}

/** Remembers runs in place of earlier ones of their names. Numbers are kept to four decimals. */
export function writeRecords(runs: Readonly<Record<string, RunRecord>>): void {
  const all = Object.entries({ ...readRecords(), ...runs }).sort(([a], [b]) => (a < b ? -1 : 1));
  const rounded = (_: string, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(all), rounded, 2)}\n`);
}
