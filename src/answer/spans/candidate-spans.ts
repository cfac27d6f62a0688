import type { TaggedWord } from '../../text/tag-words.ts';
import { isInnerHyphen } from '../answer-types/inner-hyphen.ts';

/** Half-open positions in a sentence's tagged words. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The runs of words that could be an answer: they begin where a phrase begins, end where one ends, cross no break but
 * a comma, and have at most {@link MAX_WORDS} words. About 80 in a sentence; of the training answers 93 % are among
 * them but for articles.
 */
export function candidateSpans(words: readonly TaggedWord[]): readonly Span[] {
  const ends = words.flatMap((_, at) => (endsPhrase(words, at) ? [at + 1] : []));
  return words.flatMap((_, from) => {
    if (!beginsPhrase(words, from)) return [];
    const limit = Math.min(from + MAX_WORDS, nextBreak(words, from));
    return ends
      .filter((to) => to > from && to <= limit && !isLoneFunctionWord(words, from, to))
      .map((to) => ({ from, to }));
  });
}

/** Nine in ten training answers have no more. */
const MAX_WORDS = 12;

/** Where the first break after `from` stands; quotation marks are none, nor is a bracket that closes again. */
function nextBreak(words: readonly TaggedWord[], from: number): number {
  for (let at = from; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    if (/^[;:.!?)—–]$/.test(text)) return text === ')' && hasOpened(words, from, at) ? at + 1 : at;
  }
  return words.length;
}

function hasOpened(words: readonly TaggedWord[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ text }) => text === '(');
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'X']);
const OPENERS =
  /^(?:in|by|from|through|at|on|over|about|around|more|less|between|for|because|during|after|before|with|without|under|within|until|up|near|approximately|nearly|to|that|his|her|its|their|no|all|both|every|each|any|some|another)$/i;

function beginsPhrase(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || isInnerHyphen(words, at - 1)) return false;
  if (/^[$£€¥]$/.test(word.text)) return true;
  if (/^[^\p{L}\p{N}]+$/u.test(word.text)) return false;
  if (word.tag === 'VERB' || word.tag === 'ADV' || OPENERS.test(word.text)) return true;
  if (!NOMINAL.has(word.tag) && word.tag !== 'ADJ') return false;
  if (!isInPhrase(words, at - 1)) return true;
  // "Governor | Jennings", "the U.S. | government", "ten | bronze masks", "Sony's | servers"
  return (
    word.tag === 'NUM' ||
    word.tag === 'NOUN' ||
    before?.tag === 'NUM' ||
    before?.tag === 'ADJ' ||
    (word.tag === 'PROPN') !== (before?.tag === 'PROPN')
  );
}

function isInPhrase(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return (
    NOMINAL.has(word.tag) ||
    word.tag === 'ADJ' ||
    isInnerHyphen(words, at) ||
    /^(?:['’]s?|&|%)$/.test(word.text)
  );
}

function endsPhrase(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || isInnerHyphen(words, at + 1)) return false;
  if (word.text === ')' || word.text === '%') return true;
  if (/^[^\p{L}\p{N}]+$/u.test(word.text)) return false;
  if (next !== undefined && /^(?:['’]s?|n['’]t|%)$/.test(next.text)) return false;
  if (word.tag === 'VERB' || word.tag === 'ADV') return true;
  if (word.tag === 'ADJ') return next?.tag !== 'NOUN' && next?.tag !== 'PROPN';
  if (!NOMINAL.has(word.tag)) return false;
  return !(next?.tag === word.tag && (word.tag === 'NUM' || word.tag === 'PROPN'));
}

function isLoneFunctionWord(words: readonly TaggedWord[], from: number, to: number): boolean {
  const tag = words[from]?.tag ?? '';
  return to - from === 1 && /^(?:ADP|ADV|DET|PRON|SCONJ|PART)$/.test(tag);
}
