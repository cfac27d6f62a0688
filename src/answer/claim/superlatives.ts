import type { Word } from './reading.ts';

/** True for a word that puts something above all others of its kind: "biggest", "worst", "most" of "most serious". */
export function isSuperlative(words: readonly Word[], at: number): boolean {
  const { lower, tag } = words[at] ?? { lower: '', tag: 'PUNCT' };
  if (IRREGULAR.test(lower)) return !/^(?:at|to)$/.test(words[at - 1]?.lower ?? '');
  if (/^(?:most|least)$/.test(lower)) return isDegree(words, at);
  return (
    lower.length > MIN_LENGTH &&
    lower.endsWith('est') &&
    !PLAIN.test(lower) &&
    (tag === 'ADJ' || tag === 'ADV' || (tag === 'NOUN' && words[at - 1]?.lower === 'the'))
  );
}

const IRREGULAR = /^(?:best|worst|furthest|farthest)$/;

/** "west" and "best" are the shortest words with the ending. */
const MIN_LENGTH = 4;

/** Words with the ending that compare nothing; "latest" tells of time, as "last" does. */
const PLAIN =
  /(?:^(?:dis|im)?(?:honest|modest)|^(?:earnest|manifest|latest|forest|request|interest|protest|arrest|harvest|contest|conquest|guest|chest|quest)|west)$/;

/** "most serious", but not "most banks", "most likely" and "at least two". */
function isDegree(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    words[at - 1]?.lower !== 'at' &&
    (next?.tag === 'ADJ' || next?.tag === 'ADV') &&
    !/^(?:likely|probably|recent|recently|of|often)$/.test(next.lower)
  );
}
