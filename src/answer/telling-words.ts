import type { Sentence } from '../domain/sentence.ts';
import { findParaphrases } from '../question/find-paraphrases.ts';
import { tokenise } from '../text/tokenise.ts';
import { wordRarity } from '../text/word-rarity.ts';

/** Of the typed words that no source has those that tell the user something; `nearest` are the sentences shown beside it. */
export function tellingWords(
  unknown: readonly string[],
  nearest: readonly Pick<Sentence, 'text'>[],
): readonly string[] {
  const ideas = new Set(nearest.flatMap(({ text }) => ideasOf(text)));
  // That no source has "culprit" tells nothing beside a sentence that says who is blamed.
  return unknown.filter((word) => isTelling(word) && !ideasOf(word).some((id) => ideas.has(id)));
}

/** False for a word of everyday English: that no source has "understand" tells the user nothing. */
function isTelling(word: string): boolean {
  return tokenise(word).some(({ stem }) => wordRarity(stem) >= TELLING_RARITY);
}

/** From about the 4,000th commonest word on. */
const TELLING_RARITY = 0.88;

function ideasOf(text: string): readonly string[] {
  return findParaphrases(tokenise(text)).map(({ group }) => group.id);
}
