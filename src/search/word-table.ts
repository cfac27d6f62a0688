import type { Sentence } from '../domain/sentence.ts';
import { stemsOf } from './stems-of.ts';

/**
 * The words of a run of sentences, read once and kept as numbers, so that an index over many runs is put together
 * without reading a word again. Plain data: it can go to another thread or into a file.
 */
export interface WordTable {
  /** The distinct stems, in the order in which they first stand there. */
  readonly stems: readonly string[];
  /** The stems of sentence `i` of the run are those from `starts[i]` to `starts[i + 1]` of `held`. */
  readonly starts: Uint32Array;
  /** Places in `stems`, in reading order; one that a sentence repeats stands there again. */
  readonly held: Uint32Array;
  /** The distinct words, normalised: spellings that are known. */
  readonly words: readonly string[];
}

/** The words of the sentences. Takes some 15 µs a sentence. */
export function tabulate(sentences: readonly Sentence[]): WordTable {
  const numbers = new Map<string, number>();
  const words = new Set<string>();
  const starts = new Uint32Array(sentences.length + 1);
  const held: number[] = [];
  const hold = (stem: string): void => {
    let number = numbers.get(stem);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(stem, number);
    }
    held.push(number);
  };
  for (const [at, sentence] of sentences.entries()) {
    for (const stem of stemsOf(sentence, words)) hold(stem);
    starts[at + 1] = held.length;
  }
  return { stems: [...numbers.keys()], starts, held: Uint32Array.from(held), words: [...words] };
}
