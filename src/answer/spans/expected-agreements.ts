import type { TaggedWord } from '../../text/tag-words.ts';
import type { Span } from './candidate-spans.ts';

/**
 * For each span the F1 of its words with the right span's that is to be expected when each span is right with its chance;
 * in [0, 1] where the chances sum to 1. Articles and punctuation do not count, as SQuAD counts answers (Rajpurkar et al.
 * 2016, section 6.1). Quadratic in the likeliest spans, of which {@link MAX_RIVALS} are heard.
 */
export function expectedAgreements(
  words: readonly TaggedWord[],
  spans: readonly Span[],
  chances: readonly number[],
): readonly number[] {
  const counted = countWords(words);
  const inside = (from: number, to: number): number =>
    to <= from ? 0 : (counted[to] as number) - (counted[from] as number);
  const rivals = spans
    .map((span, at) => ({ ...span, chance: chances[at] ?? 0 }))
    .sort((a, b) => b.chance - a.chance)
    .slice(0, MAX_RIVALS);
  return spans.map(({ from, to }) => {
    const own = inside(from, to);
    let sum = 0;
    for (const rival of rivals) {
      const shared = inside(Math.max(from, rival.from), Math.min(to, rival.to));
      if (shared > 0) sum += (rival.chance * 2 * shared) / (own + inside(rival.from, rival.to));
    }
    return sum;
  });
}

/** As many as hold nearly all of the chance; more of them changed nothing on the training articles. */
const MAX_RIVALS = 40;

/** How many words that count stand before each place, and in all. */
function countWords(words: readonly TaggedWord[]): Uint16Array {
  const before = new Uint16Array(words.length + 1);
  words.forEach(({ text }, at) => {
    const counts = /[\p{L}\p{N}]/u.test(text) && !/^(?:a|an|the)$/i.test(text);
    before[at + 1] = (before[at] as number) + (counts ? 1 : 0);
  });
  return before;
}
