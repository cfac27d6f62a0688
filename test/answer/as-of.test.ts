import { beforeAll, describe, expect, it } from 'vitest';
import { corpusOf } from '../../src/answer/corpus-in-memory.ts';
import { knowledgeAsOf } from '../../src/answer/knowledge-as-of.ts';
import { readAsOf } from '../../src/answer/read-as-of.ts';
import type { Engine } from '../../src/domain/engine.ts';
import { createEngine } from '../../src/engine.ts';
import { openEngine } from '../../src/open-engine.ts';
import { defaultEngine } from '../default-engine.ts';
import { knowledgeOf } from './knowledge-of.ts';

describe('readAsOf', () => {
  it.each([
    ['As of 1 December 2014, who was blamed?', '2014-12-01', 'who was blamed?'],
    ['Who was blamed as of December 1, 2014?', '2014-12-01', 'Who was blamed?'],
    ['as of 2014-12-01 who was blamed', '2014-12-01', 'who was blamed'],
    ['Who was blamed, as of December 2014?', '2014-12', 'Who was blamed?'],
    ['As of 2014: who was blamed?', '2014', 'who was blamed?'],
  ])('reads %s', (text, date, question) => {
    expect(readAsOf(text)).toEqual({ date, question });
  });

  it.each([
    'Who was blamed by 1 December 2014?',
    'As of Friday, who was blamed?',
    'As of now, who was blamed?',
    'Was the damage as of 2014 paid by the owners?',
    'As of 2014?',
    'as of',
  ])('leaves alone %s', (text) => {
    expect(readAsOf(text)).toBeUndefined();
  });
});

describe('a question as of a day', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine({ knowledge: 'test/fixtures/harbour-fire' });
  });
  const QUESTION = 'How many fishing boats were destroyed by the fire in Osthaven harbour?';

  it('is answered from what was published by then alone, and says so', () => {
    const answer = engine.ask(QUESTION, { asOf: '2024-05-17' });
    const published = engine.knowledge.documents.map(({ source }) => source.published);
    const sources = published.filter((day) => day !== undefined && day <= '2024-05-17').length;
    const undated = published.filter((day) => day === undefined).length;
    expect(undated).toBeGreaterThan(0);
    expect(answer).toMatchObject({
      kind: 'answered',
      question: QUESTION,
      asOf: {
        date: '2024-05-17',
        sources,
        undated,
        later: published.length - sources - undated,
      },
    });
    if (answer.kind !== 'answered') return;
    expect(answer.short).toContain(`As of 2024-05-17, in ${sources} of ${published.length}`);
    expect(answer.short).toContain('without a date');
    // The correction of the 19th is not known yet.
    expect(JSON.stringify(answer.quotes)).not.toMatch(/Eleven|corrected/);
    for (const { reference = '', source } of answer.quotes) {
      expect(source.published ?? '9').toMatch(/^2024-05-1[0-7]$/);
      expect(engine.quote(reference)?.source.slug).toBe(source.slug);
    }
  });

  it('is the same when the question says so itself', () => {
    const inWords = engine.ask(`As of 17 May 2024, ${QUESTION}`);
    expect(inWords).toEqual({
      ...engine.ask(QUESTION, { asOf: '2024-05-17' }),
      question: inWords.question,
    });
  });

  it('is not answered when nothing was published by then', () => {
    expect(engine.ask(QUESTION, { asOf: '2024-04' })).toMatchObject({
      kind: 'abstained',
      reason: 'not-in-sources',
      message: expect.stringContaining('No source is known to have been published by then.'),
    });
  });

  it('is about the matter where no source has a date', () => {
    const undated = createEngine(
      knowledgeOf({
        sentences: [
          'The town had a population of 4,200 people in 2010.',
          'The fire destroyed its harbour.',
        ],
      }),
    );
    expect(undated.ask('What was the population of the town as of 2010?')).toMatchObject({
      kind: 'answered',
      quotes: [{ text: expect.stringContaining('4,200') }],
    });
  });

  it('leaves the others as they were', () => {
    const before = engine.ask(QUESTION);
    engine.ask(QUESTION, { asOf: '2024-05-16' });
    expect(engine.ask(QUESTION)).toEqual(before);
  });
});

describe('knowledgeAsOf', () => {
  it('counts a source from the end of the month or year that is known of it', async () => {
    const { knowledge } = await defaultEngine();
    const [document] = knowledge.documents;
    if (document === undefined) throw new Error('no article');
    const dated = (published: string) =>
      corpusOf({
        ...knowledge,
        documents: [{ ...document, source: { ...document.source, published } }],
      });
    const isThere = (published: string, date: string) =>
      knowledgeAsOf(dated(published), date).knowledge().sentences.length > 0;
    expect(isThere('2015-01', '2015-01-20')).toBe(false);
    expect(isThere('2015-01', '2015-01')).toBe(true);
    expect(isThere('2015', '2015-12-30')).toBe(false);
    expect(isThere('2015-01-07', '2015')).toBe(true);
    expect(knowledgeAsOf(dated('2015-01'), '2014').knowledge().facts).toEqual([]);
  }, 20_000);
});
