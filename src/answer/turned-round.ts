import type { NameKind } from '../domain/knowledge.ts';
import type { Vocabulary } from '../question/analyse-question.ts';
import { tagWords } from '../text/tag-words.ts';

/** Who is asked to have done something to whom. */
export interface AskedDeed {
  readonly doer: string;
  /** With "into" or "against", where the question has it. */
  readonly verb: string;
  readonly other: string;
}

/** What is known of names. */
type KnownNames = Pick<Vocabulary, 'matchNames' | 'kindOfName'>;

/**
 * The deed that a question asks about ("did sony hack china", "was it sony that hacked china"), where the sources bear it
 * out the other way round alone.
 */
export function turnedRound(
  question: string,
  known: KnownNames,
  isSupported: (claim: string) => boolean,
): AskedDeed | undefined {
  const deed = askedDeed(question.slice(0, MAX_CHARS).replace(WAS_IT, '$1did $2 '), known);
  return deed !== undefined && isTurnedRound(deed, isSupported) ? deed : undefined;
}

function askedDeed(
  question: string,
  { matchNames, kindOfName }: KnownNames,
): AskedDeed | undefined {
  const opening = DID.exec(question);
  if (opening === null) return undefined;
  // A thing does nothing to anybody: "did Norland use malware".
  const names = matchNames(question).filter(({ name }) => ACTORS.has(kindOfName(name)));
  const doer = names.find(
    ({ start, end }) => start <= opening[0].length && end > opening[0].length,
  );
  if (doer === undefined) return undefined;
  // "did the Seoul attack go through …": then it is not Seoul that did it.
  const verb = tagWords(question)
    .filter(({ start, tag }) => start >= doer.end && tag !== 'ADV')
    .find(({ tag }, at) => at === 0 && tag === 'VERB');
  const other = verb && names.find(({ start }) => start >= verb.end);
  if (verb === undefined || other === undefined || other.name === doer.name) return undefined;
  // Its object, not "agree with" whom: that is so both ways.
  const between = OBJECT.exec(question.slice(verb.end, other.start));
  if (between === null) return undefined;
  const words = [question.slice(verb.start, verb.end), between[1]];
  return {
    doer: doer.name,
    verb: words.filter((word) => word !== undefined).join(' '),
    other: other.name,
  };
}

const OPENS = '^\\W*(?:(?:and|but|so|ok|wait|well)\\W+)?';
const DID = new RegExp(`${OPENS}(?:did|does|do|has|have|had)\\s+(?:the\\s+)?`, 'iu');
/** "was it the south that hacked the north" asks what "did the south hack the north" asks. */
const WAS_IT = new RegExp(`(${OPENS})(?:was|is) it\\s+(.{1,60}?)\\s+(?:that|who|which)\\s+`, 'iu');
const OBJECT = /^\s+(?:(into|against)\s+)?(?:the\s+|all\s+)*$/iu;
const ACTORS: ReadonlySet<NameKind | undefined> = new Set([
  'person',
  'organisation',
  'place',
] as const);
const MAX_CHARS = 400;

function isTurnedRound(
  { doer, verb, other }: AskedDeed,
  isSupported: (claim: string) => boolean,
): boolean {
  return (
    !isSupported(`${doer} did ${verb} ${other}`) && isSupported(`${other} did ${verb} ${doer}`)
  );
}
