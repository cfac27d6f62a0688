import { beforeVerbGroup } from './before-verb-group.ts';
import { headOf, isCapitalised, isTime, type Phrase, RELATIVES } from './phrase.ts';
import { isBoundary, type Word } from './read-words.ts';
import { canFollowName, withNameBefore, withRole } from './subject-role.ts';
import { chunkStart, trimSubject } from './trim-subject.ts';

/** They stand for nobody in particular, or for nobody at all. */
const NOBODY =
  /^(?:no|none|nobody|neither|few|some|one|ones|others|other|many|most|everyone|everybody|anyone|anybody|someone|somebody|who|which|that|what|there|this|these|those|i|we|you|both|all|each|much)$/;

/** The subject of the verb at `verb`, standing before it, or undefined where it says nothing. */
export function readSubject(words: readonly Word[], verb: number): Phrase | undefined {
  const last = beforeVerbGroup(words, verb);
  if (last === undefined) return readSharedSubject(words, verb);
  if (words[last]?.text === ',') return readWithApposition(words, last);
  const subject = readPlain(words, last + 1);
  return subject === undefined ? undefined : withNameBefore(words, subject);
}

function readPlain(words: readonly Word[], end: number): Phrase | undefined {
  const to = withoutBook(words, end);
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

/** "Ann Lee pleaded guilty and told the court": the subject of the verb before "and". */
function readSharedSubject(words: readonly Word[], verb: number): Phrase | undefined {
  const and = words[verb - 1]?.tag === 'ADV' ? verb - 2 : verb - 1;
  if (!/^(?:and|but)$/.test(words[and]?.lower ?? '')) return undefined;
  let from = chunkStart(words, and);
  if (isPointing(words, from - 1)) from = chunkStart(words, from - 1);
  if (RELATIVES.has(words[from - 1]?.lower ?? '')) return undefined;
  const chunk = words.slice(from, and);
  if (chunk.some((word, at) => RELATIVES.has(word.lower) && !isPointing(chunk, at)))
    return undefined;
  const first = chunk.findIndex((word, at) => at > 0 && word.tag === 'VERB');
  return first < 0 ? undefined : readSubject(words, from + first);
}

/** True for the "that" of "Lee called that claim false": it points, and opens no clause. */
function isPointing(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.lower === 'that' && words[at - 1]?.tag === 'VERB' && words[at + 1]?.tag === 'NOUN'
  );
}

/** "Ann Lee in her book Tides argues": without the book. */
function withoutBook(words: readonly Word[], end: number): number {
  for (let at = end - 2; at > 0 && !isBoundary(words, at); at--) {
    const isOwn = /^(?:his|her|their)$/.test(words[at + 1]?.lower ?? '');
    if (words[at]?.lower === 'in' && isOwn) return at;
  }
  return end;
}

/** "Ann Lee, the mayor of Bonn, said", "The mayor, Ann Lee, said", "Lee, however, said". */
function readWithApposition(words: readonly Word[], lastComma: number): Phrase | undefined {
  let to = lastComma;
  for (let tries = 0; tries < 4; tries++) {
    const from = chunkStart(words, to);
    const comma = from - 1;
    if (comma < 1 || words[comma]?.text !== ',' || isClause(words, from, to)) return undefined;
    const subject = readPlain(words, comma);
    if (subject !== undefined && isPlaceOf(words, comma, from, to)) {
      return { from: subject.from, to: lastComma };
    }
    if (from < lastComma && subject !== undefined && canFollowName(words, subject, from, to)) {
      return withRole(words, subject, { from, to: lastComma });
    }
    to = comma;
  }
  return undefined;
}

/** True for what ends in a verb of its own: "A cook, a guard and two aides are asked, said Lee" tells of no cook's role. */
function isClause(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (first === undefined || /^(?:ADP|ADV|SCONJ|VERB)$/.test(first.tag)) return false;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || RELATIVES.has(word.lower) || word.tag === 'SCONJ') return false;
    if (word.tag === 'PRON' && at > from) return false;
    if (word.tag === 'AUX' || (word.tag === 'VERB' && first.tag === 'CCONJ')) return true;
  }
  return false;
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
