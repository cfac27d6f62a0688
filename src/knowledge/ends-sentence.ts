import {
  AFTER_TIME,
  BEFORE_LETTER,
  BEFORE_NUMBER,
  CAPITALISED_MAY_BE_LAST,
  MAY_BE_LAST,
  NAMES_WITH_MARK,
  NEVER_LAST,
  OFTEN_LAST,
  SENTENCE_STARTERS,
  SPEECH_VERBS,
  TITLES,
} from './abbreviations.ts';

/** Places of one stop, as offsets in the text. */
export interface Stop {
  /** Where its sentence begins. */
  readonly start: number;
  /** The first stop character. */
  readonly at: number;
  readonly afterStops: number;
  /** After closing quotation marks, brackets and footnote marks. */
  readonly closed: number;
  /** After what trails it: an emoji, a footnote mark behind a space. */
  readonly end: number;
}

/** The longest abbreviation or word that is looked at on either side of a stop. */
const MAX_WORD_CHARS = 40;

/** True when the stop ends its sentence, judged by the words on both sides. Looks at a bounded stretch. */
export function endsSentence(text: string, stop: Stop): boolean {
  if (stop.end >= text.length) return true;
  if (/[。！？｡]/.test(text[stop.at] ?? '')) return !isQuotedByParticle(text, stop);
  if (!/\s/.test(text[stop.end] ?? '')) return endsWithoutSpace(text, stop);
  const next = nextWord(text, stop.end);
  if (next.kind === 'lower') return false;
  if (next.kind === 'none') return true;

  const stops = text.slice(stop.at, stop.afterStops);
  if (stops === '.') return !isAbbreviation(text, stop, next);
  if (/^(?:\.{2,3}|…|\. \. \.?)$/.test(stops)) return !isElision(text, stop, next);
  return !isWithinSentence(text, stop, next);
}

/** 「…。」と言った: the quotation is part of the sentence. */
function isQuotedByParticle(text: string, stop: Stop): boolean {
  return stop.closed > stop.afterStops && /[とっのはがをにで]/.test(text[stop.closed] ?? '');
}

interface Word {
  readonly kind: 'lower' | 'upper' | 'number' | 'other' | 'none';
  readonly text: string;
  /** In lower case up to an apostrophe: "it" of "It’s". */
  readonly stem: string;
  readonly start: number;
}

