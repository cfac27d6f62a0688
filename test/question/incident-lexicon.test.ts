import { describe, expect, it } from 'vitest';
import { INCIDENT_LEXICON } from '../../src/question/incident-lexicon.ts';

describe('INCIDENT_LEXICON', () => {
  it('gives every word to one group alone', () => {
    const groupsOf = new Map<string, string[]>();
    for (const { id, asked, said } of INCIDENT_LEXICON) {
      for (const word of [...asked, ...said])
        groupsOf.set(word, [...(groupsOf.get(word) ?? []), id]);
    }
    expect([...groupsOf].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it('names no incident', () => {
    const words = INCIDENT_LEXICON.flatMap(({ asked, said }) => [...asked, ...said]);
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});
