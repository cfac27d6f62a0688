import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../src/domain/steps.ts';
import { createBestMatches } from '../../src/search/best-matches.ts';
import { OpenIndex } from '../../src/search/open-index.ts';
import { createSentenceIndex, sentenceIndexSteps } from '../../src/search/sentence-index.ts';
import { stemsOf } from '../../src/search/stems-of.ts';
import { tabulate } from '../../src/search/word-table.ts';
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

describe('sentenceIndexSteps', () => {
  const word = fc.constantFrom('Attack', 'studio', 'the', 'servers', 'server', 'bank', 'letters');
  const texts = fc.array(
    fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')}.`),
    { minLength: 1, maxLength: 20 },
  );
  const terms = fc.uniqueArray(
    fc.record({ term: fc.constantFrom('attack', 'studio', 'server', 'none'), weight: fc.nat(3) }),
    { maxLength: 4, selector: ({ term }) => term },
  );

  it('finds what MiniSearch finds when the sentences are added to it, from however many tables', () => {
    fc.assert(
      fc.property(texts, terms, fc.nat(20), (sentencesOf, wanted, cut) => {
        const { sentences } = knowledgeOf(sentencesOf);
        const added = new OpenIndex();
        sentences.forEach((sentence, id) => {
          added.add({ id, stems: stemsOf(sentence).join(' ') });
        });
        const lengths = sentences.map((sentence) => new Set(stemsOf(sentence)).size);
        const tables = [sentences.slice(0, cut), sentences.slice(cut)].map(tabulate);
        const index = finish(sentenceIndexSteps(sentences, tables));
        expect(index.search(wanted, 30)).toEqual(
          createBestMatches(added, (at) => lengths[at] ?? 0)(wanted, 30),
        );
        for (const term of ['attack', 'server', 'none']) {
          const having = sentences.map((sentence) => stemsOf(sentence).includes(term));
          expect(index.documentFrequency(term)).toBe(having.filter(Boolean).length);
          expect(sentences.map((_, at) => index.has(at, index.termNumber(term)))).toEqual(having);
        }
      }),
    );
  });
});

describe('OpenIndex', () => {
  it('holds after being filled what it holds after adding', () => {
    const added = new OpenIndex();
    added.add({ id: 0, stems: 'attack studio attack' });
    added.add({ id: 1, stems: 'studio' });
    const filled = new OpenIndex();
    filled.addLength(0, 2);
    filled.addLength(1, 1);
    filled.put('attack', new Map([[0, 2]]));
    filled.put(
      'studio',
      new Map([
        [0, 1],
        [1, 1],
      ]),
    );
    expect(filled.toJSON()).toEqual(added.toJSON());
  });
});
