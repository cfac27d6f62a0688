import { beforeAll, describe, expect, it } from 'vitest';
import { compareStatements, mayRelate } from '../../../src/answer/across/compare-statements.ts';
import { isCorrectionNote } from '../../../src/answer/across/correction-note.ts';
import { createCorrectionTest } from '../../../src/answer/across/find-corrections.ts';
import { readStatement, type Statement } from '../../../src/answer/across/read-statement.ts';
import { corpusOf } from '../../../src/answer/corpus-in-memory.ts';
import type { Answered } from '../../../src/domain/answer.ts';
import type { Engine } from '../../../src/domain/engine.ts';
import { createEngine } from '../../../src/engine.ts';
import { buildKnowledge } from '../../../src/knowledge/build-knowledge.ts';
import { openEngine } from '../../../src/open-engine.ts';
import { stemsOf } from '../../../src/search/stems-of.ts';

/** Fourteen short articles on one invented fire, with everything planted that the tables below list. */
let engine: Engine;

beforeAll(async () => {
  engine = await openEngine({ knowledge: 'test/fixtures/harbour-fire' });
});

/** Every sentence taken apart, notes of corrections left out. */
function statements(): readonly Statement[] {
  const { documents, sentences } = engine.knowledge;
  const published = new Map(documents.map(({ source }) => [source.slug, source.published]));
  return sentences
    .filter(({ text }) => !isCorrectionNote(text))
    .map((sentence) => readStatement(sentence, published.get(sentence.slug)));
}

/** Every ordered pair of sentences of different sources that stands in the relation. */
function pairsThat(kind: 'agrees' | 'disagrees'): readonly string[] {
  const all = statements();
  return all.flatMap((own) =>
    all
      .filter((other) => other.sentence.slug !== own.sentence.slug)
      .flatMap((other) => {
        const relation = compareStatements(own, other);
        if (relation.kind !== kind) return [];
        const [a, b] = [own, other].map(({ sentence }) => `${sentence.slug} S${sentence.number}`);
        return [relation.kind === 'disagrees' ? `${a} and ${b}: ${relation.on}` : `${a} by ${b}`];
      }),
  );
}

describe('mayRelate', () => {
  it('is true of every two that agree or disagree', () => {
    const { documents, sentences } = engine.knowledge;
    const published = new Map(documents.map(({ source }) => [source.slug, source.published]));
    const statements = sentences.map((sentence) =>
      readStatement(sentence, published.get(sentence.slug)),
    );
    const related = statements.flatMap((own) =>
      statements
        .filter((other) => compareStatements(own, other).kind !== 'apart')
        .map((other) => ({ own, held: new Set(stemsOf(other.sentence)) })),
    );
    expect(related.length).toBeGreaterThan(20);
    expect(related.filter(({ own, held }) => !mayRelate(own, (stem) => held.has(stem)))).toEqual(
      [],
    );
  });

  it('is false of a sentence about something else', () => {
    const [own, ...others] = engine.knowledge.sentences.map((sentence) =>
      readStatement(sentence, undefined),
    );
    const isApart = others.some(
      ({ stems }) => own !== undefined && !mayRelate(own, (stem) => stems.has(stem)),
    );
    expect(isApart).toBe(true);
  });
});

describe('compareStatements', () => {
  it('finds the disagreements that were planted, and no other', () => {
    expect([...pairsThat('disagrees')].sort()).toEqual(
      [
        ['gazette S1', 'tribune S1', 'number'],
        ['coast S1', 'tribune S1', 'number'],
        ['record S1', 'tribune S1', 'number'],
        ['gazette S1', 'tribune-again S2', 'number'],
        ['coast S1', 'tribune-again S2', 'number'],
        ['record S1', 'tribune-again S2', 'number'],
        ['tribune S1', 'tribune-again S2', 'number'],
        ['gazette-later S2', 'courier S2', 'number'],
        ['gazette S1', 'record S1', 'date'],
        ['gazette S3', 'record S2', 'name'],
        ['undated S2', 'record S2', 'name'],
        ['courier S1', 'coast-later S1', 'polarity'],
      ]
        .flatMap(([a, b, on]) => [`${a} and ${b}: ${on}`, `${b} and ${a}: ${on}`])
        .sort(),
    );
  });

  it('finds the repetitions that were planted, and no other', () => {
    const copies = ['nordwire', 'post', 'star'];
    expect([...pairsThat('agrees')].sort()).toEqual(
      [
        ...[1, 2, 3].flatMap((number) =>
          copies.flatMap((a) =>
            copies.filter((b) => b !== a).map((b) => `${a} S${number} by ${b} S${number}`),
          ),
        ),
        // What says on which day says more: it is not repeated by what says none.
        'coast S1 by gazette S1',
        'coast S1 by record S1',
        ...['gazette S2', 'echo S1', 'mail S1'].flatMap((a, _, all) =>
          all.filter((b) => b !== a).map((b) => `${a} by ${b}`),
        ),
        'gazette S3 by undated S2',
        'undated S2 by gazette S3',
      ].sort(),
    );
  });
});

