import { headOf, isCapitalised, type Phrase, POSSESSIVE, RELATIVES } from './phrase.ts';
import type { Word } from './read-words.ts';
import { isRoleNoun, isSourceNoun } from './source-nouns.ts';
import { chunkStart } from './trim-subject.ts';

/** What may stand between commas after a subject; a place may not: it belongs to a role before it. */
export function canFollowName(
  words: readonly Word[],
  subject: Phrase,
  from: number,
  to: number,
): boolean {
  const first = words[from];
  if (first === undefined) return false;
  if (RELATIVES.has(first.lower) || first.tag === 'NUM' || first.tag === 'ADV') return true;
  if (first.tag === 'ADP' || first.tag === 'VERB') return true;
  const head = headOf(words, from, to);
  return (
    head !== undefined &&
    (isRoleNoun(head.lower) || first.tag === 'DET' || isNameOf(words, subject, from, to))
  );
}

/** "Ann Lee, professor of law at the college said": the second comma was left out. */
export function withNameBefore(words: readonly Word[], subject: Phrase): Phrase {
  const comma = subject.from - 1;
  const head = headOf(words, subject.from, subject.to);
  if (words[comma]?.text !== ',' || head === undefined || !isRoleNoun(head.lower)) return subject;
  const from = chunkStart(words, comma);
  const isSingular = !head.lower.endsWith('s') && !isCapitalised(head);
  return isSingular && from === 0 && isFullName(words, from, comma)
    ? { from, to: comma, role: subject }
    : subject;
}

/** The subject with the role between the commas, or the name there with the subject as its role. */
export function withRole(
  words: readonly Word[],
  subject: Phrase,
  apposition: { readonly from: number; readonly to: number },
): Phrase {
  const { from, to } = apposition;
  const nameEnd = words.findIndex(
    (word, index) => index >= from && (word.text === ',' || index === to),
  );
  const head = headOf(words, from, nameEnd);
  const subjectHead = headOf(words, subject.from, subject.to);
  if (isNameOf(words, subject, from, nameEnd)) return { from, to: nameEnd, role: subject };
  const isRole = head !== undefined && isRoleOf(words, head, from);
  return isRole && isCapitalised(subjectHead)
    ? { ...subject, role: untilRelative(words, from, to) }
    : subject;
}

/** "the director of the FBI", "a keeper of bees"; not "a drilling company", "who led it". */
function isRoleOf(words: readonly Word[], head: Word, from: number): boolean {
  const first = words[from];
  if (first === undefined || RELATIVES.has(first.lower)) return false;
  if (isRoleNoun(head.lower)) return true;
  return /^(?:the|an?)$/.test(first.lower) && !isCapitalised(head) && !isSourceNoun(head.lower);
}

/** "The mayor, Ann Lee, said", "Lee’s brother, Max, said"; not "…, mayor of Bonn, Germany, said". */
export function isNameOf(words: readonly Word[], role: Phrase, from: number, to: number): boolean {
  const head = headOf(words, role.from, role.to);
  if (head === undefined || !isRoleNoun(head.lower)) return false;
  if (isFullName(words, from, to)) return true;
  const isOneWord = to - from === 1 && isCapitalised(words[from]);
  const isDefinite =
    words[role.from]?.tag === 'DET' ||
    POSSESSIVE.test(words[role.from]?.lower ?? '') ||
    words.slice(role.from, role.to).some((word) => /^['’]s?$/.test(word.lower));
  return isOneWord && isDefinite;
}

function isFullName(words: readonly Word[], from: number, to: number): boolean {
  return (
    to - from >= 2 &&
    words
      .slice(from, to)
      .every((word) => isCapitalised(word) || word.text === '-' || word.tag === 'PROPN')
  );
}

/** A role without ", who took office in May". */
function untilRelative(
  words: readonly Word[],
  from: number,
  to: number,
): { from: number; to: number } {
  let end = from;
  while (end < to && !RELATIVES.has(words[end]?.lower ?? '')) end++;
  if (words[end - 1]?.text === ',') end--;
  return { from, to: end };
}
