import type { SentenceIndex } from '../../search/sentence-index.ts';

/** The half-open range of positions of the sentence's paragraph, at most {@link REACH} each way. */
export function paragraphAround(
  { sentences }: SentenceIndex,
  position: number,
): { readonly from: number; readonly to: number } {
  const own = sentences[position];
  const isSame = (at: number): boolean =>
    sentences[at]?.block === own?.block && sentences[at]?.slug === own?.slug;
  let from = position;
  while (from > 0 && position - from < REACH && isSame(from - 1)) from -= 1;
  let to = position + 1;
  while (to < sentences.length && to - position <= REACH && isSame(to)) to += 1;
  return { from, to };
}

/** Paragraphs of more are rare, and what stands further away says little. */
const REACH = 6;
