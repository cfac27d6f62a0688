import { decimal, percent, textTable } from '../text-table.ts';
import { type ClaimFigures, VERDICTS } from './claims.ts';
import type { Figures } from './figures.ts';
import { type HeadlineFigure, macroFigures } from './headline.ts';
import type { RunRecord } from './records.ts';
import type { Run } from './run-folder.ts';
import type { Outcome } from './run-trials.ts';

/** The figures of one run as plain text. */
export function renderRun(
  name: string,
  { figures, headline, claims }: Run,
  recorded: RunRecord | undefined,
): string {
  const title = `${name}: ${figures.questions} questions, ${figures.answerable} of them answerable`;
  const note = `The answers of ${figures.outOfReach} stand in no single sentence and count as missed.`;
  return [
    `${title}\n${'='.repeat(title.length)}`,
    ...(figures.outOfReach === 0 ? [] : [note]),
    renderHeadline(headline, recorded),
    renderConfusion(figures),
    renderKinds(figures),
    renderReliability(figures),
    ...(claims === undefined ? [] : [renderClaims(claims)]),
  ].join('\n\n');
}

/** A row for each folder, for all questions together, and for the mean of the folders. */
export function renderFolders(runs: ReadonlyMap<string, Run>, whole: Run): string {
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

/** The misses as plain text, at most `limit`. */
export function renderMisses(outcomes: readonly Outcome[], limit: number): string {
  const misses = outcomes.filter(({ trial, miss }) => trial.scored && miss !== undefined);
  const entries = misses
    .slice(0, limit)
    .map(({ trial, miss, rank, kind }) =>
      [
        `${trial.id} ${kind}: ${trial.question}`,
        ...trial.previous.map((earlier) => `  after:  ${earlier}`),
        `  wanted: ${miss?.wanted}${rank > 1 ? ` (ranked ${rank})` : ''}`,
        `  shown:  ${miss?.shown}`,
        ...(miss?.why ?? '').split('\n').map((line) => `    ${line}`.trimEnd()),
      ].join('\n'),
    );
  const more = misses.length - entries.length;
  return [
    `Misses: ${misses.length}`,
    ...entries,
    ...(more > 0 ? [`… and ${more} more; --misses ${misses.length} shows all`] : []),
  ].join('\n\n');
}

function renderHeadline(
  headline: readonly HeadlineFigure[],
  recorded: RunRecord | undefined,
): string {
  const rows = headline.map(({ name, value, baseline, interval }) => {
    const before = recorded?.figures[name];
    return [
      name,
      show(name, value),
      interval === undefined ? '' : `${show(name, interval[0])} to ${show(name, interval[1])}`,
      baseline === undefined ? '' : show(name, baseline),
      before === undefined ? '' : show(name, before),
      before === undefined ? '' : change(name, value - before),
    ];
  });
  const last = recorded === undefined ? 'recorded' : `recorded ${recorded.date}`;
  return textTable([['', 'Exhibit', '95 % interval', 'MiniSearch', last, 'change'], ...rows]);
}

const DECIMALS = /^(?:mrr|auroc|brier|calibration)/;

function show(name: string, value: number): string {
  if (name === 'claims-falsely-supported') return String(value);
  return DECIMALS.test(name) ? decimal(value) : percent(value);
}

/** With its sign; an equals sign for what is less than is shown. */
function change(name: string, difference: number): string {
  const isPlain = DECIMALS.test(name) || name === 'claims-falsely-supported';
  const shown = isPlain ? difference.toFixed(3) : (100 * difference).toFixed(1);
  if (Number(shown) === 0) return '=';
  return difference < 0 ? shown : `+${shown}`;
}

function renderConfusion({ expectations }: Figures): string {
  const rows = Object.entries(expectations).map(([name, { count, answered, asExpected }]) => [
    name,
    String(answered),
    String(count - answered),
    String(asExpected),
  ]);
  return textTable([['Expected', 'answered', 'abstained', 'as expected'], ...rows]);
}

function renderKinds({ kinds }: Figures): string {
  const rows = Object.entries(kinds).map(([kind, each]) => [
    kind,
    String(each.answerable),
    percent(each.hit1),
    percent(each.hit3),
    percent(each.answered),
    percent(each.span.given),
    percent(each.span.f1),
    String(each.unanswerable),
    percent(each.refused),
  ]);
  return textTable([
    [
      'Kind',
      'answerable',
      'hit1',
      'hit3',
      'answered',
      'span-given',
      'span-f1',
      'unanswerable',
      'refused',
    ],
    ...rows,
  ]);
}

function renderReliability({ reliability }: Figures): string {
  const rows = reliability.map(({ low, high, count, meanConfidence, shareRight }) => [
    `${low.toFixed(1)} to ${high.toFixed(1)}`,
    String(count),
    percent(meanConfidence),
    percent(shareRight),
  ]);
  return textTable([['Confidence', 'questions', 'mean', 'first is right'], ...rows]);
}

function renderClaims({ claims, confusion, misses }: ClaimFigures): string {
  const rows = VERDICTS.map((expected) => [
    expected,
    ...VERDICTS.map((given) => String(confusion[expected][given])),
  ]);
  return [
    `Claims: ${claims}`,
    textTable([['Expected', ...VERDICTS], ...rows]),
    ...misses.map(
      ({ id, claim, expected, given, why }) =>
        `${id} ${claim}\n  ${expected}, judged ${given}: ${why}`,
    ),
  ].join('\n');
}
