/**
 * Draws docs/reliability.svg and docs/risk-coverage.svg from the runs that `npm run eval -- --record` keeps:
 *
 *   npx tsx bench/plots.ts [run…]      all recorded runs, or the ones that are named
 */
import { writeFileSync } from 'node:fs';
import { readRecords } from './eval/records.ts';
import { renderChart } from './plots/svg-chart.ts';

const DOCS = new URL('../docs/', import.meta.url);

const named = process.argv.slice(2);
const records = Object.entries(readRecords());
const missing = named.filter((name) => !records.some(([recorded]) => recorded === name));
if (missing.length > 0) {
  const known = records.map(([name]) => name).join(', ');
  throw new Error(`expected recorded runs, found no ${missing.join(', ')}; there are: ${known}`);
}
const runs = records.filter(([name]) => named.length === 0 || named.includes(name));

const reliability = renderChart({
  title: 'Is the first sentence right as often as the confidence says?',
  xLabel: 'confidence, mean of a tenth',
  yLabel: 'first sentence is right',
  hasDiagonal: true,
  series: runs.map(([name, run]) => ({
    name,
    points: run.reliability.map(({ meanConfidence, shareRight, count }) => ({
      x: meanConfidence,
      y: shareRight,
      weight: count,
    })),
  })),
});
const riskCoverage = renderChart({
  title: 'How often is it wrong, if it answers only the surest questions?',
  xLabel: 'questions answered, surest first',
  yLabel: 'first sentence is wrong',
  hasDiagonal: false,
  series: runs.map(([name, run]) => ({
    name,
    points: run.riskCoverage.map(({ coverage, risk }) => ({ x: coverage, y: risk })),
  })),
});
writeFileSync(new URL('reliability.svg', DOCS), reliability);
writeFileSync(new URL('risk-coverage.svg', DOCS), riskCoverage);
