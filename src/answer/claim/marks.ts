import type { BareWord } from './tag-claim-words.ts';

/** True for a word that names something though it looks like a small one: "May", the letter of "grade B". */
export function isMark(words: readonly BareWord[], at: number): boolean {
  const { text = '', tag } = words[at] ?? {};
  return (text === 'May' && tag === 'PROPN') || isLabel(words, at);
}

/** "a grade of B", "hall C", "grade A": a letter alone that is no article and no "I". */
function isLabel(words: readonly BareWord[], at: number): boolean {
  const { text = '' } = words[at] ?? {};
  if (!/^[A-Z]\.?$/.test(text) || at === 0) return false;
  return !/^[AI]/.test(text) || /^(?:PUNCT|CCONJ|ADP)$/.test(words[at + 1]?.tag ?? 'PUNCT');
}
