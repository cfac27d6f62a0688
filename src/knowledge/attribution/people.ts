import { TITLES } from '../abbreviations.ts';
import { isRoleNoun } from './source-nouns.ts';

/** Bounded, and with its small letter looked for ahead, so that a word of any length costs little. */
const PART = "\\p{Lu}(?=[\\p{L}’'-]{0,40}\\p{Ll})[\\p{L}’'-]{0,60}";
/** "Ann Lee", "James B. Comey", "Jang Jin-sung", "Ana de la Cruz". */
const FULL_NAME = `${PART}(?: \\p{Lu}\\.){0,3}(?: (?:de|la|le|van|von|der|den|bin|al|el|di|da|del|dos)){0,2}(?: ${PART}){1,3}`;
const NAMES = new RegExp(`(?<![\\p{L}\\p{N}’'-])${FULL_NAME}(?![\\p{L}\\p{N}])`, 'gu');

/** What makes a run of capitals the name of a person: the words right after it, or right before it. */
const AFTER =
  /^(?:,? (?:who|said|says|told|tells|wrote|writes|testified|added|argued|argues|warned|warns)\b|, \d{1,3},|, (?:(?:the|a|an|its|his|her|their) )?(?:[\p{L}’'-]+ ){0,4}?([\p{L}-]+)\b)/u;
const BEFORE = /(?:^|[\s(“"])([\p{L}-]+)(?:\.| ?,)? $/u;
/** First or last words of names that are no person's. */
const NO_PERSON =
  /^(?:North|South|East|West|New|San|Saint|Los|Las|Fort|Mount|United|Great|Royal|National|Supreme|High|White|Wall|Central|Federal|International|American|British|European|The|This|That|But|And|In|On|At|For|After|When|While|Since|According|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)$/;
const NO_SURNAME =
  /^(?:Inc|Corp|Corporation|Company|Co|Ltd|LLC|Group|Holdings|University|College|School|Institute|Academy|Ministry|Department|Agency|Bureau|Office|Commission|Committee|Council|Congress|Parliament|Senate|House|Court|Party|Union|Association|Federation|Foundation|Society|League|Club|Church|Army|Navy|Force|Guard|Police|Bank|Times|Post|Journal|Tribune|Herald|Guardian|News|Magazine|Press|Network|Television|Radio|Studios|Pictures|Entertainment|Airlines|Motors|Industries|Systems|Technologies|Software|Museum|Library|Hospital|Board|Authority|Service|Services|Administration|Organi[sz]ation|Trust|Fund|Alliance|Government|Team|Street|Avenue|Road|Square|Bridge|Airport|Station|Tower|Hall|Park|River|Lake|Bay|Island|Islands|County|City|State|Province|District|Oil|Gas|Energy|Electric|Telecom|Korea|Korean|Koreans|Kingdom|States|Nations|Republic|Day|War|Act|Internet|Web)$/;

/** What stands before the name of a firm or a ship: "the insurer, Alton Mutual", "the tug Blue Star". */
const OF_THING =
  /\b(?:company|firm|insurer|charity|airline|manufacturer|supplier|retailer|lender|builder|ship|ferry|vessel|tug|trawler|tanker|freighter|yacht),? $/;

/** A person as the text names them in full. */
export interface Person {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The people whom a text names in full, by what stands beside the name: a role, a title, an age, a
 * verb of speech, or an initial within. Names without any are left out: they may be places. Linear.
 */
export function findPeople(
  text: string,
  fullNames: readonly FullName[] = findFullNames(text),
): readonly Person[] {
  return fullNames.filter(
    ({ name, start, end, hasTitle }) =>
      hasTitle || / \p{Lu}\. /u.test(name) || isBeside(text, start, end),
  );
}

/** A name, and whether a title stood before it in the same run. */
interface FullName extends Person {
  /** "Mayor", "Dr." */
  readonly hasTitle: boolean;
}

/** Every run of capitals that may name a person in full, and may name a place or a ship as well. */
export function findFullNames(text: string): readonly FullName[] {
  return Array.from(text.matchAll(NAMES)).flatMap(({ 0: run, index }) => {
    const name = withoutTitle(run).replace(/[’']s$/, '');
    const start = index + run.lastIndexOf(name);
    const words = name.split(' ');
    if (words.length < 2 || NO_PERSON.test(words[0] ?? '') || NO_SURNAME.test(words.at(-1) ?? ''))
      return [];
    // "Vice Minister of Health Gao Qiang": where the name begins is unsure.
    const before = text.slice(Math.max(0, start - 24), start);
    if (/\b(?:of|for) $/.test(before) || OF_THING.test(before)) return [];
    return [{ name, start, end: start + name.length, hasTitle: start > index }];
  });
}

function isBeside(text: string, start: number, end: number): boolean {
  const after = AFTER.exec(text.slice(end, end + 80));
  if (after !== null && (after[1] === undefined || hasRole(after[0]))) return true;
  const before = BEFORE.exec(text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase() ?? '';
  return isRoleNoun(before) || TITLES.has(before) || before === 'said' || before === 'says';
}

function hasRole(words: string): boolean {
  return words.split(/[\s,]+/).some((word) => isRoleNoun(word.toLowerCase()));
}

/** "Ann Lee" of "Mayor Ann Lee", "Chief Justice Ann Lee". */
function withoutTitle(run: string): string {
  const words = run.split(' ');
  let first = 0;
  while (first < words.length - 1 && isTitle(words[first] ?? '')) first++;
  return words.slice(first).join(' ');
}

/** True for what stands before a name: "Mayor", "Mr", "Dr.". */
export function isTitle(word: string): boolean {
  const bare = word
    .replace(/\.$/, '')
    .toLowerCase()
    .replace(/^(?:then|ex|former|vice|co)-/, '');
  return (
    isRoleNoun(bare) ||
    TITLES.has(bare) ||
    bare === 'vice' ||
    bare === 'prime' ||
    bare === 'ch' || // "Det Ch Insp"
    bare === 'deputy' ||
    bare === 'sir' ||
    bare === 'dame' ||
    bare === 'lord' ||
    bare === 'lady'
  );
}

/** The name by which a person is called later: "Lee" of "Ann Lee Jr.". */
export function surnameOf(name: string): string {
  const words = name.split(' ').filter((word) => !/^(?:Jr|Sr|I{2,3}|IV)\.?$/.test(word));
  return words.at(-1) ?? name;
}
