import type { Sentence } from '../domain/sentence.ts';
import { tokenise } from '../text/tokenise.ts';

/**
 * The stems of a sentence's words in reading order, stop words left out, then those of the names that a pronoun or a
 * role in it stands for. Its words, normalised, are added to `words`.
 */
export function stemsOf({ text, names }: Sentence, words = new Set<string>()): readonly string[] {
  const stems: string[] = [];
  for (const token of tokenise(text)) {
    words.add(token.normalised);
    if (!token.isStop) stems.push(token.stem);
  }
  const own = new Set(stems);
  for (const name of names) {
    for (const token of tokenise(name)) {
      if (token.isStop || own.has(token.stem)) continue;
      own.add(token.stem);
      stems.push(token.stem);
    }
  }
  return stems;
}
