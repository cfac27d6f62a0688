/** How a bot is at one moment. */
export interface Sample {
  readonly residentMb: number;
  readonly heapMb: number;
  /** The longest that the event loop was late since the last sample. */
  readonly lagMs: number;
  /** How long the process waited for a processor that others used, since the last sample. */
  readonly waitedMs: number;
}

/** What a soak comes to. */
export interface SoakFigures {
  /** Megabytes, the median of the third quarter and of the last one: the first half is for warming up. */
  readonly earlierMb: number;
  readonly laterMb: number;
  readonly peakMb: number;
  readonly lagP99Ms: number;
  readonly lagMaxMs: number;
  /** Seconds with a lag above 50 ms. */
  readonly late: number;
  /** Of them, those in which the process did not wait for a processor for as long. */
  readonly unexplained: number;
}

/** The figures of samples a second apart. */
export function soakFigures(samples: readonly Sample[]): SoakFigures {
  const resident = samples.map(({ residentMb }) => residentMb);
  const half = Math.floor(samples.length / 2);
  const threeQuarters = Math.floor((3 * samples.length) / 4);
  const lags = samples.map(({ lagMs }) => lagMs).sort((a, b) => a - b);
  const late = samples.filter(({ lagMs }) => lagMs > MAX_LAG_MS);
  return {
    earlierMb: median(resident.slice(half, threeQuarters)),
    laterMb: median(resident.slice(threeQuarters)),
    peakMb: Math.max(...resident),
    lagP99Ms: lags[Math.floor(0.99 * lags.length)] ?? 0,
    lagMaxMs: lags.at(-1) ?? 0,
    late: late.length,
    unexplained: late.filter(({ lagMs, waitedMs }) => lagMs - waitedMs > MAX_LAG_MS).length,
  };
}

const MAX_LAG_MS = 50;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
