import type { SentenceIndex } from '../../search/sentence-index.ts';

/** The half-open range of positions of the sentence's paragraph, at most {@link REACH} each way. */
export function paragraphAround(
  index: SentenceIndex,
  position: number,
): { readonly from: number; readonly to: number } {
  const own = index.sentenceAt(position);
  const isSame = (at: number): boolean => {
    const other = index.sentenceAt(at);
    return other?.block === own?.block && other?.slug === own?.slug;
  };
  let from = position;
  while (from > 0 && position - from < REACH && isSame(from - 1)) from -= 1;
  let to = position + 1;
  while (to < index.count && to - position <= REACH && isSame(to)) to += 1;
  return { from, to };
}

/** Paragraphs of more are rare, and what stands further away says little. */
const REACH = 6;
