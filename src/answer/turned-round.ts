import type { NameMatch } from '../text/match-names.ts';
import { tagWords } from '../text/tag-words.ts';

/** Who is asked to have done something to whom. */
export interface AskedDeed {
  readonly doer: string;
  readonly verb: string;
  readonly other: string;
}

/** The deed that a question asks about ("did sony hack china"), where the sources bear it out the other way round alone. */
export function turnedRound(
  question: string,
  matchNames: (text: string) => readonly NameMatch[],
  isSupported: (claim: string) => boolean,
): AskedDeed | undefined {
  const deed = askedDeed(question, matchNames);
  return deed !== undefined && isTurnedRound(deed, isSupported) ? deed : undefined;
}

function askedDeed(
  question: string,
  matchNames: (text: string) => readonly NameMatch[],
): AskedDeed | undefined {
  const opening = DID.exec(question.slice(0, MAX_CHARS));
  if (opening === null) return undefined;
  const names = matchNames(question.slice(0, MAX_CHARS));
  const doer = names.find(
    ({ start, end }) => start <= opening[0].length && end > opening[0].length,
  );
  // "did the Seoul attack go through …": then it is not Seoul that did it.
  const verb =
    doer &&
    tagWords(question)
      .filter(({ start, tag }) => start >= doer.end && tag !== 'ADV')
      .find(({ tag }, at) => at === 0 && tag === 'VERB');
  // Its object, not "agree with" whom: that is so both ways.
  const other = verb && names.find(({ start }) => start >= verb.end);
  if (other && verb && !/^\s+(?:the\s+|all\s+)*$/iu.test(question.slice(verb.end, other.start)))
    return undefined;
  if (other === undefined || other.name === doer?.name) return undefined;
  return {
    doer: doer?.name ?? '',
    verb: question.slice(verb?.start, verb?.end),
    other: other.name,
  };
}

const DID = /^\W*(?:(?:and|but|so|ok|wait|well)\W+)?(?:did|does|do|has|have|had)\s+(?:the\s+)?/iu;
const MAX_CHARS = 400;

function isTurnedRound(
  { doer, verb, other }: AskedDeed,
  isSupported: (claim: string) => boolean,
): boolean {
  return (
    !isSupported(`${doer} did ${verb} ${other}`) && isSupported(`${other} did ${verb} ${doer}`)
  );
}
