import { type PartOfSpeech, tagWords } from '../../text/tag-words.ts';
import type { Span } from '../split-sentences.ts';

/** A word or mark outside quotations; each quotation is one word of tag `QUOTE`. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly tag: PartOfSpeech | 'QUOTE';
  /** Half-open span in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** A sentence's words. `quoted` are the quotations' spans in it, in order. */
export function readWords(sentence: string, quoted: readonly Span[]): readonly Word[] {
  const words: Word[] = [];
  let next = 0;
  for (const { text, tag, start, end } of tagWords(sentence)) {
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const span = quoted[next];
    if (span === undefined || end <= span.start) {
      words.push({ text, lower: text.toLowerCase(), tag, start, end });
    } else if (words.at(-1)?.start !== span.start) {
      const quotation = sentence.slice(span.start, span.end);
      words.push({ text: quotation, lower: '', tag: 'QUOTE', start: span.start, end: span.end });
    }
  }
  return words;
}

/** True for a mark that a phrase does not reach over: a comma, a dash, a quotation, an end. */
export function isBoundary(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.tag === 'QUOTE') return true;
  if (word.text === '-') {
    return (words[at - 1]?.end ?? 0) < word.start && (words[at + 1]?.start ?? 0) > word.end;
  }
  return /^(?:[,;:—–?!…()"“”[\]]|--|\.+)$/.test(word.text);
}

/** True for a word that says that something happens or is. */
export function isVerb(word: Word | undefined): boolean {
  return word?.tag === 'VERB' || word?.tag === 'AUX';
}
