import { type Decision, decide } from './decide.ts';
import type { ClaimReading, Finding, SourceReading } from './evidence.ts';

/** What a source says of a claim in one of its readings. */
export interface HeldReading {
  readonly reading: ClaimReading;
  readonly finding: Finding;
}

/** A claim that was read, held against what is near it, and judged by single sentences and lines. */
export interface JudgedClaim {
  readonly text: string;
  readonly readings: readonly ClaimReading[];
  readonly findings: readonly HeldReading[];
  readonly decision: Decision;
}

/** Holds a reading against a source. */
export type Compare = (reading: ClaimReading, source: SourceReading) => Finding;

/** Judges a claim by the sources near each of its readings. */
export function judgeStrictly(
  text: string,
  readings: readonly ClaimReading[],
  near: (reading: ClaimReading) => readonly SourceReading[],
  compare: Compare,
): JudgedClaim {
  const findings = holdAgainst(readings, near, compare);
  const decision = decide(
    findings.map(({ finding }) => finding),
    /\bnever\b/i.test(text),
  );
  return { text, readings, findings, decision };
}

/** What the sources for each reading say of it. */
export function holdAgainst(
  readings: readonly ClaimReading[],
  sourcesFor: (reading: ClaimReading) => readonly SourceReading[],
  compare: Compare,
): readonly HeldReading[] {
  return readings.flatMap((reading) =>
    sourcesFor(reading).map((source) => ({ reading, finding: compare(reading, source) })),
  );
}
