import type { TaggedWord } from '../../text/tag-words.ts';
import type { Span } from './candidate-spans.ts';

/**
 * For each span the F1 of its words with the right span's that is to be expected when each span is right with its chance;
 * in [0, 1] where the chances sum to 1. Articles and punctuation do not count, as SQuAD counts answers (Rajpurkar et al.
 * 2016, section 6.1). 0 for a span that is hardly ever right: those are neither heard nor chosen.
 */
export function expectedAgreements(
  words: readonly TaggedWord[],
  spans: readonly Span[],
  chances: readonly number[],
): readonly number[] {
  const counted = countWords(words);
  const inside = (from: number, to: number): number =>
    (counted[to] as number) - (counted[from] as number);
  const likely = spans.flatMap((span, at) => {
    const chance = chances[at] ?? 0;
    return chance < LEAST_CHANCE
      ? []
      : [{ at, chance, from: span.from, to: span.to, size: inside(span.from, span.to) }];
  });
  const agreements = new Array<number>(spans.length).fill(0);
  for (const own of likely) {
    let sum = 0;
    for (const rival of likely) {
      const from = Math.max(own.from, rival.from);
      const to = Math.min(own.to, rival.to);
      const shared = from < to ? inside(from, to) : 0;
      if (shared > 0) sum += (rival.chance * 2 * shared) / (own.size + rival.size);
    }
    agreements[own.at] = sum;
  }
  return agreements;
}

/** Most of some 80 spans of a sentence are less likely; with all of them F1 on the validation articles is 67.2 instead of 67.1. */
const LEAST_CHANCE = 0.003;

/** How many words that count stand before each place, and in all. */
function countWords(words: readonly TaggedWord[]): Uint16Array {
  const before = new Uint16Array(words.length + 1);
  words.forEach(({ text }, at) => {
    const counts = /[\p{L}\p{N}]/u.test(text) && !/^(?:a|an|the)$/i.test(text);
    before[at + 1] = (before[at] as number) + (counts ? 1 : 0);
  });
  return before;
}
