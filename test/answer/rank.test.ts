import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIDENCE_FEATURES } from '../../src/answer/confidence-features.ts';
import { SENTENCE_FEATURES } from '../../src/answer/features/sentence-features.ts';
import { CONFIDENCE_MODEL } from '../../src/answer/model/confidence-model.ts';
import { SENTENCE_MODEL } from '../../src/answer/model/sentence-model.ts';
import { SPAN_MODEL } from '../../src/answer/model/span-model.ts';
import { createRanker } from '../../src/answer/rank.ts';
import { SPAN_FEATURES } from '../../src/answer/spans/span-features.ts';
import { analyseQuestion } from '../../src/question/analyse-question.ts';
import { createSentenceIndex } from '../../src/search/sentence-index.ts';
import { createNameMatcher } from '../../src/text/match-names.ts';
import { knowledgeOf } from './knowledge-of.ts';

const STORY = [
  'Fire closes the old harbour for a month',
  'The fire began in a warehouse on Pier 4 shortly after midnight on 2 May.',
  'Ada Lindqvist, the harbour master, said that a faulty cable had started it.',
  'Three firefighters were hurt when a roof fell in.',
  'The warehouse belonged to Norrvik Shipping, which stored paint there.',
  'Insurers expect to pay about 12 million kronor for the damage.',
  'Ferries to the islands now leave from the fishing quay.',
] as const;

const knowledge = knowledgeOf({ sentences: STORY });
const ranker = createRanker(createSentenceIndex(knowledge), () => []);

function asked(text: string) {
  return analyseQuestion(text, [], {
    matchNames: createNameMatcher([]),
    kindOfName: () => undefined,
    documentFrequency: ranker.index.documentFrequency,
    inverseDocumentFrequency: ranker.index.inverseDocumentFrequency,
    correctSpelling: () => undefined,
  });
}

describe('createRanker', () => {
  it.each([
    { question: 'Where did the fire begin?', sentence: 2 },
    { question: 'What did the harbour master say had started it?', sentence: 3 },
    { question: 'How many firefighters were hurt?', sentence: 4 },
    { question: 'Who owned the warehouse?', sentence: 5 },
    { question: 'How much will the insurers pay?', sentence: 6 },
    { question: 'Where do ferries leave from now?', sentence: 7 },
  ])('puts S$sentence first for "$question"', ({ question, sentence }) => {
    expect(ranker.rank(asked(question))[0]?.sentence.number).toBe(sentence);
  });

  it('puts a sentence near what was shown before one that is nearly as good, and is no surer of it', () => {
    const question = asked('Where was that?');
    const [first, second] = ranker.rank(question);
    const near = new Set([(second?.sentence.number ?? 0) - 1]);
    const leaning = ranker.judge({ ...question, near });
    expect((first?.score ?? 0) - (second?.score ?? 0)).toBeLessThan(0.6);
    expect(leaning.candidates[0]?.sentence).toBe(second?.sentence);
    expect(leaning.candidates[0]?.score).toBe(second?.score);
  });

  it('is surer of a question that the sentences answer than of one that they do not', () => {
    const confidence = (question: string) => ranker.judge(asked(question)).confidence.value;
    expect(confidence('How many firefighters were hurt?')).toBeGreaterThan(
      confidence('Which film did the mayor watch in Lisbon?'),
    );
  });

  it('looks at every sentence of an article, also at those that share nothing with the question', () => {
    const filler = Array.from({ length: 30 }, (_, at) => `Crews worked on shed ${at + 10}.`);
    const long = createSentenceIndex(knowledgeOf({ sentences: [...filler, ...STORY] }));
    const all = createRanker(long, () => []);
    const question = asked('Was anybody injured when the roof fell in?');

    const numbers = all.rank(question, 50).map(({ sentence }) => sentence.number);

    expect(numbers[0]).toBe(34);
    expect(numbers).toHaveLength(37);
  });

  it('names the words that no sentence has, as typed', () => {
    const { confidence } = ranker.judge(asked('Did Reuters visit the harbour?'));
    expect(confidence.unknownTerms).toContain('Reuters');
  });

  it.each([
    { question: 'How many firefighters were hurt?', words: 'Three' },
    { question: 'Who was the harbour master?', words: 'Ada Lindqvist' },
  ])('marks "$words" as the answer to "$question"', ({ question, words }) => {
    const { candidates, span } = ranker.judge(asked(question));
    const text = candidates[0]?.sentence.text ?? '';
    expect(text.slice(span?.start, span?.end)).toContain(words);
  });

  it('explains a score by named features that add up to nearly all of it', () => {
    const [best] = ranker.rank(asked('How many firefighters were hurt?'));
    expect(best?.features.length).toBeGreaterThan(5);
    expect(SENTENCE_FEATURES).toContain(best?.features[0]?.name);
  });

  it('gives the same order on every run, ties by source and number', () => {
    const again = createRanker(createSentenceIndex(knowledge), () => []);
    const numbers = (of: typeof ranker) =>
      of
        .rank(asked('the fire at the harbour'), 20)
        .map(({ sentence, score }) => [sentence.id, score]);
    expect(numbers(again)).toEqual(numbers(ranker));
  });

  it('finds nothing in no sentences', () => {
    const none = createRanker(createSentenceIndex(knowledgeOf({ sentences: [] })), () => []);
    expect(none.judge(asked('who?'))).toMatchObject({ candidates: [], confidence: { value: 0 } });
  });

  it('keeps every confidence and span in bounds for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { candidates, confidence, span } = ranker.judge(asked(text));
        expect(confidence.value).toBeGreaterThanOrEqual(0);
        expect(confidence.value).toBeLessThanOrEqual(1);
        if (span === undefined) return;
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(candidates[0]?.sentence.text.length ?? 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the shipped models', () => {
  it.each([
    { name: 'sentences', model: SENTENCE_MODEL, features: SENTENCE_FEATURES },
    { name: 'spans', model: SPAN_MODEL, features: SPAN_FEATURES },
    { name: 'confidence', model: CONFIDENCE_MODEL, features: CONFIDENCE_FEATURES },
  ])('of $name name the features that are measured, in their order', ({ model, features }) => {
    expect(model.names).toEqual([...features]);
    for (const { features: used, thresholds, leaves } of model.trees) {
      expect(thresholds).toHaveLength(used.length);
      expect(leaves).toHaveLength(2 ** used.length);
      expect([...thresholds, ...leaves].every(Number.isFinite)).toBe(true);
    }
  });
});
