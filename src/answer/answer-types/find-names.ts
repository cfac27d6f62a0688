import type { AnswerType } from '../../domain/question.ts';
import { typesOfFocus } from '../../question/focus-types.ts';
import type { TaggedWord } from '../../text/tag-words.ts';
import {
  FIRST_NAMES,
  ORGANISATION_WORDS,
  PERSON_TITLES,
  PLACE_OPENERS,
  PLACE_WORDS,
  PLACES,
} from './gazetteer.ts';
import { isInnerHyphen } from './inner-hyphen.ts';
import type { WordSpan } from './word-span.ts';

/**
 * Runs of capitalised words, each a `name` and, where their words or neighbours tell, a person, an
 * organisation or a place as well. Words of `taken` (dates above all) are left out.
 */
export function findNames(
  words: readonly TaggedWord[],
  taken: readonly WordSpan[],
): readonly WordSpan[] {
  const isTaken = new Set(taken.flatMap(({ from, to }) => positions(from, to)));
  const spans: WordSpan[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (isTaken.has(from) || !isProper(words, from)) continue;
    let to = from + 1;
    for (;;) {
      const next = nextProper(words, to);
      if (next === undefined || isTaken.has(next)) break;
      to = next + 1;
    }
    spans.push({ type: 'name', from, to });
    const type = typeOfName(words, from, to);
    if (type !== undefined) spans.push({ type, from, to });
    from = to - 1;
  }
  return spans;
}

function positions(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Capitalised, and at the start of a sentence tagged as a name, not merely begun with a capital. */
function isProper(words: readonly TaggedWord[], i: number): boolean {
  const word = words[i];
  if (word === undefined || !/^\p{Lu}/u.test(word.text)) return false;
  if (word.tag === 'PROPN') return true;
  const startsSentence = i === 0 || /^["“‘(]$/.test(words[i - 1]?.text ?? '');
  return !startsSentence && (word.tag === 'NOUN' || word.tag === 'ADJ' || word.tag === 'X');
}

/** The next capitalised word of the same name: adjacent, or over "of", "of the", "&", "de", "van". */
function nextProper(words: readonly TaggedWord[], i: number): number | undefined {
  if (isProper(words, i)) return i;
  if (isInnerHyphen(words, i)) return i + 1; // "Jin-sung"
  const joint = words[i]?.text ?? '';
  if (joint === 'of' && words[i + 1]?.text === 'the' && isProper(words, i + 2)) return i + 2;
  return JOINTS.has(joint) && isProper(words, i + 1) ? i + 1 : undefined;
}

const JOINTS = new Set('of & de du la le del della di da van von der den bin ibn al el'.split(' '));

function typeOfName(
  words: readonly TaggedWord[],
  from: number,
  to: number,
): AnswerType | undefined {
  const parts = words.slice(from, to).map((word) => word.text);
  const whole = parts.join(' ');
  const before = words[from - 1]?.text ?? '';
  const after = words[to]?.text ?? '';
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const isAttribute = words[to]?.tag === 'NOUN'; // "Chinese servers", "North Korean officials"
  if (PLACES.has(whole)) return 'place';
  if (PERSON_TITLES.has(last) && parts.length > 1) return 'person'; // "FBI Director"
  if (parts.some((part) => ORGANISATION_WORDS.has(part))) return 'organisation';
  if (PLACE_WORDS.has(last) || PLACE_OPENERS.has(first)) return 'place';
  if (PERSON_TITLES.has(first) || PERSON_TITLES.has(before)) return 'person';
  if (parts.length > 1 && FIRST_NAMES.has(first)) return 'person';
  if (parts.length > 1 && parts.slice(0, -1).some((part) => /^\p{Lu}\.$/u.test(part)))
    return 'person';
  if (/^\p{Lu}{2,6}$/u.test(whole)) return 'organisation';
  if (parts.some((part) => part === 'of' || part === '&')) return undefined;
  if (/^(?:in|near|at|from)$/i.test(before)) return 'place';
  if (SAYS.test(after) || FIRST_NAMES.has(whole)) return 'person';
  if (isAppositeRole(words, to)) return 'person';
  const looksLikePerson = !isAttribute && !/(?:ans?|ese|ish)$/.test(last);
  return looksLikePerson && (parts.length === 2 || parts.length === 3) ? 'person' : undefined;
}

/** "Ilves, the director of", "Ilves, a former official", "Ilves, who". */
function isAppositeRole(words: readonly TaggedWord[], to: number): boolean {
  if (words[to]?.text !== ',') return false;
  const follows = words.slice(to + 1, to + 6).map((word) => word.text.toLowerCase());
  if (follows[0] === 'who') return true;
  return (
    /^(?:the|a|an)$/.test(follows[0] ?? '') &&
    follows.some((word) => typesOfFocus(word)[0] === 'person')
  );
}

const SAYS =
  /^(?:said|says|told|wrote|writes|argued|argues|claimed|claims|added|explained|stated|noted|believed|himself|herself)$/;
