import { areaUnderRoc } from '../metrics/auroc.ts';
import { type Estimate, estimateMean } from '../metrics/bootstrap.ts';
import {
  brierScore,
  expectedCalibrationError,
  type Forecast,
  type ReliabilityBin,
  type RiskPoint,
  reliabilityTable,
  riskCoverage,
} from '../metrics/calibration.ts';
import { shareOf } from '../metrics/share-of.ts';
import {
  type ExpectationFigures,
  expectationFigures,
  type KindFigures,
  kindFigures,
} from './group-figures.ts';
import type { Outcome } from './run-trials.ts';
import { type SpanFigures, spanFigures } from './span-figures.ts';

/** How a ranking does on the answerable questions. */
export interface RankingFigures {
  readonly hit1: Estimate;
  readonly hit3: Estimate;
  readonly reciprocalRank: Estimate;
}

/** What a run says, all shares in [0, 1]. A figure that the questions cannot give is undefined. */
export interface Figures {
  readonly questions: number;
  readonly answerable: number;
  /** Answerable questions whose answer stands in no single sentence: they are missed whatever is ranked. */
  readonly outOfReach: number;
  /** Of the ranking alone: the first sentence counts whether or not it is shown. */
  readonly ranking: RankingFigures | undefined;
  readonly baselineRanking: RankingFigures | undefined;
  /** Of the answerable: the answer is given and its first quote is right. */
  readonly shownRight: number | undefined;
  /** Share of all quotes of all answers that are right or acceptable. */
  readonly quotePrecision: number | undefined;
  /** The same of the first quotes alone. */
  readonly firstQuotePrecision: number | undefined;
  readonly baselineFirstQuotePrecision: number | undefined;
  readonly answeredOfAnswerable: number | undefined;
  /** Of those that the sources do not answer; false premises and small talk stand under `expectations`. */
  readonly refusedOfRefusable: number | undefined;
  readonly expectations: Readonly<Record<string, ExpectationFigures>>;
  /** Does the confidence tell answerable questions from others? */
  readonly aurocAnswerable: number | undefined;
  readonly baselineAurocAnswerable: number | undefined;
  /** Does the confidence tell right first sentences from wrong ones? */
  readonly aurocRight: number | undefined;
  readonly brier: number | undefined;
  readonly calibrationError: number | undefined;
  readonly reliability: readonly ReliabilityBin[];
  readonly riskCoverage: readonly RiskPoint[];
  readonly span: SpanFigures;
  readonly kinds: Readonly<Record<string, KindFigures>>;
}

/** The figures of a run; what is not scored does not count. */
export function computeFigures(all: readonly Outcome[]): Figures {
  const outcomes = all.filter(({ trial }) => trial.scored);
  const answerable = outcomes.filter(({ trial }) => trial.answerable);
  // Of a false premise or a greeting, a right answer is no matter of confidence.
  const judged = outcomes.filter(({ trial }) => trial.answerable || trial.expect === 'refuse');
  const forecasts = judged.map(
    ({ confidence, rank }): Forecast => ({ confidence, isRight: rank === 1 }),
  );
  return {
    questions: outcomes.length,
    answerable: answerable.length,
    outOfReach: answerable.filter(({ isOutOfReach }) => isOutOfReach).length,
    ranking: rankingFigures(answerable.map(({ rank }) => rank)),
    baselineRanking: rankingFigures(answerable.map(({ baseline }) => baseline.rank)),
    shownRight: shareOf(answerable, ({ shown }) => shown[0]?.isRight ?? false),
    quotePrecision: shareOf(
      outcomes.flatMap(({ shown }) => shown),
      ({ isAcceptable }) => isAcceptable,
    ),
    firstQuotePrecision: shareOf(
      outcomes.flatMap(({ shown }) => shown.slice(0, 1)),
      ({ isAcceptable }) => isAcceptable,
    ),
    baselineFirstQuotePrecision: shareOf(
      outcomes.flatMap(({ baseline }) => baseline.firstIsAcceptable ?? []),
      (isAcceptable) => isAcceptable,
    ),
    answeredOfAnswerable: shareOf(answerable, ({ answered }) => answered),
    refusedOfRefusable: shareOf(
      outcomes.filter(({ trial }) => trial.expect === 'refuse'),
      ({ answered }) => !answered,
    ),
    aurocAnswerable: areaUnderRoc(
      judged.map(({ confidence, trial }) => ({ score: confidence, isPositive: trial.answerable })),
    ),
    baselineAurocAnswerable: areaUnderRoc(
      judged.map(({ baseline, trial }) => ({
        score: baseline.score,
        isPositive: trial.answerable,
      })),
    ),
    aurocRight: areaUnderRoc(
      forecasts.map(({ confidence, isRight }) => ({ score: confidence, isPositive: isRight })),
    ),
    brier: brierScore(forecasts),
    calibrationError: expectedCalibrationError(forecasts),
    reliability: reliabilityTable(forecasts),
    riskCoverage: riskCoverage(forecasts),
    span: spanFigures(answerable),
    expectations: expectationFigures(outcomes),
    kinds: kindFigures(outcomes),
  };
}

function rankingFigures(ranks: readonly number[]): RankingFigures | undefined {
  const hit1 = estimateMean(ranks.map((rank) => (rank === 1 ? 1 : 0)));
  const hit3 = estimateMean(ranks.map((rank) => (rank >= 1 && rank <= 3 ? 1 : 0)));
  const reciprocalRank = estimateMean(ranks.map((rank) => (rank === 0 ? 0 : 1 / rank)));
  if (hit1 === undefined || hit3 === undefined || reciprocalRank === undefined) return undefined;
  return { hit1, hit3, reciprocalRank };
}
