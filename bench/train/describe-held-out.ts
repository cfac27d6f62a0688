import { areaUnderRoc } from '../metrics/auroc.ts';
import type { ConfidenceCase } from './collect-cases.ts';

/** Turns a score into log odds. */
export interface CalibrationLine {
  readonly slope: number;
  readonly offset: number;
}

/** What models that had not seen the articles make of the cases: the figures in one line, and more lines on thresholds. */
export function describeHeldOut(
  cases: readonly ConfidenceCase[],
  scores: readonly number[],
  line: CalibrationLine,
): { readonly figures: string; readonly more: readonly string[] } {
  const written = new Set(
    cases.flatMap(({ maker, article }) => (maker === 'written' ? [article] : [])),
  );
  const isOfSquad = ({ maker }: ConfidenceCase): boolean => maker !== 'incident';
  const isOfIncident = ({ maker }: ConfidenceCase): boolean => maker === 'incident';
  const isOfWritten = ({ article }: ConfidenceCase): boolean => written.has(article);
  const thresholds = (isMeant: (one: ConfidenceCase) => boolean): readonly string[] =>
    [0.9, 0.87, 0.85].map(
      (answered) => `  ${describeThreshold(cases, scores, { answered, ...line }, isMeant)}`,
    );
  return {
    figures: describe(cases, scores, isOfSquad, isOfWritten),
    more: [
      ...thresholds(isOfSquad),
      `Those with questions written to look answerable alone: ${describe(cases, scores, isOfWritten, isOfWritten)}`,
      ...thresholds(isOfWritten),
      `About incidents: ${describeIncidents(cases, scores, isOfIncident)}`,
      ...thresholds(isOfIncident),
    ],
  };
}

/** Of the questions about incidents: the first sentences, and whether those that their article answers are told from others. */
function describeIncidents(
  cases: readonly ConfidenceCase[],
  scores: readonly number[],
  isMeant: (one: ConfidenceCase) => boolean,
): string {
  const own = cases.flatMap((one, at) =>
    isMeant(one) && one.setting === 'article' ? [{ one, score: scores[at] ?? 0 }] : [],
  );
  const answerable = own.filter(({ one }) => one.isAnswerable);
  const right = answerable.filter(({ one }) => one.isRight).length / answerable.length;
  const auroc = areaUnderRoc(
    own.map(({ one, score }) => ({ score, isPositive: one.isAnswerable })),
  );
  return `first sentence right ${(100 * right).toFixed(1)} %, AUROC ${(auroc ?? 0).toFixed(3)}.`;
}

/** What the cases that are meant show, in one line. */
function describe(
  all: readonly ConfidenceCase[],
  given: readonly number[],
  isMeant: (one: ConfidenceCase) => boolean,
  isOfWritten: (one: ConfidenceCase) => boolean,
): string {
  const share = (setting: string): string => {
    const own = all.filter((one) => one.setting === setting && one.isAnswerable && isMeant(one));
    return `${((100 * own.filter(({ isRight }) => isRight).length) / own.length).toFixed(1)} %`;
  };
  const auroc = (asked: string, silent: string): string =>
    (
      areaUnderRoc(
        all.flatMap((one, at) =>
          isMeant(one) && isCompared(one, asked, silent) && (asked !== silent || isOfWritten(one))
            ? [{ score: given[at] ?? 0, isPositive: one.isAnswerable }]
            : [],
        ),
      ) ?? 0
    ).toFixed(3);
  return [
    `On held-out articles: first sentence right ${share('article')} of an article, ${share('paragraph')} of a`,
    `paragraph; AUROC ${auroc('article', 'left-out')} without the paragraph, ${auroc('paragraph', 'other-paragraph')} with another one,`,
    `${auroc('article', 'article')} and ${auroc('paragraph', 'paragraph')} for questions written to look answerable.`,
  ].join(' ');
}

/** An answerable question in the one setting or one without an answer in the other; of the same, one written so. */
function isCompared(one: ConfidenceCase, asked: string, silent: string): boolean {
  const { setting, isAnswerable, maker } = one;
  if (isAnswerable) return setting === asked;
  return setting === silent && maker === (asked === silent ? 'written' : 'asked');
}

/** What a threshold that answers this share of the answerable questions of an article refuses of the others. */
function describeThreshold(
  all: readonly ConfidenceCase[],
  given: readonly number[],
  { answered, ...line }: { readonly answered: number } & CalibrationLine,
  isMeant: (one: ConfidenceCase) => boolean,
): string {
  const of = (setting: string, isAnswerable: boolean): number[] =>
    all
      .flatMap((one, at) =>
        one.setting === setting && one.isAnswerable === isAnswerable && isMeant(one)
          ? [given[at] ?? 0]
          : [],
      )
      .sort((a, b) => a - b);
  const asked = of('article', true);
  const silent = of('left-out', false);
  const threshold = asked[Math.round(asked.length * (1 - answered))] ?? 0;
  const chance = 1 / (1 + Math.exp(-(line.slope * threshold + line.offset)));
  const refused = silent.filter((one) => one < threshold).length / silent.length;
  return `threshold ${chance.toFixed(3)}: answers ${(100 * answered).toFixed(0)} %, refuses ${(100 * refused).toFixed(1)} %`;
}
