import { beforeVerbGroup } from './before-verb-group.ts';
import { headOf, isCapitalised, isTime, type Phrase, RELATIVES } from './phrase.ts';
import { isBoundary, type Word } from './read-words.ts';
import { isRoleNoun, isSourceNoun } from './source-nouns.ts';
import { trimSubject } from './trim-subject.ts';

/** They stand for nobody in particular, or for nobody at all. */
const NOBODY =
  /^(?:no|none|nobody|neither|few|some|one|ones|others|other|many|most|everyone|everybody|anyone|anybody|someone|somebody|who|which|that|what|there|this|these|those|i|we|you|both|all|each|much)$/;

/** The subject of the verb at `verb`, standing before it, or undefined where it says nothing. */
export function readSubject(words: readonly Word[], verb: number): Phrase | undefined {
  const last = beforeVerbGroup(words, verb);
  if (last === undefined) return undefined;
  if (words[last]?.text === ',') return readWithApposition(words, last);
  const subject = readPlain(words, last + 1);
  return subject === undefined ? undefined : withNameBefore(words, subject);
}

function readPlain(words: readonly Word[], to: number): Phrase | undefined {
  const from = trimSubject(words, chunkStart(words, to), to);
  if (from === undefined) return undefined;
  const [first, head] = [words[from], headOf(words, from, to)];
  if (first === undefined || NOBODY.test(first.lower) || head?.lower === 'jr.') return undefined;
  // "Writing in 1998 Ann Lee said", "In the journal an article said": no telling where the name begins.
  const second = words[from + 1]?.tag;
  if (first.tag === 'ADP' && second !== 'NUM') return undefined;
  if (first.tag === 'VERB' && (second === 'ADP' || second === 'DET')) return undefined;
  if (first.tag === 'PRON' && to - from === 1) return { from, to };
  return head === undefined || isTime(head) ? undefined : { from, to };
}

/** Where the run without commas begins whose end is `to`. */
function chunkStart(words: readonly Word[], to: number): number {
  let from = to;
  while (from > 0 && !isBoundary(words, from - 1)) {
    const before = words[from - 1];
    if (
      before?.tag === 'SCONJ' ||
      /^(?:because|although|though|while|since|if|when|unless)$/.test(before?.lower ?? '')
    )
      break;
    if (before?.lower === 'as' && isBoundary(words, from - 2)) break;
    from--;
  }
  return from;
}

/** "Ann Lee, the mayor of Bonn, said", "The mayor, Ann Lee, said", "Lee, however, said". */
function readWithApposition(words: readonly Word[], lastComma: number): Phrase | undefined {
  let to = lastComma;
  for (let tries = 0; tries < 4; tries++) {
    const from = chunkStart(words, to);
    const comma = from - 1;
    if (comma < 1 || words[comma]?.text !== ',') return undefined;
    const subject = readPlain(words, comma);
    if (subject !== undefined && isPlaceOf(words, comma, from, to)) {
      return { from: subject.from, to: lastComma };
    }
    if (from < lastComma && subject !== undefined && canFollowName(words, from, to)) {
      return withRole(words, subject, { from, to: lastComma });
    }
    to = comma;
  }
  return undefined;
}

/** "Officials in Bonn, Germany, said": the second place belongs to the first. */
function isPlaceOf(words: readonly Word[], comma: number, from: number, to: number): boolean {
  const isPlace = to - from <= 2 && words.slice(from, to).every(isCapitalised);
  const at = chunkStart(words, comma);
  return (
    isPlace &&
    words[at - 1]?.text !== ',' &&
    words.slice(at + 1, comma).some((word) => /^(?:in|of|at|from|near)$/.test(word.lower)) &&
    isCapitalised(words[comma - 1])
  );
}

/** What may stand between commas after a subject; a place may not: it belongs to a role before it. */
function canFollowName(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (first === undefined) return false;
  if (RELATIVES.has(first.lower) || first.tag === 'NUM' || first.tag === 'ADV') return true;
  if (first.tag === 'ADP' || first.tag === 'VERB') return true;
  const head = headOf(words, from, to);
  return (
    head !== undefined &&
    (isRoleNoun(head.lower) || first.tag === 'DET' || isFullName(words, from, to))
  );
}

/** "Ann Lee, professor of law at the college said": the second comma was left out. */
function withNameBefore(words: readonly Word[], subject: Phrase): Phrase {
  const comma = subject.from - 1;
  const head = headOf(words, subject.from, subject.to);
  if (words[comma]?.text !== ',' || head === undefined || !isRoleNoun(head.lower)) return subject;
  const from = chunkStart(words, comma);
  const isSingular = !head.lower.endsWith('s') && !isCapitalised(head);
  return isSingular && from === 0 && isFullName(words, from, comma)
    ? { from, to: comma, role: subject }
    : subject;
}

function withRole(
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
  if (
    isFullName(words, from, nameEnd) &&
    subjectHead !== undefined &&
    isRoleNoun(subjectHead.lower)
  ) {
    return { from, to: nameEnd, role: subject };
  }
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
