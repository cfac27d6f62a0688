/** A confidence in [0, 1] and whether the answer was right. */
export interface Forecast {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** One row of a reliability table: what was promised against what came. */
export interface ReliabilityBin {
  /** Confidences from `low` up to `high`, which the last bin includes. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly shareRight: number;
}

const BINS = 10;

/** The filled bins of ten of equal width, lowest first. */
export function reliabilityTable(forecasts: readonly Forecast[]): readonly ReliabilityBin[] {
  const bins = Array.from({ length: BINS }, (): Forecast[] => []);
  for (const forecast of forecasts) {
    bins[Math.min(BINS - 1, Math.floor(forecast.confidence * BINS))]?.push(forecast);
  }
  return bins.flatMap((bin, at) =>
    bin.length === 0
      ? []
      : {
          low: at / BINS,
          high: (at + 1) / BINS,
          count: bin.length,
          meanConfidence: sum(bin.map(({ confidence }) => confidence)) / bin.length,
          shareRight: bin.filter(({ isRight }) => isRight).length / bin.length,
        },
  );
}

/** The mean squared difference of confidence and outcome (Brier 1950): 0 is perfect; undefined for none. */
export function brierScore(forecasts: readonly Forecast[]): number | undefined {
  if (forecasts.length === 0) return undefined;
  return (
    sum(forecasts.map(({ confidence, isRight }) => (confidence - (isRight ? 1 : 0)) ** 2)) /
    forecasts.length
  );
}

/** The mean distance of promise and outcome over the bins, weighted by their counts; undefined for none. */
export function expectedCalibrationError(forecasts: readonly Forecast[]): number | undefined {
  if (forecasts.length === 0) return undefined;
  const distances = reliabilityTable(forecasts).map(
    ({ count, meanConfidence, shareRight }) => count * Math.abs(meanConfidence - shareRight),
  );
  return sum(distances) / forecasts.length;
}

/** The share answered and the share wrong among them, when only confidences from some value up are answered. */
export interface RiskPoint {
  readonly coverage: number;
  readonly risk: number;
}

/** Risk against coverage at every hundredth of coverage, surest answers first; ties are broken by order. */
export function riskCoverage(forecasts: readonly Forecast[]): readonly RiskPoint[] {
  const sorted = [...forecasts].sort((a, b) => b.confidence - a.confidence);
  const points: RiskPoint[] = [];
  let wrong = 0;
  let nextPercent = 1;
  for (const [at, { isRight }] of sorted.entries()) {
    if (!isRight) wrong += 1;
    const coverage = (at + 1) / sorted.length;
    if (coverage * 100 < nextPercent) continue;
    points.push({ coverage, risk: wrong / (at + 1) });
    nextPercent = Math.floor(coverage * 100) + 1;
  }
  return points;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
