import { findFullNames } from './people.ts';
import { isCapitalised, type Phrase, RELATIVES } from './phrase.ts';
import { isBoundary, isVerb, type Word } from './read-words.ts';
import { isNameOf } from './subject-role.ts';

/** What a role stands in or for: the words after it are another's, and a name behind them may be so too. */
const LINK = /^(?:of|for|in|at|from|near|to|with|on|by)$/;

/**
 * "Ann Lee" of "said its lawyer, Ann Lee", with what stands before as her role; undefined where the name may be
 * another's, or may begin the next clause.
 */
export function nameBehindRole(
  words: readonly Word[],
  title: Phrase,
  nameEnd: (from: number) => number,
): Phrase | undefined {
  const from = title.to + 1;
  if (words[title.to]?.text !== ',' || isBoundary(words, from)) return undefined;
  const to = nameEnd(from);
  if (!isOfOne(words, title) || !isNameOf(words, title, from, to)) return undefined;
  if (to - from > 1 && !isPersons(words, from, to)) return undefined;
  if (isAnothers(words, title) || (opensSentence(words, title) && !endsAside(words, to)))
    return undefined;
  return { from, to, role: title };
}

/** What is a firm more often than a person: "the operator, Border Rail". */
const OFTEN_FIRM =
  /^(?:operator|developer|publisher|contractor|partner|producer|broker|trader|organi[sz]er|consultant|auditor|investor)$/;

/** Not "New Hampshire", "Alton Group". */
function isPersons(words: readonly Word[], from: number, to: number): boolean {
  const parts = words.slice(from, to).map(({ text, end }, at) => {
    const isApart = words[from + at + 1]?.start !== end && at < to - from - 1;
    return isApart ? `${text} ` : text;
  });
  return findFullNames(parts.join('')).length === 1;
}

/** "its lawyer", "a lawyer", "the firm’s lawyer": not "lawyers", not a surname like "Guard". */
function isOfOne(words: readonly Word[], { from, to }: Phrase): boolean {
  const link = words.findIndex(({ lower }, at) => at > from && at < to && LINK.test(lower));
  const head = words[(link < 0 ? to : link) - 1];
  return (
    head !== undefined &&
    !OFTEN_FIRM.test(head.lower) &&
    !/[^s]s$/.test(head.lower) &&
    (!isCapitalised(head) || words[from]?.tag === 'DET')
  );
}

/** "the mayor of Bonn, North Dakota", "a friend of the captain, Ann Lee"; not "the head of the FBI, Ann Lee". */
function isAnothers(words: readonly Word[], { from, to }: Phrase): boolean {
  let link = to - 1;
  while (link > from && !LINK.test(words[link]?.lower ?? '')) link--;
  if (link === from) return false;
  const isNamed = isCapitalised(words[to - 1]);
  const first = words[link + 1];
  const hasArticle = first?.tag === 'DET' || first?.tag === 'PRON';
  return isNamed !== hasArticle;
}

/** True for the phrase of "According to the mayor, …". */
function opensSentence(words: readonly Word[], { from }: Phrase): boolean {
  return words.slice(0, from).every(({ tag, lower }) => lower === 'according' || !isClausal(tag));
}

function isClausal(tag: Word['tag']): boolean {
  return tag === 'VERB' || tag === 'AUX' || tag === 'QUOTE';
}

/** "According to the mayor, Ann Lee, the lock held"; not "…, Ann Lee, 34, fled", "…, Ann Lee, a cook and a guard left". */
function endsAside(words: readonly Word[], comma: number): boolean {
  const first = words[comma + 1];
  if (words[comma]?.text !== ',' || first === undefined) return false;
  if (first.tag === 'NUM' || first.tag === 'CCONJ' || isVerb(first) || RELATIVES.has(first.lower))
    return false;
  for (let at = comma + 1; !isBoundary(words, at); at++) {
    if (words[at]?.tag === 'CCONJ') return false;
    if (isVerb(words[at])) return true;
  }
  return false;
}
