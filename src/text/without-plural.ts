import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { wordRarity } from './word-rarity.ts';

/** "comeys", typed for "Comey's", and "fbis"; shorter words are left alone, and so are common ones of four letters: "does". */
export function withoutPlural(key: string): string {
  if (key.length < 4 || !key.endsWith('s') || key.endsWith('ss')) return key;
  const isCommon = key.length === 4 && (isStopWord(key) || wordRarity(stem(key)) < 1);
  return isCommon ? key : key.slice(0, -1);
}
