import { areaUnderRoc } from '../metrics/auroc.ts';
import { type Estimate, estimateMean, mean } from '../metrics/bootstrap.ts';
import {
  brierScore,
  expectedCalibrationError,
  type Forecast,
  type ReliabilityBin,
  type RiskPoint,
  reliabilityTable,
  riskCoverage,
} from '../metrics/calibration.ts';
import type { Outcome } from './run-trials.ts';

/** How a ranking does on the answerable questions. */
export interface RankingFigures {
  readonly hit1: Estimate;
  readonly hit3: Estimate;
  readonly reciprocalRank: Estimate;
}

/** How many questions of one expectation were answered, and how many went as expected. */
export interface ExpectationFigures {
  readonly count: number;
  readonly answered: number;
  readonly asExpected: number;
}

export interface KindFigures {
  readonly answerable: number;
  readonly hit1?: number;
  readonly hit3?: number;
  /** Of the answerable. */
  readonly answered?: number;
  readonly unanswerable: number;
  /** Of the unanswerable. */
  readonly refused?: number;
}

/** What a run says, all shares in [0, 1]. A figure that the questions cannot give is absent. */
export interface Figures {
  readonly questions: number;
  readonly answerable: number;
  /** Of the ranking alone: the first sentence counts whether or not it is shown. */
  readonly ranking?: RankingFigures;
  readonly baselineRanking?: RankingFigures;
  /** Of the answerable: the answer is given and its first quote is right. */
  readonly shownRight?: number;
  /** Share of all quotes of all answers that are right or acceptable. */
  readonly quotePrecision?: number;
  /** The same of the first quotes alone. */
  readonly firstQuotePrecision?: number;
  readonly baselineFirstQuotePrecision?: number;
  readonly answeredOfAnswerable?: number;
  /** Of those that the sources do not answer; false premises and small talk stand under `expectations`. */
  readonly refusedOfRefusable?: number;
  readonly expectations: Readonly<Record<string, ExpectationFigures>>;
  /** Does the confidence tell answerable questions from others? */
  readonly aurocAnswerable?: number;
  readonly baselineAurocAnswerable?: number;
  /** Does the confidence tell right first sentences from wrong ones? */
  readonly aurocRight?: number;
  readonly brier?: number;
  readonly calibrationError?: number;
  readonly reliability: readonly ReliabilityBin[];
  readonly riskCoverage: readonly RiskPoint[];
  readonly span?: {
    /** Share of the answerable for which answering words are given. */
    readonly given: number;
    /** Means over those. */
    readonly exactMatch?: number;
    readonly f1?: number;
  };
  readonly kinds: Readonly<Record<string, KindFigures>>;
}

