import type { Verdict } from '../../src/domain/answer.ts';
import type { Engine } from '../../src/domain/engine.ts';
import type { ClaimTrial } from './read-questions.ts';

export const VERDICTS = ['supported', 'contradicted', 'not-in-sources'] as const;

/** A claim and how it was judged. */
export interface JudgedClaim {
  readonly trial: ClaimTrial;
  readonly given: Verdict;
  readonly why: string;
}

/** How the claims were judged. */
export interface ClaimFigures {
  readonly claims: number;
  /** Share judged right. */
  readonly accuracy: number;
  /** Claims called supported that are not: the error that costs trust. */
  readonly falselySupported: number;
  /** Expected verdict to given verdict to count. */
  readonly confusion: Readonly<Record<Verdict, Readonly<Record<Verdict, number>>>>;
  readonly misses: readonly {
    readonly id: string;
    readonly claim: string;
    readonly expected: Verdict;
    readonly given: Verdict;
    readonly why: string;
  }[];
}

/** Checks every claim against the engine's sources. */
export function runClaims(engine: Engine, trials: readonly ClaimTrial[]): readonly JudgedClaim[] {
  return trials.map((trial) => {
    const { verdict, why } = engine.check(trial.claim);
    return { trial, given: verdict, why };
  });
}

/** The figures of judged claims; undefined for none. */
export function claimFigures(judged: readonly JudgedClaim[]): ClaimFigures | undefined {
  if (judged.length === 0) return undefined;
  const count = (expected: Verdict, verdict: Verdict) =>
    judged.filter(({ trial, given }) => trial.verdict === expected && given === verdict).length;
  const row = (expected: Verdict) => ({
    supported: count(expected, 'supported'),
    contradicted: count(expected, 'contradicted'),
    'not-in-sources': count(expected, 'not-in-sources'),
  });
  const wrong = judged.filter(({ trial, given }) => trial.verdict !== given);
  return {
    claims: judged.length,
    accuracy: 1 - wrong.length / judged.length,
    falselySupported: wrong.filter(({ given }) => given === 'supported').length,
    confusion: {
      supported: row('supported'),
      contradicted: row('contradicted'),
      'not-in-sources': row('not-in-sources'),
    },
    misses: wrong.map(({ trial: { id, claim, verdict }, given, why }) => ({
      id,
      claim,
      expected: verdict,
      given,
      why,
    })),
  };
}
