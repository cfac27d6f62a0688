import type { Word } from './read-words.ts';
import { isSourceNoun } from './source-nouns.ts';

/** Who speaks, as the sentence words it: words `[from, to)`, and their role in another place. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** "the director of the FBI" of "James B. Comey, the director of the FBI, said". */
  readonly role?: { readonly from: number; readonly to: number };
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const TIME = /^(?:yesterday|today|tonight|tomorrow|earlier|later|midnight|noon)$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/;
const OCCASION =
  /^(?:statement|interview|briefing|conference|hearing|call|speech|report|memo|email|letter|tweet|post|broadcast|filing|court|week|month|year|morning|afternoon|evening|night|day)$/;

/** "its" of "its spokesman". */
export const POSSESSIVE = /^(?:my|our|your|his|her|its|their)$/;

/** True for the name of a day or month or a word like "yesterday". */
export function isTime(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (
    WEEKDAY.test(word.lower) ||
    TIME.test(word.lower) ||
    (MONTH.test(word.lower) && /^\p{Lu}/u.test(word.text))
  );
}

/** True for what one speaks in or on: "in a statement", "at a news conference", "last week". */
export function isOccasion(word: Word | undefined): boolean {
  return word !== undefined && OCCASION.test(word.lower);
}

/** The noun that the phrase is about: "head" of "the head of a group", or undefined. */
export function headOf(words: readonly Word[], from: number, to: number): Word | undefined {
  let head: Word | undefined;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined) break;
    const isLink =
      word.tag === 'ADP' || word.tag === 'SCONJ' || RELATIVES.has(word.lower) || word.text === '(';
    if (isLink && head !== undefined) break;
    if (head !== undefined && word.tag === 'VERB' && !isSourceNoun(word.lower)) break;
    if (word.lower === "'s" || word.lower === '’s') head = undefined;
    else if (isNominal(word)) head = word;
  }
  return head;
}

/** "who", "which", "that", "whose": what follows tells of the noun before. */
export const RELATIVES: ReadonlySet<string> = new Set([
  'who',
  'which',
  'that',
  'whose',
  'whom',
  'where',
]);

function isNominal(word: Word): boolean {
  return (
    word.tag === 'NOUN' || word.tag === 'PROPN' || isCapitalised(word) || isSourceNoun(word.lower)
  );
}

/** True for a word that begins with a capital letter. */
export function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}
