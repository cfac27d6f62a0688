import { headOf, isCapitalised, type Phrase, RELATIVES } from './phrase.ts';
import { readSubject } from './read-subject.ts';
import { isBoundary, type Word } from './read-words.ts';
import type { Finding, Rule } from './rules.ts';
import { isSourceNoun } from './source-nouns.ts';
import { chunkStart } from './trim-subject.ts';

/** "Lee rejected that account …", "Halden disputes that.", "Lee put the blame on the supplier." */
export const rejects: Rule = (words) =>
  findingsAt(words, (at) => {
    const lower = words[at]?.lower ?? '';
    if (/^(?:reject|dismiss|disput|rebut|refut)/.test(lower)) return hasSayingAfter(words, at);
    const [article, noun, on] = [words[at + 1]?.lower, words[at + 2]?.lower, words[at + 3]?.lower];
    if (/^(?:put|puts|lay|lays|laid|pin|pins|pinned)$/.test(lower))
      return article === 'the' && noun === 'blame' && on === 'on';
    return /^points?$|^pointed$/.test(lower) && noun === 'finger';
  });

/** "Lee turned the offer down, saying that …": who does what is said to be said with it. */
export const saying: Rule = (words) => {
  const at = words.findIndex(
    ({ lower }, index) =>
      /^(?:saying|arguing|adding|insisting|claiming|warning|explaining)$/.test(lower) &&
      words[index - 1]?.text === ',',
  );
  if (at < 0) return [];
  return findingsAt(words.slice(0, at), (verb) => isAct(words[verb])).slice(0, 1);
};

/** "Lee disagreed: “One pump would not have stopped it.”", "The mayor was blunt: “We failed.”" */
export const bluntly: Rule = (words) => {
  const mark = words.findIndex((word, at) => word.text === ':' && words[at + 1]?.tag === 'QUOTE');
  if (mark < 0) return [];
  return findingsAt(words.slice(0, mark), (verb) => {
    const rest = words.slice(verb + 1, mark);
    const isFew = rest.length <= MAX_MANNER_WORDS;
    return isAct(words[verb]) && isFew && rest.every(({ tag }) => MANNER_TAGS.has(tag));
  }).slice(0, 1);
};

const MAX_MANNER_WORDS = 3;
const MANNER_TAGS: ReadonlySet<string> = new Set(['ADV', 'ADJ', 'ADP', 'PART']);

/** What one says something to. */
const SAID =
  /^(?:that|this|it|claims?|allegations?|accusations?|accounts?|suggestions?|findings?|charges?|criticisms?|reports?|ideas?|notions?|versions?|figures?|theory|theories|complaints?)$/;

function hasSayingAfter(words: readonly Word[], verb: number): boolean {
  for (let at = verb + 1; at <= verb + 4; at++) {
    if (isBoundary(words, at)) return false;
    if (SAID.test(words[at]?.lower ?? '') && !/^(?:NOUN|PROPN)$/.test(words[at + 1]?.tag ?? ''))
      return true;
  }
  return false;
}

function isAct(word: Word | undefined): boolean {
  return word?.tag === 'VERB' || word?.tag === 'AUX';
}

function findingsAt(words: readonly Word[], isOne: (at: number) => boolean): readonly Finding[] {
  return words.flatMap((word, at): Finding[] => {
    if (!isOne(at)) return [];
    const phrase = readSubject(words, at);
    if (phrase === undefined || !isSpeaker(words, phrase)) return [];
    return [{ phrase, verb: word.lower, place: 'main' }];
  });
}

/** A person, a body or a paper, and the subject of the clause: not "in what its director called “…”". */
function isSpeaker(words: readonly Word[], { from, to }: Phrase): boolean {
  const head = headOf(words, from, to);
  const isOne =
    words[from]?.tag === 'PRON'
      ? /^(?:he|she|they)$/.test(words[from]?.lower ?? '')
      : head !== undefined && (isCapitalised(head) || isSourceNoun(head.lower));
  const before = words.slice(chunkStart(words, from), from);
  return isOne && before.every(({ lower }) => !RELATIVES.has(lower) && lower !== 'what');
}
