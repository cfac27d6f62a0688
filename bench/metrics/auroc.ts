/** A score and whether it belongs to a positive case. */
export interface ScoredCase {
  readonly score: number;
  readonly isPositive: boolean;
}

/**
 * The chance that a positive case has a higher score than a negative one, a tie counting half: the area under the
 * receiver operating curve, by the Mann-Whitney statistic over mid-ranks. Undefined when one of the two is missing.
 */
export function areaUnderRoc(cases: readonly ScoredCase[]): number | undefined {
  const positives = cases.filter(({ isPositive }) => isPositive).length;
  const negatives = cases.length - positives;
  if (positives === 0 || negatives === 0) return undefined;
  const sorted = [...cases].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    // The ranks from + 1 to `to` are shared by the tie.
    const midRank = (from + 1 + to) / 2;
    for (let at = from; at < to; at += 1) if (sorted[at]?.isPositive) rankSum += midRank;
    from = to;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
