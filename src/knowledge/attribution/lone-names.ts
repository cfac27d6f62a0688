import { isTitle } from './people.ts';

const WORD = /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}’'-]*/gu;
/** What a sentence may begin with before a name. */
const LEADS = /^(?:But|And|While|When|After|As|In|That|Then|If)$/;
const WHEN =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The capitalised words of a text, and whether each stands alone as a surname would. */
export function findLoneNames(
  text: string,
): readonly { readonly word: string; readonly isAlone: boolean }[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    isAlone: standsAlone(text, index, index + word.length),
  }));
}

/** "Lee said", "Mr. Lee said"; not within "Lee County" or "Robert Lee". */
function standsAlone(text: string, start: number, end: number): boolean {
  if (/^(?:[ -]\p{Lu})/u.test(text.slice(end, end + 2))) return false;
  const [, first, before] =
    /(?:(?:^|\s)(\S+) )?(?:^|(?<=\s))(\S+) $/.exec(text.slice(Math.max(0, start - 40), start)) ??
    [];
  return (
    before === undefined ||
    !/^\p{Lu}/u.test(before) ||
    (isTitle(before) && !/[a-z]{3}s$/.test(before) && !isPartOfName(first)) ||
    LEADS.test(before)
  );
}

/** True before the title of "Ann Dean Lee", not of "Chief Inspector Lee" or "On Monday Judge Lee". */
function isPartOfName(word: string | undefined): boolean {
  if (word === undefined || LEADS.test(word) || WHEN.test(word)) return false;
  return /^\p{Lu}[\p{L}’'-]*$/u.test(word) && !isTitle(word);
}
