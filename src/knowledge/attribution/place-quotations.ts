import type { Span } from '../split-sentences.ts';

/** Where the quotations of a paragraph stand in one of its sentences. */
export interface QuotedParts {
  /** What is quoted of it, as spans in the sentence. */
  readonly parts: readonly Span[];
  /** Set where the sentence is all quotation: the index of the sentence in which that ends. */
  readonly endsIn?: number;
}

/**
 * The quoted parts of each sentence. Sentences and quotations are spans in the paragraph, each in
 * order and disjoint. Linear: both are walked once.
 */
export function placeQuotations(
  sentences: readonly Span[],
  quotations: readonly Span[],
): readonly QuotedParts[] {
  const endings = endingSentences(sentences, quotations);
  let next = 0;
  return sentences.map((sentence): QuotedParts => {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    const parts: Span[] = [];
    let endsIn: number | undefined;
    for (let at = next; at < quotations.length; at++) {
      const quotation = quotations[at];
      if (quotation === undefined || quotation.start >= sentence.end) break;
      // A stop may stand outside the mark: “It was old”.
      const isAll = quotation.start <= sentence.start + 1 && quotation.end >= sentence.end - 1;
      if (isAll) endsIn = endings[at];
      parts.push({
        start: Math.max(quotation.start, sentence.start) - sentence.start,
        end: Math.min(quotation.end, sentence.end) - sentence.start,
      });
    }
    return endsIn === undefined ? { parts } : { parts, endsIn };
  });
}

/** For each quotation the index of the sentence in which it ends. */
function endingSentences(
  sentences: readonly Span[],
  quotations: readonly Span[],
): readonly number[] {
  let at = 0;
  return quotations.map(({ end }) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) < end) at++;
    return at;
  });
}
