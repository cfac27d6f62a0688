import { tokenise } from '../text/tokenise.ts';
import { recogniseNonQuestion } from './recognise-intent.ts';

/** What earlier questions lend to this one. */
export interface FollowUp {
  /** The earlier question or questions that this one leans on, oldest first, as one text; empty: none. */
  readonly context: string;
  /** True when the question has no question word or verb of its own ("and the 2013 one?"), so that it asks what the earlier one asked. */
  readonly inheritsKind: boolean;
}

/**
 * Decides whether a question leans on earlier ones, and on which.
 *
 * It does when it begins as a continuation ("and …", "what about …"), points back ("they", "that", "the other one"),
 * or has too few words of its own ("why?", "since when?"). The last question is taken, and the one before it when the
 * last leaned on it in turn, at most {@link MAX_EARLIER} back.
 */
export function resolveFollowUp(question: string, previous: readonly string[]): FollowUp {
  const last = previous.slice(-MAX_EARLIER);
  const context: string[] = [];
  let current = question;
  while (last.length > 0 && leansOnContext(current)) {
    const earlier = last.pop();
    if (earlier === undefined || earlier.trim() === '') continue;
    context.unshift(earlier.slice(0, MAX_EARLIER_CHARS));
    current = earlier;
  }
  return {
    context: context.join(' '),
    inheritsKind: context.length > 0 && (ELLIPSIS.test(question) || !OWN_QUESTION.test(question)),
  };
}

/** An earlier question that is asked once more, and those before it. */
export interface AskedAgain {
  readonly question: string;
  readonly previous: readonly string[];
}

/** The last real question before one that asks who says so: "who says that?", "says who?", "source?"; undefined for others. */
export function questionAgain(
  question: string,
  previous: readonly string[],
): AskedAgain | undefined {
  if (!WHO_SAYS.test(question)) return undefined;
  const at = previous.findLastIndex(
    (earlier) => !WHO_SAYS.test(earlier) && recogniseNonQuestion(earlier, false) === undefined,
  );
  const last = previous[at];
  return last === undefined ? undefined : { question: last, previous: previous.slice(0, at) };
}

const WHO = 'who (?:says|said|reports|reported|claims|claimed)(?: (?:so|that|this|it))?|says who';
const OUTLET =
  '(?:which|what) (?:news ?)?(?:paper|outlet|source|site|publication)(?: (?:says|said|reports|reported|has|had|wrote|carried|published|printed|is)(?: (?:so|(?:from )?(?:that|this|it)(?: from)?))?)?';
const SOURCE =
  'according to (?:who|whom)|(?:whats |what is )?(?:the |your )?sources?(?: (?:for|on) (?:that|this|it))?';
const WHO_SAYS = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:and|but|so|ok|wait) )?(?:${WHO}|${OUTLET}|${SOURCE})(?: (?:tho|though|then|exactly|please|pls))?[^\\p{L}\\p{N}]*$`,
  'iu',
);

/** Three links carry every chain that people were seen to make; more would only dilute the question. */
export const MAX_EARLIER = 3;
const MAX_EARLIER_CHARS = 500;

function leansOnContext(text: string): boolean {
  if (CONTINUES.test(text) || POINTS_BACK.test(text)) return true;
  return tokenise(text.slice(0, 1_000)).filter((token) => !token.isStop).length < 2;
}

const CONTINUES =
  /^\W*(?:and|but|or|then|also|plus|ok(?:ay)? (?:and|but|so)|so (?:who|what|when|where|why|how|which)|(?:what|how) about|what else|anything else|any others?|who else|where else|same (?:for|with|question)|more|go on|continue|elaborate|explain|really|since when|says who|source|how come|why not|which ones?)\b/i;

const POINTS_BACK =
  /\b(?:they|them|their|theirs|he|him|his|she|her|hers|it|its|that|those|these|this|there|then|next|afterwards?|the (?:other|first|second|last|former|latter|same)|the \d{4} one|ones?)\b/i;

/** "what about the banks" asks of the banks what was asked before. */
const ELLIPSIS = /^\W*(?:(?:and|but|or|so|ok(?:ay)?|then)\W+)*(?:what|how) about\b/i;

const OWN_QUESTION =
  /\b(?:who|whom|whose|what|when|where|why|which|how|did|does|do|is|are|was|were|has|have|had|can|could|will|would|should|name|list|tell|give|show|explain|describe)\b/i;