/** The figures of a run; what is not scored does not count. */
export function computeFigures(all: readonly Outcome[]): Figures {
  const outcomes = all.filter(({ trial }) => trial.scored);
  const answerable = outcomes.filter(({ trial }) => trial.answerable);
  const refusable = outcomes.filter(({ trial }) => trial.expect === 'refuse');
  // Of a false premise or a greeting, a right answer is no matter of confidence.
  const judged = outcomes.filter(({ trial }) => trial.answerable || trial.expect === 'refuse');
  const forecasts = judged.map(
    ({ confidence, rank }): Forecast => ({ confidence, isRight: rank === 1 }),
  );
  const firstQuotes = outcomes.flatMap(({ shown }) => shown.slice(0, 1));
  const baselineFirst = outcomes.flatMap(({ baseline }) => baseline.firstIsAcceptable ?? []);
  return {
    questions: outcomes.length,
    answerable: answerable.length,
    ...optional('ranking', rankingFigures(answerable.map(({ rank }) => rank))),
    ...optional('baselineRanking', rankingFigures(answerable.map((each) => each.baseline.rank))),
    ...optional(
      'shownRight',
      share(answerable, ({ shown }) => shown[0]?.isRight ?? false),
    ),
    ...optional(
      'quotePrecision',
      share(
        outcomes.flatMap(({ shown }) => shown),
        (quote) => quote.isAcceptable,
      ),
    ),
    ...optional(
      'firstQuotePrecision',
      share(firstQuotes, (quote) => quote.isAcceptable),
    ),
    ...optional(
      'baselineFirstQuotePrecision',
      share(baselineFirst, (isAcceptable) => isAcceptable),
    ),
    ...optional(
      'answeredOfAnswerable',
      share(answerable, (outcome) => outcome.answered),
    ),
    ...optional(
      'refusedOfRefusable',
      share(refusable, (outcome) => !outcome.answered),
    ),
    expectations: byKey(
      outcomes,
      ({ trial }) => trial.expect,
      (group) => ({
        count: group.length,
        answered: group.filter((outcome) => outcome.answered).length,
        asExpected: group.filter((outcome) => outcome.asExpected).length,
      }),
    ),
    ...optional(
      'aurocAnswerable',
      areaUnderRoc(
        judged.map(({ confidence, trial }) => ({
          score: confidence,
          isPositive: trial.answerable,
        })),
      ),
    ),
    ...optional(
      'baselineAurocAnswerable',
      areaUnderRoc(
        judged.map(({ baseline, trial }) => ({
          score: baseline.score,
          isPositive: trial.answerable,
        })),
      ),
    ),
    ...optional(
      'aurocRight',
      areaUnderRoc(
        forecasts.map(({ confidence, isRight }) => ({ score: confidence, isPositive: isRight })),
      ),
    ),
    ...optional('brier', brierScore(forecasts)),
    ...optional('calibrationError', expectedCalibrationError(forecasts)),
    reliability: reliabilityTable(forecasts),
    riskCoverage: riskCoverage(forecasts),
    ...optional('span', spanFigures(answerable)),
    kinds: byKey(outcomes, ({ kind }) => kind, kindFigures),
  };
}

function rankingFigures(ranks: readonly number[]): RankingFigures | undefined {
  const hit1 = estimateMean(ranks.map((rank) => (rank === 1 ? 1 : 0)));
  const hit3 = estimateMean(ranks.map((rank) => (rank >= 1 && rank <= 3 ? 1 : 0)));
  const reciprocalRank = estimateMean(ranks.map((rank) => (rank === 0 ? 0 : 1 / rank)));
  if (hit1 === undefined || hit3 === undefined || reciprocalRank === undefined) return undefined;
  return { hit1, hit3, reciprocalRank };
}

function spanFigures(answerable: readonly Outcome[]): Figures['span'] {
  if (answerable.length === 0) return undefined;
  const spans = answerable.flatMap(({ span }) => span ?? []);
  const given = spans.length / answerable.length;
  if (spans.length === 0) return { given };
  return {
    given,
    exactMatch: mean(spans.map(({ exactMatch }) => exactMatch)),
    f1: mean(spans.map(({ f1 }) => f1)),
  };
}

function kindFigures(group: readonly Outcome[]): KindFigures {
  const answerable = group.filter(({ trial }) => trial.answerable);
  const unanswerable = group.filter(({ trial }) => !trial.answerable);
  return {
    answerable: answerable.length,
    ...optional(
      'hit1',
      share(answerable, ({ rank }) => rank === 1),
    ),
    ...optional(
      'hit3',
      share(answerable, ({ rank }) => rank >= 1 && rank <= 3),
    ),
    ...optional(
      'answered',
      share(answerable, (outcome) => outcome.answered),
    ),
    unanswerable: unanswerable.length,
    ...optional(
      'refused',
      share(unanswerable, (outcome) => !outcome.answered),
    ),
  };
}

/** Largest group first. */
function byKey<Item, Value>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  summariseGroup: (group: readonly Item[]) => Value,
): Readonly<Record<string, Value>> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return Object.fromEntries(
    [...groups]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([key, group]) => [key, summariseGroup(group)]),
  );
}

function share<Item>(
  items: readonly Item[],
  isCounted: (item: Item) => boolean,
): number | undefined {
  return items.length === 0 ? undefined : items.filter(isCounted).length / items.length;
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [key in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in Key]: Value });
}
