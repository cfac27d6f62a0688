/** Drops what stands before the question: "when Tesla moved, who paid him", "so", "do you know who". */
export function askingPart(plain: string): string {
  let asked = plain.replace(
    /^(?:(?:so|and|but|ok|okay|yo|hey|hi|well|um|also|then|wait|now) (?:, )?)+/,
    '',
  );
  asked = asked.replace(
    /^(?:(?:can|could|would|will|do|does|did|has|have|is|are) \w+ (?:\w+ ){0,2}?(?:know|tell|say|said|explain|idea|sure|remember|reveal|told|show|find|found|figure|clear)|tell|any idea|any clue|any word|i wonder|wondering|remind|explain|not sure|dunno|idk|say) (?:out |us |me |about |on |to \w+ )*(?=(?:who|what|which|when|where|why|how|whose|whom)\b)/,
    '',
  );
  const clause =
    /^(?:when|while|where|after|before|if|as|although|though|once|since) (?!did|does|do|is|are|was|were|will|would|has|have|had|can|could|should|might)/;
  if (
    clause.test(asked) ||
    /^(?:in|on|at|of|during|according|to|by|for|with|from|unlike|besides)\b.* , /.test(asked)
  ) {
    const later = asked.search(LATER_WH);
    if (later > 0) return asked.slice(later);
  }
  return asked;
}

const WH = '(?:who|whom|whose|what|which|when|where|why|how)\\b';
const FIRST_WH = new RegExp(`\\b${WH}`);
const LAST_WH = new RegExp(`\\b${WH}(?!.*\\b${WH})`);
const LATER_WH = new RegExp(`(?<= , (?:(?:in|on|at|by|to|from|for|of|with) )?)${WH}`);
const AUXILIARY =
  'is|are|was|were|am|do|does|did|has|have|had|will|would|can|could|should|may|might|must';

/**
 * From the wh-word or the naming verb on; empty when there is none that asks. In the middle the last
 * one asks ("Tesla was born in what country?"), unless it may be relative: "the men who robbed the bank".
 */
export function whPart(asked: string, hasQuestionMark: boolean): string {
  if (/^(?:name|list|give|state|identify)\b/.test(asked)) return asked;
  if (OPENS_YES_NO.test(asked)) return '';
  const first = asked.search(FIRST_WH);
  if (first < 0) return '';
  if (/^(?:\w+ ){0,1}$/.test(asked.slice(0, first))) return asked.slice(first);
  const last = asked.search(LAST_WH);
  const isRelative = !ASKS_IN_THE_MIDDLE.test(asked) && !hasQuestionMark;
  return isRelative ? '' : asked.slice(last);
}

/** Begins as a question that yes or no answers. */
export const OPENS_YES_NO = new RegExp(`^(?:${AUXILIARY}|true)\\b`);
/** "… in what country", "on a scale of … how sure", "marta ilves , who that". */
const ASKS_IN_THE_MIDDLE = new RegExp(
  `\\b(?:what|how|(?:in|on|at|by|to|for|from|of|with|is|was) ${WH}|${WH}$)|, ${WH} \\w+$`,
);
