import { describe, expect, it } from 'vitest';
import { createSentenceIndex } from '../../src/search/sentence-index.ts';
import { knowledgeOf } from '../knowledge-of.ts';

describe('createSentenceIndex', () => {
  const index = createSentenceIndex(
    knowledgeOf([
      'Hackers attacked the studio.',
      'The studio rebuilt its servers.',
      'Nobody was hurt.',
      'The studio rebuilt its servers.',
    ]),
  );

  it('puts the sentence with the rarer term first', () => {
    const hits = index.search(
      [
        { term: 'studio', weight: 1 },
        { term: 'hacker', weight: 1 },
      ],
      10,
    );
    expect(hits.map((hit) => hit.position)).toEqual([0, 1, 3]);
  });

  it('breaks ties by position', () => {
    expect(index.search([{ term: 'server', weight: 1 }], 10).map((hit) => hit.position)).toEqual([
      1, 3,
    ]);
  });

  it('weighs a term as it is told', () => {
    const [best] = index.search(
      [
        { term: 'hurt', weight: 1 },
        { term: 'attack', weight: 0.1 },
      ],
      1,
    );
    expect(best?.position).toBe(2);
  });

  it('gives an unknown term no frequency', () => {
    expect(index.documentFrequency('reuter')).toBe(0);
    expect(index.inverseDocumentFrequency('reuter')).toBe(0);
  });

  it('gives a rarer term more weight', () => {
    expect(index.inverseDocumentFrequency('hacker')).toBeGreaterThan(
      index.inverseDocumentFrequency('studio'),
    );
  });

  it('finds a sentence by the name that its pronoun stands for', () => {
    const named = createSentenceIndex(
      knowledgeOf(['The bureau cited malware.'], [['Federal Bureau of Investigation']]),
    );
    expect(named.search([{ term: 'feder', weight: 1 }], 1)).toHaveLength(1);
  });
});
