import { typesOfFocus } from '../question/focus-types.ts';
import { plainQuestion } from '../question/plain-question.ts';
import { questionKind } from '../question/question-kind.ts';
import { subjectRole } from '../question/subject-role.ts';
import { tagWords } from '../text/tag-words.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import { answerTypesIn } from './answer-types.ts';

/** What a sentence would need to answer, and has not. */
export type Missing =
  | { readonly kind: 'quantity' | 'doer' }
  | { readonly kind: 'name' | 'speaker' | 'topic'; readonly of: string };

/**
 * What keeps a sentence from answering a question that asks for one plain thing: "how many" with no number in it, "when"
 * with no time, "which campsite" where it says "a campsite" and does not name it. Undefined where nothing is plainly missing.
 */
export function whatIsMissing(question: string, sentence: string): Missing | undefined {
  if (lacksQuantity(question.toLowerCase(), sentence)) return { kind: 'quantity' };
  if (lacksDoer(question, sentence)) return { kind: 'doer' };
  const noun = unnamedNoun(question, sentence);
  return noun === undefined ? undefined : { kind: 'name', of: noun };
}

/** Questions for a quantity, what answers them, and the words that say it without a number. */
const QUANTITIES: readonly (readonly [asks: RegExp, types: ReadonlySet<string>, said: RegExp])[] = [
  [
    /\bhow (?:many|much)\b/,
    new Set(['number', 'money', 'percent', 'duration']),
    /\b(?:no|none|nobody|nothing|zero|both|all|every|each|half|most|few|fewer|several|dozens?|scores|hundreds|thousands|millions|many|single|only|once|twice|couple|pair|a lot|little|much|double|triple|free|unknown|unclear|not)\b/i,
  ],
  [
    /^(?:\w+ )?when (?:did|was|were|is|are|will|has|had)\b|\bwhat (?:year|day|date|month|time)\b/,
    new Set(['date', 'duration', 'number']),
    /\b(?:after|before|during|until|till|since|while|when|once|as|upon|by|in|at|ago|later|earlier|soon|now|still|yet|already|never|immediately)\b/i,
  ],
  [
    /\bhow long (?!after|before|since)/,
    new Set(['duration', 'number', 'date']),
    /\b(?:since|until|till|seconds?|hours?|days?|weeks?|months?|years?|minutes?|overnight|forever|long|briefly|still|indefinitely|so far)\b/i,
  ],
];

function lacksQuantity(question: string, sentence: string): boolean {
  const asked = QUANTITIES.find(([asks]) => asks.test(question));
  if (asked === undefined) return false;
  const [, types, said] = asked;
  return (
    !/\d/.test(sentence) &&
    !said.test(sentence) &&
    !answerTypesIn(tagWords(sentence)).some(({ type }) => types.has(type))
  );
}

/** "who left the gate open" where the gate "had been left open", and by whom is not said. */
function lacksDoer(question: string, sentence: string): boolean {
  const verb = /^\W*who (?:\p{L}+ly |actually |even |else )?(\p{L}+)/iu.exec(question)?.[1];
  const [asked] = tokenise(verb ?? '');
  if (
    asked === undefined ||
    asked.isStop ||
    subjectRole(plainQuestion(question).split(' ')) === 'undergoes'
  )
    return false;
  const tokens = tokenise(sentence);
  const places = tokens.flatMap((token, at) => (token.stem === asked.stem ? [at] : []));
  const isPassive = (at: number) =>
    tokens.slice(Math.max(0, at - 2), at).some(({ normalised }) => PASSIVE.has(normalised));
  const last = tokens[places.at(-1) ?? 0]?.end ?? 0;
  return places.length > 0 && places.every(isPassive) && !SAYS_WHO.test(sentence.slice(last));
}

/** "by Lee", "made up of students", and accusations in other words. */
const SAYS_WHO =
  /\bby\b|^(?: \p{L}+)? of\b|\b(?:blam|accus|suspect|attribut|responsib)|\b(?:gang|thie(?:f|ves)|culprits?|attackers?|hackers?)\b/iu;
