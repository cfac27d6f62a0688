import type { QuestionKind } from '../domain/question.ts';

/**
 * False for answering words that say nothing by themselves: those that begin inside a quotation and end outside of it
 * (`March," said Ann Lee`), one word for how or why ("water"), and what is plainly of another kind than what is asked for
 * ("6:40 p.m." for who, "two girders" for when).
 */
export function areFitWords(words: string, kind: QuestionKind): boolean {
  const straight = words.split('"').length - 1;
  const [opened, closed] = [words.split('“').length, words.split('”').length];
  if (straight % 2 === 1 || opened !== closed) return false;
  return isOfKind(words.trim(), kind);
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
