import { describe, expect, it } from 'vitest';
import { stem } from '../../src/text/stem.ts';
import { wordRarity } from '../../src/text/word-rarity.ts';

describe('wordRarity', () => {
  it.each(['reuters', 'iran', 'putin', 'xyzzy'])(
    'takes %j, which is no common word, for the rarest',
    (word) => {
      expect(wordRarity(stem(word))).toBe(1);
    },
  );

  it('grows from common to rare', () => {
    const rarities = ['year', 'attack', 'connect', 'ransom'].map((word) => wordRarity(stem(word)));
    expect(rarities).toEqual([...rarities].sort((a, b) => a - b));
    expect(rarities.every((rarity) => rarity > 0 && rarity < 1)).toBe(true);
  });
});