const OPENERS = /\s*(?:["'“‘«‹([{„「『（¿¡*_]|[—–-]\s?|(?:\.{3}|…)\]?\s?)*/uy;
const WORD = new RegExp(`[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’.&-]{0,${MAX_WORD_CHARS}}`, 'uy');

function nextWord(text: string, from: number): Word {
  OPENERS.lastIndex = from;
  const start = from + (OPENERS.exec(text)?.[0].length ?? 0);
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0];
  if (word === undefined) {
    return { kind: start >= text.length ? 'none' : 'other', text: '', stem: '', start };
  }
  const stem = word.toLowerCase().split(/['’]/)[0]?.replace(/\.+$/, '') ?? '';
  return { kind: kindOf(word), text: word, stem, start };
}

function kindOf(word: string): Word['kind'] {
  if (/^\p{N}/u.test(word)) return 'number';
  // "iPhone sales", "eBay said": a brand's capital comes second.
  if (/^\p{Ll}{1,2}\p{Lu}/u.test(word)) return 'upper';
  if (/^\p{Ll}/u.test(word)) return 'lower';
  return /^\p{Lu}/u.test(word) ? 'upper' : 'other';
}

function isAbbreviation(text: string, stop: Stop, next: Word): boolean {
  const word = wordBefore(text, stop.at, stop.start);
  if (word === '') return false;
  const lower = word.toLowerCase();
  const isCapitalised = /^\p{Lu}/u.test(word);
  const begins = SENTENCE_STARTERS.has(next.stem) && !/^\p{Lu}\.$/u.test(next.text);

  // "HALDEN, N.D. — About 300 barrels": what follows the place is the sentence.
  if (/^\s+[—–-]\s/.test(text.slice(stop.end, stop.end + 4)) && isShortened(word)) return true;
  if (isItemLabel(word) && stop.at - word.length === stop.start) return true;
  if (isCapitalised && TITLES.has(lower)) return true;
  if (NEVER_LAST.has(lower)) return true;
  if (OFTEN_LAST.has(lower)) return AFTER_TIME.has(next.stem);
  const isLetter = /^\p{Lu}$/u.test(word);
  // "P. 5" is a page, "Samuel P. Huntington" has an initial.
  if (BEFORE_NUMBER.has(lower) && (next.kind === 'number' || !isLetter)) {
    return (
      next.kind === 'number' || (lower !== 'no' && /^[IVXLC]{1,6}$/.test(next.text) && !begins)
    );
  }
  if (isLetter) return !begins && isInitial(text, stop, next);
  if (/(?:^|-)(?:\p{L}\.)+\p{L}$/u.test(word)) return !begins;
  if (MAY_BE_LAST.has(lower)) return !begins;
  return isCapitalised && CAPITALISED_MAY_BE_LAST.has(lower) && !begins;
}

/** An abbreviation of any kind. */
function isShortened(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    /(?:^|-)(?:\p{L}\.)+\p{L}$/u.test(word) ||
    [MAY_BE_LAST, OFTEN_LAST, TITLES].some((list) => list.has(lower)) ||
    (/^\p{Lu}/u.test(word) && CAPITALISED_MAY_BE_LAST.has(lower))
  );
}

/** "1. Install it.", "A. Yes.", "IV. The end": the label belongs to what follows. */
function isItemLabel(word: string): boolean {
  return /^(?:\d{1,3}|\p{L}|[IVX]{1,5})$/u.test(word);
}

/** "James B. Comey" against "vitamin C. Smith said" and "so do I. Smith said". */
function isInitial(text: string, stop: Stop, next: Word): boolean {
  if (next.kind === 'number') return false;
  const before = wordBefore(text, stop.at - 1, stop.start, /\s$/);
  if (BEFORE_LETTER.has(before.toLowerCase())) return false;
  return text[stop.at - 1] !== 'I' || !/^\p{Ll}/u.test(before);
}

/** "[...]" and "(…)" stand for words that were left out; "I... I don't know" falters. */
function isElision(text: string, stop: Stop, next: Word): boolean {
  return /[[(]/.test(text[stop.at - 1] ?? '') || next.text === 'I' || /^I['’]/.test(next.text);
}

const NAME_AND_VERB = /(?:\p{Lu}[\p{L}.'’-]{0,30} ){1,3}(\p{Ll}{3,12})\b/uy;

/** “Why now?” Smith asked; Yahoo! Inc. */
function isWithinSentence(text: string, stop: Stop, next: Word): boolean {
  const isClosed = stop.closed > stop.afterStops;
  if (!isClosed) return NAMES_WITH_MARK.has(wordBefore(text, stop.at, stop.start).toLowerCase());
  if (!/["”’'»]/.test(text[stop.afterStops] ?? '')) return false;
  NAME_AND_VERB.lastIndex = next.start;
  const verb = NAME_AND_VERB.exec(text)?.[1];
  return verb !== undefined && SPEECH_VERBS.has(verb);
}

/** "He left.The company": scraped text loses spaces. Not "Node.js", "System.Out", "example.com/Index". */
function endsWithoutSpace(text: string, stop: Stop): boolean {
  const after = text.slice(stop.end, stop.end + MAX_WORD_CHARS);
  const next = /^(?:["“‘([]*)(\p{Lu}\p{Ll}*)(?=[\s,;:'’)”"]|$)/u.exec(after)?.[1];
  if (next === undefined) return false;
  const token = /\S*$/.exec(text.slice(Math.max(stop.start, stop.at - MAX_WORD_CHARS), stop.at));
  const before = token?.[0] ?? '';
  if (/[/@_=\\]|^www\./.test(before)) return false;
  if (stop.closed > stop.afterStops) {
    return !isAbbreviation(text, stop, nextWord(text, stop.end));
  }
  const stops = text.slice(stop.at, stop.afterStops);
  if (stops === '.' && before.includes('.')) return false;
  if (/\p{Ll}{2}$/u.test(before) && /^["“‘(]*\p{Ll}/u.test(before)) return stops !== '…';
  return /(?:\p{Ll}{2}|\d{4})$/u.test(before) && SENTENCE_STARTERS.has(next.toLowerCase());
}

const BEFORE = /[^\s()[\]{}"“”«»/—–,;:]*$/u;

/** The word that ends at `end`, after a bounded look back; `gap` skips the space before an initial. */
function wordBefore(text: string, end: number, start: number, gap?: RegExp): string {
  const slice = text.slice(Math.max(start, end - MAX_WORD_CHARS), end);
  return BEFORE.exec(gap === undefined ? slice : slice.replace(gap, ''))?.[0] ?? '';
}
