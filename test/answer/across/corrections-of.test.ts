import { beforeAll, describe, expect, it } from 'vitest';
import { corpusOf } from '../../../src/answer/corpus-in-memory.ts';
import { inProcess } from '../../../src/answer/in-process.ts';
import type { AsyncEngine } from '../../../src/domain/async-engine.ts';
import type { Engine } from '../../../src/domain/engine.ts';
import { openEngine } from '../../../src/open-engine.ts';
import { createReader } from '../../../src/reader/reader.ts';
import { openBot } from '../../discord/open-bot.ts';

let engine: Engine;
let queries: AsyncEngine;
beforeAll(async () => {
  engine = await openEngine({ knowledge: 'test/fixtures/harbour-fire' });
  queries = inProcess(engine);
});

/** What is corrected there: "Nine fishing boats were destroyed …". */
const CORRECTED = 'tribune S1';
const WORDS = 'corrected later by Valley Tribune on 2024-05-19: tribune-again S2';

describe('Engine.correctionOf', () => {
  it('knows the one correction that was planted, and no other', () => {
    const corrected = engine.knowledge.sentences.flatMap(({ id, slug, number }) => {
      const by = engine.correctionOf(id);
      return by === undefined ? [] : [`${slug} S${number} by ${by.reference}`];
    });
    expect(corrected).toEqual(['tribune S1 by tribune-again S2']);
  });

  it('says what an answer says of it', () => {
    const answer = engine.ask(
      'How many fishing boats were destroyed by the fire in Osthaven harbour?',
    );
    const quotes = answer.kind === 'answered' ? answer.quotes : [];
    const quote = quotes.find(({ reference }) => reference === CORRECTED);
    expect(quote?.corrected).toEqual(engine.correctionOf(quote?.id ?? ''));
  });
});

describe('whoever sees a corrected sentence', () => {
  it.each<[string, Record<string, string>]>([
    ['sentence', { number: CORRECTED }],
    ['sources', { article: 'tribune' }],
  ])('sees it in /%s', async (command, options) => {
    const { discord } = await openBot({ engine });
    const { text } = await discord.slash({ command, options }).response();
    expect(text.replaceAll('\\', '')).toContain(WORDS);
  });

  it('is not told that the sources bear it out', () => {
    const check = engine.check(
      'Nine fishing boats were destroyed by the fire in Osthaven harbour.',
    );
    // By whoever says otherwise, not by what was corrected.
    expect(check.verdict).toBe('contradicted');
    expect(check.why).toMatch(
      /^(?:coast S1 says Twelve|tribune-again S2 says Eleven), not Nine\.$/,
    );
  });

  it('sees it in lists, and as of a day only once it was corrected', async () => {
    const dated = await openEngine({ knowledge: 'test/fixtures/harbour-fire' });
    const timeline = dated.lists.timeline();
    const [quote] = timeline.undated.filter(({ reference }) => reference === CORRECTED);
    if (quote === undefined) throw new Error('not undated');
    // As if it gave a date.
    const entry = { when: 'x', quote, isOfStatement: false };
    const lists = { ...dated.lists, timeline: () => ({ ...timeline, dated: [entry] }) };
    const asked = inProcess({ ...dated, lists });
    const marks = async (asOf?: string) =>
      (await asked.timeline(0, asOf)).entries.items.map((each) => each.quote.corrected?.reference);
    expect((await marks())[0]).toBe('tribune-again S2');
    expect((await marks('2024-05-20'))[0]).toBe('tribune-again S2');
    expect((await marks('2024-05-17'))[0]).toBeUndefined();
    expect((await queries.quote(CORRECTED))?.corrected?.reference).toBe('tribune-again S2');
  });

  it("sees it on the reader's pages", () => {
    const read = createReader(engine, corpusOf(engine.knowledge), 'articles');
    const page = read('/sources/tribune', new URLSearchParams());
    expect(JSON.stringify(page)).toContain(WORDS);
  });
});
