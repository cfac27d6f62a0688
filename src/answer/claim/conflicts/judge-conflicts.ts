import { CONFLICT_MODEL } from '../../model/conflict-model.ts';
import { chanceBy, type Model } from '../../model/trees.ts';
import type { Decision } from '../decide.ts';
import type { Finding } from '../evidence.ts';
import type { HeldReading, JudgedClaim } from '../judge-strictly.ts';
import type { RankedSentences } from '../ranked-sentences.ts';
import { measureConflict } from './conflict-features.ts';

/** From which chance on a conflict makes a claim wrong; decision 0105 has what others bring. */
export const CONFLICT_BOUND = 0.65;

/** From which chance on it does where the sentence has all of the claim but for the conflict. */
export const STRICT_BOUND = 0.3;

/** From which chance on it does where nothing but who does or says it conflicts: often misread where something else is missing. */
export const DOER_BOUND = 0.8;

/** The chance that a claim is wrong by a sentence that conflicts with it: that both speak of the same. */
export function chanceOf(values: Float32Array, model: Model = CONFLICT_MODEL): number {
  return chanceBy(model, values);
}

/**
 * The decision on a claim where editors note too few to learn from: it is wrong where some sentence conflicts with it and likely
 * speaks of the same, though not of all of it. What is borne out, or wrong by an editor's line, stays so.
 */
export function judgeConflicts(
  { findings, decision }: JudgedClaim,
  ranked: RankedSentences,
): Decision {
  const strict = decision.verdict === 'contradicted' ? decision.finding : undefined;
  if (decision.verdict === 'supported' || (strict && strict.source.kind !== 'sentence'))
    return decision;
  const [likeliest] = conflictsAmong(findings)
    .map((held) => {
      const bound =
        held.finding === strict
          ? STRICT_BOUND
          : isOfDoer(held.finding)
            ? DOER_BOUND
            : CONFLICT_BOUND;
      return { ...held, lead: chanceOf(measureConflict(held, ranked)) - bound };
    })
    .sort((a, b) => b.lead - a.lead);
  const [conflict] = likeliest?.finding.conflicts ?? [];
  if (likeliest !== undefined && conflict !== undefined && likeliest.lead >= 0)
    return { verdict: 'contradicted', finding: likeliest.finding, conflict };
  return decision.verdict === 'contradicted'
    ? { verdict: 'not-in-sources', nearest: decision.finding }
    : decision;
}

/** It conflicts in nothing but who does or says it. */
export function isOfDoer({ conflicts }: Finding): boolean {
  return conflicts.every(({ kind }) => kind === 'roles' || kind === 'speaker');
}

/** What may make a claim wrong: sentences that conflict with it, where neither leaves open what is denied. */
export function conflictsAmong(findings: readonly HeldReading[]): readonly HeldReading[] {
  return findings.filter(
    ({ finding: { source, conflicts, objections } }) =>
      source.kind === 'sentence' &&
      conflicts.length > 0 &&
      !objections.some(({ kind }) => kind === 'open' || kind === 'denial'),
  );
}
