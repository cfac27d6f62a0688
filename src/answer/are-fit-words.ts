import type { Question, QuestionKind } from '../domain/question.ts';
import { tokenise } from '../text/tokenise.ts';

/** Words of a sentence that may answer a question. */
export interface Answering {
  readonly words: string;
  /** What stands before and behind them in the sentence. */
  readonly before: string;
  readonly after: string;
}

/**
 * False for answering words that say nothing by themselves: those that begin inside a quotation and end outside of it
 * (`March," said Ann Lee`), one word for how or why ("water"), what is plainly of another kind than what is asked for
 * ("6:40 p.m." for who, "two girders" for when), what only repeats the question ("too early to say what caused it"), and
 * for "who is Ann Lee" what does not stand beside the name.
 */
export function areFitWords(
  { words, before, after }: Answering,
  { own, kind }: Pick<Question, 'own' | 'kind'>,
): boolean {
  const straight = words.split('"').length - 1;
  const [opened, closed] = [words.split('“').length, words.split('”').length];
  if (straight % 2 === 1 || opened !== closed) return false;
  if (repeats(words, own) || (kind === 'who' && isAskedName(words, own))) return false;
  const name = IS_NAMED.exec(own)?.[1]?.toLowerCase();
  if (name !== undefined && !isBeside(name, before, after)) return false;
  return isOfKind(words.trim(), kind);
}

/** All that the question speaks of stands in the words. */
function repeats(words: string, question: string): boolean {
  const [asked, told] = [question, words].map(
    (text) => new Set(tokenise(text).flatMap(({ stem, isStop }) => (isStop ? [] : [stem]))),
  ) as [Set<string>, Set<string>];
  return asked.size > 0 && [...asked].every((stem) => told.has(stem));
}

/** "Derek Pruitt" for "who does pruitt blame". */
function isAskedName(words: string, question: string): boolean {
  const last = /^(?:\p{Lu}[^\s,]*\s){0,3}(\p{Lu}[^\s,]*)$/u.exec(words.trim())?.[1];
  return last !== undefined && tokenise(question).some(({ surface }) => isSame(surface, last));
}

function isSame(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { sensitivity: 'base' }) === 0;
}

/** "who is Ann Lee", "who was ann lee?" */
const IS_NAMED =
  /^\W*who(?:['’]s| is| was) ((?!(?:the|an?|in|on|at|behind|it|this|that|he|she)\b)\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3})\W*$/iu;

/** "Ann Lee, the registrar", "the registrar, Ann Lee", "Ann Lee is the registrar". */
function isBeside(name: string, before: string, after: string): boolean {
  const [left, right] = [before, after].map((text) =>
    text.toLowerCase().replace(/(?:[\s,(–—-]|\b(?:is|was|an?|the)\b)+$|^[\s,(–—-]+/g, ''),
  );
  return (left ?? '').endsWith(name) || (right ?? '').startsWith(name);
}

function isOfKind(words: string, kind: QuestionKind): boolean {
  switch (kind) {
    case 'how':
    case 'why':
      return /\S\s+\S/.test(words);
    case 'who':
      return !DATE.test(words) && !(/\d/.test(words) && !/\p{Lu}/u.test(words));
    case 'where':
      return !(/\d/.test(words) && !/\p{Lu}/u.test(words));
    case 'when':
      return DATE.test(words) || TIME.test(words) || /^\D{0,12}\d+$/.test(words);
    case 'how-many':
    case 'how-long':
      return /\d/.test(words) || AMOUNT.test(words) || TIME.test(words);
    default:
      return true;
  }
}

const DATE =
  /\b(?:1\d{3}|20\d\d)s?\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b|\b\d{1,2}[:.]\d\d\b|\b[ap]\.?m\b/;

const TIME =
  /\b(?:seconds?|minutes?|hours?|hourly|days?|daily|weeks?|weekends?|weekly|fortnights?|months?|monthly|years?|yearly|annually|decades?|century|centuries|millenni\w+|BCE?|AD|CE|morning|noon|afternoon|evening|nights?|midnight|dawn|dusk|sunrise|sunset|spring|summer|autumn|fall|winter|seasons?|semesters?|terms?|eras?|ages?|periods?|times?|moments?|today|yesterday|tomorrow|tonight|now|then|ago|later|early|late|earlier|recent\w*|before|after|during|since|until|till|when\w*|while|once|twice|thrice|always|never|often|rarely|seldom|usually|permanent\w*|forever|immediately|soon|beginning|start|end|middle|ended|Christmas|Easter|Ramadan|war|reign|\d+(?:st|nd|rd|th))\b/i;

const AMOUNT =
  /\b(?:zero|no|none|nothing|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|[mb]illions?|dozens?|scores?|pairs?|couple|both|all|every\w*|each|half|halves|thirds?|quarters?|fifths?|double|triple|twice|several|many|much|most|more|less|fewer|few|majority|minority|single|only|some|any|lots?|part|equal|free|same)\b/i;
