import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/answer/corpus-in-memory.ts';
import { decide } from '../../src/answer/decide.ts';
import type { DecideParts } from '../../src/answer/decision.ts';
import { findAbsentNames } from '../../src/answer/find-absent-names.ts';
import { createQuoteMaker } from '../../src/answer/to-quote.ts';
import type { Name } from '../../src/domain/knowledge.ts';
import type { Question } from '../../src/domain/question.ts';
import { createNameMatcher } from '../../src/text/match-names.ts';
import { knowledgeOf } from './knowledge-of.ts';

const knowledge = knowledgeOf({
  sentences: [
    'The Mirabel leaked oil.',
    'The Mirabel is a tanker.',
    'It was Monday.',
    'Ann said so.',
  ],
  facts: [
    {
      id: 'leak',
      says: 'The Mirabel leaked oil, according to the article.',
      cite: [1],
      disagrees: ['dry'],
    },
    { id: 'dry', says: 'Ann says that it did not.', cite: [4], disagrees: ['leak'] },
  ],
  gaps: [{ id: 'cost', says: 'The sources do not say what it cost.' }],
});
const [leak, dry] = knowledge.facts;
const [cost] = knowledge.gaps;
const NAMES: readonly Name[] = [
  { name: 'Ann', kind: 'person', aliases: [] },
  { name: 'Mirabel', kind: 'thing', aliases: [] },
];
const parts: DecideParts = {
  corpus: corpusOf(knowledge),
  toQuote: createQuoteMaker(corpusOf(knowledge)),
  words: { isInSources: () => false, isAnswered: () => false },
  isSupported: () => false,
  vocabulary: { matchNames: () => [], kindOfName: () => undefined },
};

function ask(
  text: string,
  found: {
    fact?: number;
    gap?: number;
    scores?: readonly number[];
    confidence?: number;
    own?: string;
    unknown?: readonly string[];
    /** The likeness of the other fact. */
    other?: number;
  },
  using = parts,
) {
  const question: Question = {
    text,
    understood: text,
    bare: found.own ?? text,
    own: found.own ?? text,
    context: '',
    kind: 'why',
    asksFor: [],
    terms: [],
    names: [],
  };
  const { fact = 0, gap = 0, scores = [], confidence = 0 } = found;
  const { answer } = decide(
    question,
    {
      editorial: {
        facts: [leak, dry].flatMap((entry, at) => {
          const likeness = at === 0 ? fact : (found.other ?? 0);
          return entry === undefined || (at > 0 && found.other === undefined)
            ? []
            : [{ entry, likeness, chance: likeness / (fact + gap || 1) }];
        }),
        gaps:
          cost === undefined
            ? []
            : [{ entry: cost, likeness: gap, chance: gap / (fact + gap || 1) }],
      },
      judgement: {
        candidates: scores.flatMap((score, at) => {
          const sentence = knowledge.sentences[at];
          return sentence === undefined ? [] : [{ sentence, score, features: [] }];
        }),
        confidence: {
          value: confidence,
          unknownTerms: found.unknown ?? ['the', 'zyzzyva'],
          signals: [],
        },
        absentNames: findAbsentNames(question.own, using.words),
      },
    },
    using,
  );
  const quotes = answer.kind === 'answered' ? answer.quotes : answer.nearest;
  return { answer, numbers: quotes.map(({ number }) => number) };
}

describe('decide', () => {
  it('lets a fact that fits well lead, with the other side of it', () => {
    const { answer, numbers } = ask('why did it leak', { fact: 0.8, gap: 0.6 });
    expect(answer).toMatchObject({ kind: 'answered', short: leak?.says, sides: [[0], [1]] });
    expect(numbers).toEqual([1, 4]);
  });

  it('abstains where the gaps are likelier than the facts', () => {
    const { answer } = ask('why did it cost that', { fact: 0.4, gap: 0.7 });
    expect(answer).toMatchObject({ kind: 'abstained', reason: 'gap', message: cost?.says });
  });

  it('does not answer of a name that no source has, and shows what is said instead', () => {
    const { answer, numbers } = ask('why did the Ondine leak', { fact: 0.8 });
    expect(answer).toMatchObject({ kind: 'abstained', reason: 'false-premise' });
    expect(numbers).toEqual([1]);
  });

  it('takes a name that is only misspelt for the one that it was mended to', () => {
    const own = 'why did the mirabel leak';
    const { answer } = ask('why did the Mirabell leak', { fact: 0.8, own });
    expect(answer.kind).toBe('answered');
  });

  it('leaves facts and gaps aside that are unlike the question', () => {
    const found = { fact: 0.1, gap: 0.3, scores: [2], confidence: 0.9 };
    expect(ask('why', found).answer).toMatchObject({ kind: 'answered', short: 'The sources say:' });
  });

  it('shows the best sentence, and of the others those that are nearly as good', () => {
    expect(ask('why', { scores: [2, 1.8, 1, 0.9], confidence: 0.9 }).numbers).toEqual([1, 2]);
    expect(ask('why', { scores: [2, 1, 0.5], confidence: 0.9 }).numbers).toEqual([1]);
    expect(ask('why', { scores: [2, 2, 2, 2], confidence: 0.9 }).numbers).toEqual([1, 2, 3]);
  });

  it('abstains where the best sentence is unlikely to answer, and names telling words alone', () => {
    const { answer } = ask('why', { scores: [2, 1], confidence: 0.1 });
    expect(answer).toMatchObject({ kind: 'abstained', reason: 'unknown-term' });
    expect(answer.kind === 'abstained' && answer.message).toMatch(/“zyzzyva”\.$/);
  });

  it('names no word as missing that the nearest sentences say otherwise', () => {
    const unknown = ['seeped', 'zyzzyva'];
    const { answer } = ask('why has it seeped', { scores: [2, 1], confidence: 0.1, unknown });
    expect(answer.kind === 'abstained' && answer.message).toMatch(/mentions “zyzzyva”\.$/);
  });

  it('refuses where the sentence lacks what is asked for, and says what', () => {
    const { answer } = ask('how many gallons leaked', { scores: [2], confidence: 0.9 });
    expect(answer).toMatchObject({ kind: 'abstained', reason: 'missing-kind' });
  });

  it('answers for quoted words with the fact that cites them, likelier ones aside', () => {
    const { numbers } = ask("who said 'ann said'", { fact: 0.8, other: 0.1 });
    expect(numbers[0]).toBe(4);
  });

  it('leaves quoted words aside that only an unlikely fact cites', () => {
    const { numbers } = ask("who said 'ann said'", { fact: 0.9, other: 0.01 });
    expect(numbers[0]).toBe(1);
  });

  it('does not answer where the sources have it the other way round', () => {
    const turned = {
      ...parts,
      words: { isInSources: () => true, isAnswered: () => true },
      isSupported: (claim: string) => claim.startsWith('Ann'),
      vocabulary: { matchNames: createNameMatcher(NAMES), kindOfName: () => 'person' as const },
    };
    const { answer } = ask('did Mirabel blame Ann', { fact: 0.8 }, turned);
    expect(answer).toMatchObject({ kind: 'abstained', reason: 'not-in-sources' });
    expect(answer.kind === 'abstained' && answer.message).toContain('did that to');
  });
});
