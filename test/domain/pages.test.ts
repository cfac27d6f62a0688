import { describe, expect, it } from 'vitest';
import { citedOnPages, isShownWhole, type Publishing } from '../../src/domain/pages.ts';
import { knowledgeOf } from '../knowledge-of.ts';

const ADDRESS = 'https://exhibit.example';

describe('citedOnPages', () => {
  it.each([
    ['articles', `${ADDRESS}/sources/article#`],
    ['indexed', `${ADDRESS}/sources/article#`],
    ['excerpts', `${ADDRESS}/sources/article/`],
  ] as const)('cites a sentence of published %s where it is shown', (publishing, citedAt) => {
    const { documents } = citedOnPages(knowledgeOf(['One.']), { address: ADDRESS, publishing });
    expect(documents.map(({ source }) => source.citedAt)).toEqual([citedAt]);
  });
});

describe('isShownWhole', () => {
  it.each<[number, Publishing, boolean]>([
    [13, 'articles', true],
    [13, 'excerpts', false],
    [1_000, 'indexed', true],
    [1_001, 'articles', false],
  ])('says of %i sentences as %s: %s', (sentences, publishing, isWhole) => {
    expect(isShownWhole(sentences, publishing)).toBe(isWhole);
  });
});
