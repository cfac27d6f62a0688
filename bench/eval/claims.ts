import type { Verdict } from '../../src/domain/answer.ts';
import type { Engine } from '../../src/domain/engine.ts';
import type { ClaimTrial } from './read-questions.ts';

export const VERDICTS = ['supported', 'contradicted', 'not-in-sources'] as const;

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

/** Checks every claim; `trials` is not empty. */
export function runClaims(engine: Engine, trials: readonly ClaimTrial[]): ClaimFigures {
  const judged = trials.map((trial) => ({ trial, check: engine.check(trial.claim) }));
  const count = (expected: Verdict, given: Verdict) =>
    judged.filter(({ trial, check }) => trial.verdict === expected && check.verdict === given)
      .length;
  const row = (expected: Verdict) => ({
    supported: count(expected, 'supported'),
    contradicted: count(expected, 'contradicted'),
    'not-in-sources': count(expected, 'not-in-sources'),
  });
  const wrong = judged.filter(({ trial, check }) => trial.verdict !== check.verdict);
  return {
    claims: trials.length,
    accuracy: 1 - wrong.length / trials.length,
    falselySupported: wrong.filter(({ check }) => check.verdict === 'supported').length,
    confusion: {
      supported: row('supported'),
      contradicted: row('contradicted'),
      'not-in-sources': row('not-in-sources'),
    },
    misses: wrong.map(({ trial: { id, claim, verdict }, check }) => ({
      id,
      claim,
      expected: verdict,
      given: check.verdict,
      why: check.why,
    })),
  };
}
