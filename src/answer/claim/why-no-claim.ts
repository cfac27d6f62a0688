import type { ClaimReading } from './evidence.ts';
import type { Judgement } from './join-judgements.ts';

/** Why a text cannot be checked as a claim, or undefined when it can. */
export function whyNoClaim(text: string): Judgement | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return NO_CLAIM;
  const why = reason(text);
  return why === undefined ? undefined : { ...NO_CLAIM, why };
}

/** Longer than any sentence that people write to be checked; it also bounds the work. */
export const MAX_CLAIM_CHARS = 600;

function reason(text: string): string | undefined {
  if (text.length > MAX_CLAIM_CHARS)
    return 'That is too long for one claim; give me one sentence at a time.';
  if (WH_QUESTION.test(text) && !STATEMENTS.some((form) => form.test(text)))
    return 'That is a question, not a claim.';
  return undefined;
}

/** True for a reading that says nothing of anything: a name, a number or a noun alone. */
export function saysNothing({ words, needed }: ClaimReading): boolean {
  return needed.length < 2 && !words.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

/** What is answered to it. */
export const NO_CLAIM: Judgement = {
  verdict: 'not-in-sources',
  quotes: [],
  why: 'There is no claim in it to check.',
};

/** "when an attack works, they leave proof" says when; "when did it work" asks. */
const WHEN_CLAUSE =
  /^\W*(?:when|where|whenever|wherever)\s+(?!(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\b)[^?]+,[^?]+$/i;

/** "when an attack works they leave proof", "when it works the hackers leave proof" */
const WHEN_THEY =
  /^\W*when(?:ever)?\s+(?!(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\b)(?:[^?\s]+\s+){2,8}?(?:they|he|she|it|we|(?<!\b(?:on|of|in|at|to|by|from|for|with|against|into|and)\s)the\s+[^?\s]+(?:\s+[^?\s]+)?)\s+[^?\s]+[^?]*$/i;

/** "where they came from was never found out": a verb or its joint before the verb of what is said of it. */
const WH_SUBJECT =
  /^\W*(?:what|who|where|how|why|when)\s+(?:the|their|his|her|its|this|that|these|those|they|he|she|it|an?)\s[^?]*\s(?:\w+ed|was|were|came|did|went|got|from|to|of|out|in|up)\s+(?:is|are|was|were|has been|have been|remains?|remained)(?:n['’]t| not| never| still| un\w+| known| clear| exposed| revealed| found| told)\b[^?]*$/i;

/** "what Moe said of it is …"; not "what company said it was hacked". */
const WHAT_SAID =
  /^\W*what\s+(?!(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could|should)\b)(?:[^?\s]+\s){1,3}(?:said|says|found|saw|reported|reports|tells|told)(?:\s(?:on|about|of|in|at|to)\s[^?]*?)?\s(?:is|was|were)\s[^?]+$/i;

/** "what they analysed was …", "what the paper reports of it is …" */
const WHAT_WAS =
  /^\W*what\s+(?:the|their|his|her|its|they|he|she|it|an?)\s[^?]*?\s?(?:\w+ed|did|said|found|saw|took|sent|left|says|reports|tells|writes|calls)\s+(?:[^?]*?\s)?(?:is|was|were)\s[^?]+$/i;

const STATEMENTS = [WHEN_CLAUSE, WHEN_THEY, WH_SUBJECT, WHAT_WAS, WHAT_SAID];

/** "who hacked Sony?" asks; "did they hack it?" can be checked as what it asks. */
const WH_QUESTION =
  /^\W*(?:so|and|but|ok|okay|hey|well)?\W*(?:who|whom|whose|what|when|where|why|how|which|whats|whos|hows)\b(?!ever\b)/i;