const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be']);

/** The noun of "which campsite" or "what is the driver's name" that the sentence speaks of and does not name. */
function unnamedNoun(question: string, sentence: string): string | undefined {
  if (NAMING.test(sentence)) return undefined;
  const asksName = ASKS_NAME.exec(question);
  const noun = asksName?.[1] ?? asksName?.[2] ?? identified(question);
  const stem = noun === undefined ? undefined : tokenise(noun).find(({ isStop }) => !isStop)?.stem;
  if (noun === undefined || stem === undefined) return undefined;
  const asked = asksName ? undefined : new Set(tokenise(question).map((token) => token.stem));
  const tokens = tokenise(sentence);
  const places = tokens.flatMap((token, at) => (token.stem === stem ? [at] : []));
  const isUnnamed = places.every(
    (at) => isIndefinite(sentence, tokens, at, asked) && !isNamedBeside(sentence, tokens, at),
  );
  return places.length > 0 && isUnnamed ? noun : undefined;
}

/** "whats the drivers name", "the name of the driver", and nothing after it that describes who is meant. */
const ASKS_NAME = /\bnames? of the (\p{Ll}+)\W*$|\b(\p{Ll}+?)(?:['’]?s)? names?\W*$/u;
const NAMING = /\b(?:called|named|known as|dubbed|calling itself)\b/i;

/** The noun of "which ferry", and of "what" with what has a name: "what company", not "what change". */
function identified(question: string): string | undefined {
  const { focus, kind } = questionKind(question);
  if (focus === undefined || !(kind === 'which' || kind === 'what' || kind === 'who'))
    return undefined;
  if (/^\W*which\b/i.test(question)) return focus;
  const hasName = typesOfFocus(focus).some((type) => NAMED_TYPES.has(type));
  return hasName && /^\W*what\s+(?!is\b|was\b|are\b|were\b)/i.test(question) ? focus : undefined;
}

const NAMED_TYPES: ReadonlySet<string> = new Set(['person', 'organisation', 'place']);

/**
 * "a campsite", "another company", "three other health systems": an article before the noun, and between them no word but
 * the question's own; with `asked` undefined any small word, since "a night-shift pharmacist" has no name either.
 */
function isIndefinite(
  sentence: string,
  tokens: readonly Token[],
  noun: number,
  asked: ReadonlySet<string> | undefined,
): boolean {
  const after = sentence.slice(tokens[noun]?.end ?? 0);
  for (let at = noun - 1; at >= Math.max(0, noun - MAX_MODIFIERS); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (INDEFINITE.has(token.normalised)) return true;
    if (NUMBERS.test(token.normalised) && asked?.has(token.stem) !== true)
      return !/^(?: \w+)?(?:[:(,—]| are\b| were\b| such\b| includ)/.test(after);
    const mayStand = asked === undefined ? /^\p{Ll}/u.test(token.surface) : asked.has(token.stem);
    if (!mayStand || token.isStop) return false;
  }
  return false;
}

const NUMBERS = /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)$/;
const MAX_MODIFIERS = 4;
const INDEFINITE: ReadonlySet<string> = new Set([
  'a',
  'an',
  'another',
  'other',
  'others',
  'unnamed',
]);

/** "a trawler called the Mirabel", "a driver, Ann Lee,", "Acme, a company that …". */
function isNamedBeside(sentence: string, tokens: readonly Token[], noun: number): boolean {
  const end = tokens[noun]?.end ?? 0;
  if (/^,? of\b|^,? ["“]?\p{Lu}/u.test(sentence.slice(end, end + 20))) return true;
  for (let at = noun - 1; at >= Math.max(0, noun - MAX_MODIFIERS - 1); at -= 1) {
    const token = tokens[at];
    if (token !== undefined && INDEFINITE.has(token.normalised))
      return (
        /\p{Lu}[\p{L}\p{N}’'.-]*,\s+$/u.test(sentence.slice(0, token.start)) ||
        / (?:is|was|are|were)(?: \w+ly)? $/.test(sentence.slice(0, token.start))
      );
  }
  return false;
}
