import type { Vocabulary } from '../../question/analyse-question.ts';
import { tokenise } from '../../text/tokenise.ts';
import { wordRarity } from '../../text/word-rarity.ts';

/**
 * The claim with misspelt words mended that no source has and that are no common English words either. A word with a
 * capital is left alone: it may be a name that no source has.
 */
export function mendClaim(text: string, vocabulary: Vocabulary): string {
  let mended = '';
  let at = 0;
  for (const { normalised, stem, surface, start, end, isStop } of tokenise(text)) {
    if (isStop || vocabulary.documentFrequency(stem) > 0 || wordRarity(stem) < 1) continue;
    if (/^\p{Lu}/u.test(surface)) continue;
    const better = vocabulary.correctSpelling(normalised);
    if (better === undefined) continue;
    mended += text.slice(at, start) + better;
    at = end;
  }
  return mended + text.slice(at);
}
