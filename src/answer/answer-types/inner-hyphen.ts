import type { TaggedWord } from '../../text/tag-words.ts';

/** True at the hyphen of "slip-ups" and "Jin-sung", where the tagger parts a word; no space on either side. */
export function isInnerHyphen(words: readonly TaggedWord[], i: number): boolean {
  const mark = words[i];
  return (
    mark !== undefined &&
    (mark.text === '-' || mark.text === '–') &&
    words[i - 1]?.end === mark.start &&
    words[i + 1]?.start === mark.end
  );
}
