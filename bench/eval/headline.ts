import { type Estimate, mean } from '../metrics/bootstrap.ts';
import type { ClaimFigures } from './claims.ts';
import type { Figures } from './figures.ts';

/** One figure by name, beside that of MiniSearch's defaults where there is one. */
export interface HeadlineFigure {
  readonly name: string;
  readonly value: number;
  readonly baseline?: number;
  /** The ends of the value's 95 % interval. */
  readonly interval?: readonly [low: number, high: number];
}

/** Of these a smaller figure is a better one. */
export const LOWER_IS_BETTER: ReadonlySet<string> = new Set([
  'brier',
  'calibration-error',
  'claims-falsely-supported',
]);

type Row = readonly [
  name: string,
  value: number | undefined,
  baseline?: number | undefined,
  estimate?: Estimate | undefined,
];

/** The figures that are compared, recorded and held to floors, in the order of the report. */
export function headlineFigures(
  figures: Figures,
  claims?: ClaimFigures,
): readonly HeadlineFigure[] {
  const { ranking, baselineRanking, span } = figures;
  const rows: readonly Row[] = [
    ['hit1', ranking?.hit1.mean, baselineRanking?.hit1.mean, ranking?.hit1],
    ['hit3', ranking?.hit3.mean, baselineRanking?.hit3.mean, ranking?.hit3],
    [
      'mrr',
      ranking?.reciprocalRank.mean,
      baselineRanking?.reciprocalRank.mean,
      ranking?.reciprocalRank,
    ],
    ['shown-right', figures.shownRight],
    ['quote-precision', figures.quotePrecision],
    ['first-quote-precision', figures.firstQuotePrecision, figures.baselineFirstQuotePrecision],
    ['answered', figures.answeredOfAnswerable],
    ['refused', figures.refusedOfRefusable],
    ...Object.entries(figures.expectations).map(
      ([expectation, { count, asExpected }]): Row => [
        `as-expected ${expectation}`,
        asExpected / count,
      ],
    ),
    ['auroc-answerable', figures.aurocAnswerable, figures.baselineAurocAnswerable],
    ['auroc-right', figures.aurocRight],
    ['brier', figures.brier],
    ['calibration-error', figures.calibrationError],
    ['span-given', span.given],
    ['span-exact', span.exactMatch],
    ['span-f1', span.f1],
    ['claims-accuracy', claims?.accuracy],
    ['claims-falsely-supported', claims?.falselySupported],
  ];
  return rows.flatMap(([name, value, baseline, interval]) =>
    value === undefined
      ? []
      : [
          {
            name,
            value,
            ...(baseline === undefined ? {} : { baseline }),
            ...(interval === undefined ? {} : { interval: [interval.low, interval.high] as const }),
          },
        ],
  );
}

/** The mean over the runs of every figure that all of them have. */
export function macroFigures(
  runs: readonly (readonly HeadlineFigure[])[],
): ReadonlyMap<string, number> {
  const [first = []] = runs;
  return new Map(
    first.flatMap(({ name }) => {
      const values = runs.flatMap((run) => run.find((figure) => figure.name === name)?.value ?? []);
      return values.length === runs.length ? [[name, mean(values)]] : [];
    }),
  );
}
