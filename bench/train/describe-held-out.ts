import { SPAN_THRESHOLD } from '../../src/answer/answer-from-sentences.ts';
import { ANSWER_THRESHOLD } from '../../src/answer/confidence.ts';
import { areaUnderRoc } from '../metrics/auroc.ts';
import { mean } from '../metrics/bootstrap.ts';
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
      `  ${describeSpans(cases, scores, line, isOfSquad)}`,
      `Those with questions written to look answerable alone: ${describe(cases, scores, isOfWritten, isOfWritten)}`,
      ...thresholds(isOfWritten),
      `  ${describeSpans(cases, scores, line, isOfWritten)}`,
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

/** For how many questions that an article answers the bot gives answering words, and how they agree with the right ones. */
function describeSpans(
  cases: readonly ConfidenceCase[],
  scores: readonly number[],
  line: CalibrationLine,
  isMeant: (one: ConfidenceCase) => boolean,
): string {
  const asked = cases.flatMap((one, at) =>
    isMeant(one) && one.setting === 'article' && one.isAnswerable
      ? [{ span: one.span, confidence: chanceOf(scores[at] ?? 0, line) }]
      : [],
  );
  const given = asked.flatMap(({ span, confidence }) =>
    span !== undefined &&
    confidence >= ANSWER_THRESHOLD &&
    span.agreement * confidence >= SPAN_THRESHOLD
      ? [span]
      : [],
  );
  const percent = (values: readonly number[]): string => `${(100 * mean(values)).toFixed(1)} %`;
  return (
    `answering words given for ${((100 * given.length) / asked.length).toFixed(1)} %, exact ${percent(given.map(({ exactMatch }) => exactMatch))}, ` +
    `F1 ${percent(given.map(({ f1 }) => f1))}`
  );
}

function chanceOf(score: number, { slope, offset }: CalibrationLine): number {
  return 1 / (1 + Math.exp(-(slope * score + offset)));
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
  const chance = chanceOf(threshold, line);
  const refused = silent.filter((one) => one < threshold).length / silent.length;
  return `threshold ${chance.toFixed(3)}: answers ${(100 * answered).toFixed(0)} %, refuses ${(100 * refused).toFixed(1)} %`;
}
