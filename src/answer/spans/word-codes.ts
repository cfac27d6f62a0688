import type { PartOfSpeech, TaggedWord } from '../../text/tag-words.ts';

/** The part of speech as a number. */
export function tagCode({ tag }: TaggedWord): number {
  return TAG_CODES.get(tag) ?? NO_WORD;
}

/** The word before a span as a number; 0 where the sentence begins. */
export function codeBefore(word: TaggedWord | undefined): number {
  return wordCode(WORDS_BEFORE, word);
}

/** The word after a span as a number; 0 where the sentence ends. */
export function codeAfter(word: TaggedWord | undefined): number {
  return wordCode(WORDS_AFTER, word);
}

const TAGS: readonly PartOfSpeech[] = [
  'NOUN',
  'PROPN',
  'ADJ',
  'NUM',
  'VERB',
  'ADV',
  'ADP',
  'DET',
  'PRON',
  'AUX',
  'PUNCT',
  'SCONJ',
  'CCONJ',
  'PART',
  'SYM',
  'X',
  'INTJ',
];
const TAG_CODES: ReadonlyMap<string, number> = new Map(TAGS.map((tag, code) => [tag, code]));
/** The code of a part of speech where there is no word. */
export const NO_WORD = 20;

const WORDS_BEFORE = codes(
  'by in at of to for as called was is were are the a and , ( that because with from on named known an or than between about “ "',
);
const WORDS_AFTER = codes(
  ', . ) ( and of in was is to for by who which that as or on at with were are from ” "',
);
const OTHER_WORD = 99;

function codes(words: string): ReadonlyMap<string, number> {
  return new Map(words.split(' ').map((word, code) => [word, code + 1]));
}

function wordCode(known: ReadonlyMap<string, number>, word: TaggedWord | undefined): number {
  return word === undefined ? 0 : (known.get(word.text.toLowerCase()) ?? OTHER_WORD);
}
