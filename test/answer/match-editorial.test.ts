import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/answer/corpus-in-memory.ts';
import { editorialMatcherSteps } from '../../src/answer/match-editorial.ts';
import { finish } from '../../src/domain/steps.ts';
import { questionKind } from '../../src/question/question-kind.ts';
import { createNameMatcher } from '../../src/text/match-names.ts';
import { knowledgeOf } from './knowledge-of.ts';

/** An incident of another kind, with few asks, as an editor begins. */
const spill = knowledgeOf({
  sentences: [
    'The Mirabel leaked 400 tonnes of oil off Tarn Point on Monday.',
    'Harbour master Ines Falk blamed a cracked valve.',
    'The owner, Corvo Lines, says the crew had closed the valve.',
  ],
  names: [
    { name: 'Mirabel', kind: 'thing', aliases: ['the tanker', 'the ship'] },
    { name: 'Corvo Lines', kind: 'organisation', aliases: ['Corvo', 'the owner'] },
    { name: 'Ines Falk', kind: 'person', aliases: ['Falk', 'harbour master'] },
  ],
  facts: [
    {
      id: 'amount',
      says: 'The Mirabel leaked 400 tonnes of oil.',
      cite: [1],
      asks: ['how much oil leaked', 'how big was the spill'],
    },
    {
      id: 'cause',
      says: 'Ines Falk blamed a cracked valve.',
      cite: [2],
      asks: ['what caused the leak', 'who blamed the valve', 'why did the ship leak'],
    },
    {
      id: 'owner-says',
      says: 'Corvo Lines says the crew had closed the valve.',
      cite: [3],
      asks: ['what does the owner say', 'was the valve closed'],
    },
  ],
  gaps: [
    {
      id: 'cost',
      says: 'The sources do not say what the clean-up cost.',
      asks: ['what did the clean-up cost', 'how much money will it cost'],
    },
    {
      id: 'captain',
      says: 'The sources do not name the captain.',
      asks: ['who was the captain', 'what is the name of the captain'],
    },
  ],
});
const match = finish(editorialMatcherSteps(corpusOf(spill), createNameMatcher(spill.names)));

/** The id of the best entry of all. */
function bestFor(question: string, context = ''): string | undefined {
  const { facts, gaps } = match({ own: question, context, kind: questionKind(question).kind });
  return [...facts, ...gaps].sort((a, b) => b.chance - a.chance)[0]?.entry.id;
}

describe('editorialMatcherSteps', () => {
  it.each([
    ['as the editor wrote it', 'how much oil leaked', 'amount'],
    ['in the words of another ask of the entry', 'how big was the oil leak', 'amount'],
    ['by another form of a name', 'why did the Mirabel leak', 'cause'],
    ['by a name in another form', 'what does corvo say', 'owner-says'],
    ['by the words of the lexicon', 'how expensive was the clean-up', 'cost'],
    ['by the words of the cited sentence', 'was there a cracked valve', 'cause'],
    ['by the kind, where the words are the same', 'who was captain of the ship', 'captain'],
  ])('finds the entry %s', (_, question, id) => {
    expect(bestFor(question)).toBe(id);
  });

  it('holds what cites a sentence near by for likelier, and leaves the chances a sum of 1', () => {
    const asked = { own: 'what about it', context: 'what about the valve', kind: 'what' } as const;
    const chanceOf = (id: string, near?: ReadonlySet<number>) => {
      const { facts, gaps } = match({ ...asked, near });
      const all = [...facts, ...gaps];
      expect(all.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 6);
      return all.find(({ entry }) => entry.id === id)?.chance ?? 0;
    };
    expect(chanceOf('owner-says', new Set([2]))).toBeGreaterThan(chanceOf('owner-says'));
    expect(chanceOf('cause', new Set([2]))).toBeLessThan(chanceOf('cause'));
    expect(chanceOf('cause', new Set())).toBe(chanceOf('cause'));
  });

  it('asks of a gap that the question has what sets it apart', () => {
    const { facts, gaps } = match({ own: 'how much oil', context: '', kind: 'how-much' });
    expect(facts[0]?.entry.id).toBe('amount');
    expect(gaps[0]?.chance ?? 0).toBeLessThan(facts[0]?.chance ?? 0);
  });

  it('takes words from the earlier question, at less weight than its own', () => {
    expect(bestFor('and the owner?', 'what caused the leak')).toBe('owner-says');
    expect(bestFor('why?', 'did the ship leak')).toBe('cause');
  });

  it('finds nothing for words that no entry has', () => {
    expect(match({ own: 'xylophone quartet', context: '', kind: 'statement' })).toEqual({
      facts: [],
      gaps: [],
    });
  });

  it('gives chances that sum to 1, best first, the same each time, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (own, context) => {
        const first = match({ own, context, kind: 'what' });
        expect(match({ own, context, kind: 'what' })).toEqual(first);
        const all = [...first.facts, ...first.gaps];
        for (const list of [first.facts, first.gaps]) {
          const chances = list.map(({ chance }) => chance);
          expect(chances).toEqual([...chances].sort((a, b) => b - a));
        }
        const sum = all.reduce((total, { chance }) => total + chance, 0);
        expect(sum).toBeCloseTo(all.length === 0 ? 0 : 1, 9);
        for (const { likeness } of all) {
          expect(likeness).toBeGreaterThanOrEqual(0);
          expect(likeness).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('learns the same from the same entries', () => {
    const again = finish(editorialMatcherSteps(corpusOf(spill), createNameMatcher(spill.names)));
    const asked = {
      own: 'was the oil valve of the ship closed',
      context: '',
      kind: 'yes-no',
    } as const;
    expect(again(asked)).toEqual(match(asked));
  });
});
