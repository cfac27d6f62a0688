import type { Question, QuestionKind } from '../domain/question.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokenise } from '../text/tokenise.ts';

/** Words of a sentence that may answer a question. */
export interface Answering {
  readonly words: string;
  /** What stands before them in the sentence. */
  readonly before: string;
}

/**
 * False for answering words that say nothing by themselves: those that begin inside a quotation and end outside of it
 * (`March," said Ann Lee`), one word for how or why ("water"), what is plainly of another kind than what is asked for
 * ("6:40 p.m." for who, "two girders" for when), what only repeats the question ("too early to say what caused it"), and
 * for "who is Ann Lee" what she said.
 */
export function areFitWords(
  { words, before }: Answering,
  { own, kind }: Pick<Question, 'own' | 'kind'>,
): boolean {
  const straight = words.split('"').length - 1;
  const [opened, closed] = [words.split('“').length, words.split('”').length];
  if (straight % 2 === 1 || opened !== closed) return false;
  if (repeats(words, own) || (kind === 'who' && isAskedName(words, own))) return false;
  return !isSaidBy(before, own) && isOfKind(words.trim(), kind);
}

/** All that the question speaks of stands in the words. */
function repeats(words: string, question: string): boolean {
  const [asked, told] = [question, words].map(
    (text) => new Set(tokenise(text).flatMap(({ stem, isStop }) => (isStop ? [] : [stem]))),
  ) as [Set<string>, Set<string>];
  return asked.size > 1 && [...asked].every((stem) => told.has(stem));
}

/** "Derek Pruitt" for "who does pruitt blame"; not "Tom Lee" for "who did Ann Lee marry". */
function isAskedName(words: string, question: string): boolean {
  const names = /^(?:\p{Lu}[^\s,]*\s){0,3}\p{Lu}[^\s,]*$/u.test(words.trim())
    ? words.trim().split(/\s/)
    : [];
  const asked = tokenise(question);
  const at = asked.findIndex(({ surface }) => isSame(surface, names.at(-1) ?? ''));
  if (at < 0) return false;
  const isAlone = asked[at - 1]?.isStop !== false;
  return isAlone || names.every((name) => asked.some(({ surface }) => isSame(surface, name)));
}

function isSame(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { sensitivity: 'base' }) === 0;
}

/** "who is Ann Lee", of "Ann Lee said that the gate was shut": what she said tells nothing of who she is. */
function isSaidBy(before: string, question: string): boolean {
  const name = IS_NAMED.exec(question)?.[1]?.split(' ').at(-1) ?? '';
  const at = before.toLowerCase().lastIndexOf(name.toLowerCase());
  return name !== '' && at >= 0 && /^\p{Lu}/u.test(before.slice(at)) && SAYS.test(before.slice(at));
}

const IS_NAMED = /^\W*who(?:['’]s| is| was) (\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3})\W*$/iu;
const SAYS =
  /\b(?:said|says|told|tells|added|adds|asked|wrote|writes|argued|claimed|insisted|warned|estimated|believes?|thinks?)\b/;

function isOfKind(words: string, kind: QuestionKind): boolean {
  switch (kind) {
    case 'how':
    case 'why':
      return /\S\s+\S/.test(words);
    case 'who':
    case 'where':
      return !isOnlyAmount(words);
    case 'when':
      return TIME.test(words) || NUMBER.test(words) || OPENS.test(words);
    case 'how-many':
    case 'how-long':
      return /\d/.test(words) || AMOUNT.test(words) || TIME.test(words);
    default:
      return true;
  }
}

/** "6:40 p.m.", "30 percent in 2023", "1.2 meters": numbers, days and units, and nothing else. */
function isOnlyAmount(words: string): boolean {
  const tokens = words.toLowerCase().match(/[\p{L}\p{N}.:]+/gu) ?? [];
  return (
    tokens.some((token) => /\d/.test(token)) &&
    tokens.every((token) => /^\d/.test(token) || UNITS.test(token) || isStopWord(token))
  );
}

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const UNITS = new RegExp(
  `^(?:${MONTHS}|${DAYS}|[ap]\\.?m\\.?|percent|million|billion|thousand|hundred|(?:second|minute|hour|day|week|month|year|dollar|euro|pound|mile|kilomet(?:er|re)|met(?:er|re)|centimet(?:er|re)|ton|tonne|degree)s?|km|kg|feet|inches|cent)$`,
);

/** "79", "nine", "half past nine" */
const NUMBER =
  /^(?:\D{0,12}\d+|(?:half |quarter )?(?:past |to )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif)ty)(?:[ -]\w+)?)$/i;

/** "as the tide turned", "on her arrival" */
const OPENS = /^(?:as|upon|on|at|in|by|from|between|following|within)\b/i;

const TIME = new RegExp(
  `\\b(?:${MONTHS}|${DAYS}|1\\d{3}s?|20\\d\\ds?|\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]\\.?m|o['’]clock|seconds?|minutes?|hours?|hourly|days?|daily|weeks?|weekends?|weekly|fortnights?|monthly|months?|years?|yearly|annually|decades?|century|centuries|millenni\\w+|BCE?|AD|CE|morning|noon|afternoon|evening|nights?|midnight|dawn|dusk|sunrise|sunset|spring|summer|autumn|winter|seasons?|semesters?|terms?|eras?|ages?|periods?|times?|moments?|today|yesterday|tomorrow|tonight|now|then|ago|later|early|late|earlier|recent\\w*|before|after|during|since|until|till|when\\w*|while|once|twice|always|never|often|rarely|seldom|usually|permanent\\w*|forever|immediately|soon|beginning|middle|Christmas|Easter|Ramadan|war|reign|li[fv]e\\w*|indefinitely|\\d+(?:st|nd|rd|th))\\b`,
  'i',
);

const AMOUNT =
  /\b(?:zero|no|none|nothing|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|[mb]illions?|dozens?|scores?|pairs?|couple|both|all|every\w*|each|half|halves|thirds?|quarters?|fifths?|double|triple|twice|several|many|much|most|more|less|fewer|few|majority|minority|single|only|some|any|lots?|handful|number|trio|duo|trillions?|miles?|kilomet\w+|met(?:er|re)s?)\b/i;