describe('an answer from several sources', () => {
  const ask = (question: string): Answered => {
    const answer = engine.ask(question);
    if (answer.kind !== 'answered') throw new Error(`not answered: ${question}`);
    return answer;
  };

  it.each([
    // Three articles have the same text of an agency.
    ['How long did flames light the sky above Osthaven?', 1, 3],
    // Two others have it from the Gazette.
    ['Did a faulty cable start the fire in the ice house?', 1, 3],
    ['What did the smoke look like from the lighthouse at Skarv?', 1, 3],
    ['When did divers search the basin?', 1, 1],
  ])('counts outlets, not articles: %s', (question, outlets, sources) => {
    const { corroboration } = ask(question);
    expect(corroboration?.outlets).toHaveLength(outlets);
    expect(corroboration?.sources).toHaveLength(sources);
  });

  it('shows both sides of what the sources tell differently', () => {
    const { quotes, sides = [] } = ask('Do police believe that someone set the fire on purpose?');
    const sided = sides.map((side) => side.map((at) => quotes[at]?.reference));
    expect([...sided].sort()).toEqual([['coast-later S1'], ['courier S1']]);
  });

  it.each([
    'Were eleven fishing boats destroyed by the fire in Osthaven harbour?',
    'Were nine boats destroyed?',
  ])('lets the correction lead, and marks what it corrects and nothing else: %s', (question) => {
    const { quotes, sides = [], short } = ask(question);
    const marked = quotes.filter(({ corrected }) => corrected !== undefined);
    expect(marked.map(({ reference, corrected }) => [reference, corrected])).toEqual([
      [
        'tribune S1',
        { reference: 'tribune-again S2', outlet: 'Valley Tribune', published: '2024-05-19' },
      ],
    ]);
    expect(quotes[0]?.reference).toBe('tribune-again S2');
    expect(short).not.toMatch(/nine/i);
    // The correction stands against the other outlets; what it took back is no side.
    const sided = sides.map((side) => side.map((at) => quotes[at]?.reference));
    expect(sided.flat()).toContain('coast S1');
    expect(sided.flat()).not.toContain('tribune S1');
  });

  it('says nothing of any sentence that was not planted', () => {
    const told = engine.knowledge.sentences.flatMap(({ text, slug, number }) => {
      const answer = engine.ask(text);
      if (answer.kind !== 'answered' || isCorrectionNote(text)) return [];
      const { quotes, sides = [], corroboration } = answer;
      // What is asked about is what is answered, or what corrects it.
      const [first] = quotes;
      const sources = corroboration?.sources ?? [];
      const corrected = quotes.filter((quote) => quote.corrected !== undefined);
      const lines = [
        ...(sources.length > 1
          ? [`${sources.length} sources, ${corroboration?.outlets.length} outlets`]
          : []),
        ...(sides.length > 0
          ? [
              sides
                .map((side) =>
                  side
                    .map((at) => quotes[at]?.reference)
                    .sort()
                    .join(', '),
                )
                .sort()
                .join(' | '),
            ]
          : []),
        ...corrected.map(({ reference }) => `corrected: ${reference}`),
      ];
      return lines.length === 0
        ? []
        : [`${slug} S${number} (${first?.reference}): ${lines.join('; ')}`];
    });
    expect(told).toEqual([
      'coast S1 (coast S1): 3 sources, 2 outlets; coast S1 | tribune-again S2',
      'coast-later S1 (coast-later S1): coast-later S1 | courier S1',
      'courier S1 (courier S1): coast-later S1 | courier S1',
      'courier S2 (courier S2): courier S2 | gazette-later S2',
      'echo S1 (echo S1): 3 sources, 1 outlets',
      'gazette S1 (gazette S1): gazette S1 | record S1 | tribune-again S2',
      'gazette S2 (gazette S2): 3 sources, 1 outlets',
      'gazette S3 (gazette S3): 2 sources, 1 outlets; gazette S3, undated S2 | record S2',
      'gazette-later S2 (gazette-later S2): courier S2 | gazette-later S2',
      'mail S1 (mail S1): 3 sources, 1 outlets',
      'nordwire S1 (star S1): 3 sources, 1 outlets',
      'nordwire S2 (star S2): 3 sources, 1 outlets',
      'nordwire S3 (post S3): 3 sources, 1 outlets',
      'post S1 (star S1): 3 sources, 1 outlets',
      'post S2 (star S2): 3 sources, 1 outlets',
      'post S3 (post S3): 3 sources, 1 outlets',
      'record S1 (record S1): gazette S1 | record S1 | tribune-again S2',
      'record S2 (record S2): gazette S3, undated S2 | record S2',
      'star S1 (star S1): 3 sources, 1 outlets',
      'star S2 (star S2): 3 sources, 1 outlets',
      'star S3 (star S3): 3 sources, 1 outlets',
      'tribune S1 (tribune-again S2): coast S1, gazette S1 | tribune-again S2; corrected: tribune S1',
      'tribune-again S2 (tribune-again S2): coast S1, gazette S1 | tribune-again S2; corrected: tribune S1',
      'undated S2 (undated S2): 2 sources, 1 outlets; record S2 | undated S2',
    ]);
  });

  it('believes the front matter, whatever the outlet', () => {
    const article = (slug: string, lines: string, text: string) => ({
      path: `sources/${slug}.md`,
      text: `---\ntitle: ${slug}\n${lines}\n---\n\n${text}\n`,
    });
    const text = (count: string) => `The storm sank ${count} ferries in the harbour of Skarv.`;
    const corrected = (line: string) =>
      createEngine(
        buildKnowledge([
          article('first', 'publisher: The Mail', text('four')),
          article('second', `publisher: The Post\n${line}`, text('five')),
        ]),
      ).ask('How many ferries did the storm sink in the harbour of Skarv?');
    expect(corrected('corrects: first')).toMatchObject({
      quotes: [
        { reference: 'second S1' },
        { reference: 'first S1', corrected: { reference: 'second S1', outlet: 'The Post' } },
      ],
    });
    expect(JSON.stringify(corrected('author: Ada'))).not.toContain('corrected');
  });

  it('takes a later number of the same outlet for news, not for a correction', () => {
    const test = createCorrectionTest(corpusOf(engine.knowledge));
    const pairs = statements().flatMap((a) =>
      statements().flatMap((b) =>
        test(a, b) ? `${a.sentence.slug} S${a.sentence.number} by ${b.sentence.slug}` : [],
      ),
    );
    expect(pairs).toEqual(['tribune S1 by tribune-again']);
  });

  it('names source and sentence, and says when it was published', () => {
    expect(ask('When did divers search the basin?').quotes[0]).toMatchObject({
      reference: 'mail S2',
      source: { published: '2024-05-17' },
      resolved: [{ words: 'on Thursday', date: '2024-05-16' }],
    });
  });
});

describe('the timeline of several sources', () => {
  it('works out days from the date of publication alone, and says that it did', () => {
    const { dated, named } = engine.lists.timeline();
    expect(
      dated.map(({ when, resolved, quote }) => `${quote.reference}: ${when} ${resolved ?? ''}`),
    ).toEqual([
      'tribune S2: 2009 ',
      'gazette-later S1: March 2023 ',
      'record S1: on Monday 2024-05-13',
      'gazette S1: on Tuesday 2024-05-14',
      'mail S2: on Thursday 2024-05-16',
      'gazette-later S3: yesterday 2024-05-21',
    ]);
    expect(named.map(({ when, quote }) => `${quote.reference}: ${when}`)).toEqual([
      'gazette S4: on Friday',
      'undated S1: On Thursday',
    ]);
  });
});
