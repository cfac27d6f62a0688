import { type Judgement, joinJudgements } from './join-judgements.ts';
import type { ProperNames } from './proper-names.ts';
import { readContrast } from './replaced-names.ts';
import { readReplacement, withoutDenial } from './replacements.ts';
import { splitClaims } from './split-claims.ts';

/** Judges one statement. */
export type Judge = (statement: string) => Judgement;

/**
 * A claim of one and not of another ("on Norway, not Denmark") is contradicted where it is so of the other, and is otherwise
 * judged without that part. A claim that an editor notes is judged as that is.
 */
export function judgeWhole(claim: string, judge: Judge, names: ProperNames): Judgement {
  const replacement = readReplacement(claim, names);
  const contrast = replacement ?? readContrast(claim, names);
  if (contrast === undefined) return judgeDenial(claim, judge);
  const whole = judge(claim);
  if (whole.by === 'line') return whole;
  const denied = judge(contrast.denied);
  if (denied.verdict === 'supported')
    return { ...denied, verdict: 'contradicted', why: `What it denies is so: ${denied.why}` };
  const affirmed = judgeParts(contrast.affirmed, judge(contrast.affirmed), judge);
  const isTold = affirmed.verdict !== 'not-in-sources' || replacement !== undefined;
  return isTold ? affirmed : judgeParts(claim, whole, judge);
}

/** A claim and its denial are not both wrong: that another did it does not say that this one did not. */
function judgeDenial(claim: string, judge: Judge): Judgement {
  const denying = judgeParts(claim, judge(claim), judge);
  const undenied = denying.verdict === 'contradicted' ? withoutDenial(claim) : undefined;
  const affirming = undenied === undefined ? undefined : judge(undenied);
  return affirming?.verdict === 'contradicted'
    ? {
        verdict: 'not-in-sources',
        quotes: [],
        why: `No source says so outright, and none the opposite: ${affirming.why.replace(GOES_AGAINST, 'see $1.')}`,
      }
    : denying;
}

/** What no single source bears out is so where each of its statements is. */
function judgeParts(claim: string, whole: Judgement, judge: Judge): Judgement {
  const isTold =
    whole.verdict === 'contradicted' || (whole.verdict === 'supported' && whole.by !== 'lines');
  const parts = isTold ? [] : splitClaims(claim);
  if (parts.length < 2 || (whole.by === 'lines' && DENIES.test(claim))) return whole;
  return joinJudgements(parts.map(judge));
}

const GOES_AGAINST = /^That goes against ([^:]+):/;

/** The parts of "not only A, B too" deny nothing. */
const DENIES = /n['’]t\b|\b(?:not|never|no)\b/i;
