import type { Sentence } from '../domain/sentence.ts';
import { type Token, tokenise } from '../text/tokenise.ts';

/** What is worked out once for a sentence, whatever is asked. */
export interface SentenceAnalysis {
  /** Every word, stop words included. */
  readonly tokens: readonly Token[];
  /** The stems of the words that are no stop words, in reading order. */
  readonly stems: readonly string[];
  /** The same, each once, with those of the names that a pronoun or role stands for. */
  readonly distinct: ReadonlySet<string>;
}

/** The sentence's words, stems and resolved names. */
export function analyseSentence(sentence: Sentence): SentenceAnalysis {
  const tokens = tokenise(sentence.text);
  const own = tokens.filter((token) => !token.isStop).map((token) => token.stem);
  const distinct = new Set(own);
  const stems = [...own];
  for (const name of sentence.names) {
    for (const token of tokenise(name)) {
      if (token.isStop || distinct.has(token.stem)) continue;
      distinct.add(token.stem);
      stems.push(token.stem);
    }
  }
  return { tokens, stems, distinct };
}
