import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readKnowledgeFiles } from '../../bench/eval/article.ts';
import { readClaims, readQuestions } from '../../bench/eval/read-questions.ts';
import { writeText } from '../../bench/speed/write-text.ts';
import { corpusOf } from '../../src/answer/corpus-in-memory.ts';
import { createQueries } from '../../src/answer/create-queries.ts';
import { EngineAway } from '../../src/domain/engine-away.ts';
import { citedOnPages } from '../../src/domain/pages.ts';
import { createEngine } from '../../src/engine.ts';
import { buildKnowledge, type KnowledgeFile } from '../../src/knowledge/build-knowledge.ts';
import { keepAlive } from '../../src/main/keep-alive.ts';
import { openDatabase } from '../../src/main/open-database.ts';
import { openServed } from '../../src/main/open-served.ts';
import { openStored } from '../../src/main/open-stored.ts';
import { createServedQueries } from '../../src/main/served-engine.ts';
import { connect } from '../../src/postgres/connect.ts';
import { readState } from '../../src/postgres/read-state.ts';
import { createStoredIndex } from '../../src/postgres/stored-index.ts';
import { createStoredSentences } from '../../src/postgres/stored-sentences.ts';
import { createSentenceIndex } from '../../src/search/sentence-index.ts';
import { fewLines } from '../main/few-wordings.ts';
import { freePort } from '../state/start-redis.ts';
import { textInFiles } from '../state/text-in-files.ts';
import { loadFiles } from './load-files.ts';
import { describeWithPostgres } from './some-postgres.ts';
import { type OwnPostgres, startPostgres } from './start-postgres.ts';

let server: OwnPostgres;
let folder = '';
let databases = 0;

/** The address of a database with nothing in it. */
async function someDatabase(): Promise<string> {
  databases += 1;
  const client = await connect(server.url, 0);
  await client.query(`create database d${databases}`);
  await client.end();
  return server.url.replace(/postgres$/, `d${databases}`);
}

async function open(url: string) {
  const stored = await openStored(url);
  onTestFinished(() => stored.close());
  return stored;
}

function article(slug: string, text: string): KnowledgeFile {
  return { path: `sources/${slug}.md`, text: `---\ntitle: The ${slug}\n---\n\n${text}\n` };
}

describeWithPostgres('a knowledge in PostgreSQL', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
    server = await startPostgres(folder);
  }, 60_000);
  afterAll(async () => {
    await server.kill();
    await rm(folder, { recursive: true });
  });

  describe.each([
    { name: 'sony', knowledge: fewLines, set: 'bench/sets/sony' },
    { name: 'waterworks', knowledge: () => 'bench/sets/waterworks', set: 'bench/sets/waterworks' },
    { name: 'derailment', knowledge: () => 'bench/sets/derailment', set: 'bench/sets/derailment' },
    {
      name: 'harbour-fire',
      knowledge: () => 'test/fixtures/harbour-fire',
      set: 'bench/sets/derailment',
    },
  ])('of $name', ({ knowledge, set }) => {
    it('is answered from as in process', { timeout: 240_000 }, async () => {
      const files = readKnowledgeFiles(knowledge());
      const url = await someDatabase();
      await loadFiles(url, files);
      const { queries } = await open(url);
      const inMemory = buildKnowledge(files);
      const engine = createEngine(inMemory);
      const expected = createQueries(engine, corpusOf(inMemory));
      // Every second one, which takes half a minute less.
      for (const { question, previous } of everySecond(readQuestions(`${set}/questions.jsonl`))) {
        const options = { previous: previous ?? [] };
        expect(queries.explain(question, options), question).toEqual(
          expected.explain(question, options),
        );
      }
      for (const { claim } of everySecond(readClaims(`${set}/claims.jsonl`))) {
        expect(queries.check(claim), claim).toEqual(expected.check(claim));
      }
      for (const asked of ['who did it, as of 2014-12-20?', 'what happened, as of 2024-05-17?']) {
        expect(queries.ask(asked)).toEqual(expected.ask(asked));
      }
      expect(queries.evidence()).toEqual(expected.evidence());
      expect(queries.sources(0, 9)).toEqual(expected.sources(0, 9));
      expect(queries.article(0, 0)).toEqual(expected.article(0, 0));
      expect(queries.suggest('wh', 9)).toEqual(expected.suggest('wh', 9));
    });
  });

  it('is searched as an index in memory is', { timeout: 120_000 }, async () => {
    const { files } = writeText(600);
    const url = await someDatabase();
    await loadFiles(url, files);
    const client = openDatabase(url);
    onTestFinished(() => client.close());
    const { sentenceCount, averageLength } = readState(client);
    const sentences = createStoredSentences(client, sentenceCount, { attributions: new Map() });
    const stored = createStoredIndex(client, sentences, averageLength);
    const hasty = createStoredIndex(client, sentences, averageLength, 3);
    const knowledge = buildKnowledge(files);
    const index = createSentenceIndex(knowledge);
    const words = [
      ...new Set(knowledge.sentences.flatMap(({ text }) => text.toLowerCase().split(/\W+/))),
    ];
    const hostile = [
      "'",
      "a'b",
      '\\',
      "' | 'make",
      'make:*',
      '!make',
      '&',
      '\0',
      '$1',
      '-- ',
      '😀',
      '\ud800',
      'a'.repeat(5_000),
    ];
    const term = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...hostile), fc.string());
    const terms = fc.array(fc.record({ term, weight: fc.constantFrom(0.3, 0.4, 1) }), {
      maxLength: 12,
    });
    expect(stored.count).toBe(index.count);
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 40 }), (wanted, limit) => {
        const hits = index.search(wanted, limit);
        expect(stored.search(wanted, limit)).toEqual(hits);
        expect(hasty.search(wanted, limit)).toEqual(hits);
        for (const each of wanted) {
          expect(stored.documentFrequency(each.term)).toBe(index.documentFrequency(each.term));
          expect(stored.inverseDocumentFrequency(each.term)).toBe(
            index.inverseDocumentFrequency(each.term),
          );
          for (const { position } of hits.slice(0, 3)) {
            expect(stored.sentenceAt(position)).toEqual(index.sentenceAt(position));
            expect(stored.has(position, stored.termNumber(each.term))).toBe(
              index.has(position, index.termNumber(each.term)),
            );
          }
        }
      }),
      { numRuns: 60 },
    );
    for (const at of [-1, 0.5, index.count, Number.NaN])
      expect(stored.sentenceAt(at)).toBeUndefined();
  });

  it('is shown on pages as in memory, a sentence each', async () => {
    const text = `facts:
  - { id: boats, says: Boats were lost., cites: [coast-later S1, coast S2], disagrees: [none] }
  - { id: none, says: None was lost., cites: [coast S2], disagrees: [boats] }
`;
    const files = [
      ...readKnowledgeFiles('test/fixtures/harbour-fire').filter(
        ({ path }) => path !== 'facts.yaml',
      ),
      { path: 'facts.yaml', text },
    ];
    const url = await someDatabase();
    await loadFiles(url, files);
    const pages = { address: 'https://exhibit.example', publishing: 'excerpts' } as const;
    const served = await openServed('nowhere', { databaseUrl: url, pages });
    onTestFinished(() => served.thread?.end());
    const knowledge = citedOnPages(buildKnowledge(files), pages);
    const expected = createServedQueries(createEngine(knowledge), 'excerpts');
    const sentences = knowledge.sentences.map(({ slug, number }) => `/sources/${slug}/S${number}`);
    const sources = knowledge.documents.map(({ source }) => `/sources/${source.slug}`);
    for (const path of [
      '/sources',
      ...sources,
      ...sentences,
      '/sources/nowhere',
      `${sources[0]}/S999`,
    ]) {
      expect(await served.page(path, 'q=fire'), path).toEqual(expected.page(path, 'q=fire'));
    }
    const asked = 'How many boats were lost in the fire?';
    const answer = await served.ask(asked);
    expect(answer).toEqual(expected.ask(asked));
    expect(JSON.stringify(answer)).toContain('https://exhibit.example/sources/');
    expect(await served.sources(0, 9)).toEqual(expected.sources(0, 9));
    expect(await served.article(0, 0)).toEqual(expected.article(0, 0));
  });

  it('keeps a document whose characters PostgreSQL has no text for', async () => {
    const text = 'The \ud800 “boîte” 😀 burned on 5 May.\u2028 Ann’s mill\u0000 stood.';
    const files = [article('mill', text), article('other', 'Nobody came.')];
    const url = await someDatabase();
    await loadFiles(url, files);
    const { queries } = await open(url);
    const engine = createEngine(buildKnowledge(files));
    for (const question of ['What burned on 5 May?', "Ann's mill \0 stood?", 'mill S1\0']) {
      expect(queries.explain(question)).toEqual(engine.explain(question));
    }
    for (const reference of ['mill S1', 'mill#\0', '\ud800', "' or 1=1 --"]) {
      expect(queries.quote(reference)).toEqual(engine.quote(reference));
    }
  });

  it('goes on with a loading that was stopped, and shows nothing of it before', async () => {
    const files = ['a', 'b', 'c', 'd'].map((slug) => article(slug, `The ${slug} burned down.`));
    const url = await someDatabase();
    await expect(openStored(url)).rejects.toThrow(
      /^DATABASE_URL: expected a database with a knowledge, found nothing loaded in it; run "exhibit load"/,
    );
    const stopped = loadFiles(url, files, {
      runChars: 1,
      read(path) {
        if (path === 'sources/c.md') throw new Error('stopped');
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    await expect(openStored(url)).rejects.toThrow('found nothing loaded in it');
    expect(await loadFiles(url, files)).toEqual({ sources: 4, sentences: 4, written: 2 });
    const { about } = await open(url);
    expect(about()).toMatchObject({ sources: 4, sentences: 4 });
  });

  it('is replaced at once, while it is asked, and what is gone is gone', async () => {
    const before = [article('a', 'The mill burned down.'), article('b', 'Three men left.')];
    const after = [article('a', 'The mill burned down.'), article('c', 'Five ships sank.')];
    const url = await someDatabase();
    await loadFiles(url, before);
    const { queries, about } = await open(url);
    const first = about();
    const seen = new Set<unknown>();
    const loaded = await loadFiles(url, after, {
      runChars: 1,
      read: () => seen.add(queries.explain('How many ships sank?').candidates.length),
    });
    expect([...seen]).toEqual([2]);
    expect(loaded).toEqual({ sources: 2, sentences: 2, written: 1 });
    expect(about().stamp).not.toBe(first.stamp);
    expect(queries.explain('How many ships sank?')).toEqual(
      createEngine(buildKnowledge(after)).explain('How many ships sank?'),
    );
    expect(queries.quote('b S1')).toBeUndefined();
    expect(await loadFiles(url, after)).toMatchObject({ written: 0 });
    // The frequencies are those of what is there.
    const client = await connect(url, 0);
    const { rows } = await client.query("select n from exhibit.term where term in ('men', 'ship')");
    await client.end();
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('answers a bot from a thread, which another takes the place of after a loading', {
    timeout: 120_000,
  }, async () => {
    const url = await someDatabase();
    const serve = () => openServed('nowhere', { databaseUrl: url });
    await loadFiles(url, [article('a', 'The mill burned down.')]);
    const live = keepAlive(await serve(), serve, { debug() {}, info() {}, warn() {}, error() {} });
    onTestFinished(() => live.end());
    const first = live.current;
    expect(first.about).toMatchObject({ sources: 1, sentences: 1 });
    expect(await first.ask('What burned down?')).toMatchObject({ kind: 'answered' });
    await loadFiles(url, [article('a', 'The mill burned down.'), article('b', 'Five ships sank.')]);
    await expect(first.ask('How many ships sank?')).rejects.toThrow(EngineAway);
    await expect.poll(() => live.current.about.sources, { timeout: 60_000 }).toBe(2);
    expect(await live.current.ask('How many ships sank?')).toMatchObject({ kind: 'answered' });
    expect(live.current.about.stamp).not.toBe(first.about.stamp);
    await expect(openServed('nowhere', { databaseUrl: await someDatabase() })).rejects.toThrow(
      'found nothing loaded in it',
    );
  });

  it('refuses what a folder would be refused for, and keeps what is there', async () => {
    const url = await someDatabase();
    await loadFiles(url, [article('a', 'The mill burned down.')]);
    const facts = {
      path: 'facts.yaml',
      text: 'facts:\n  - id: mill\n    says: It burned.\n    cites: [S1, nowhere S3]\n',
    };
    const bad = [article('a', 'The mill stood.'), article('b', 'Nobody came.'), facts];
    const refusal = (work: () => unknown): string => {
      try {
        work();
        return 'none';
      } catch (error) {
        return String(error);
      }
    };
    const expected = refusal(() => buildKnowledge(bad));
    expect(expected).toContain('there is no source "nowhere"');
    await expect(loadFiles(url, bad).catch(String)).resolves.toBe(expected);
    const { queries } = await open(url);
    expect(queries.quote('S1')?.text).toBe('The mill burned down.');
  });

  it('says that another version loaded it', async () => {
    const url = await someDatabase();
    await loadFiles(url, [article('a', 'The mill burned down.')], { program: 'another' });
    await expect(openStored(url)).rejects.toThrow('found what another version of Exhibit loaded');
  });

  it('needs no right but to read', async () => {
    const url = await someDatabase();
    await loadFiles(url, [article('a', 'The mill burned down.')]);
    const client = await connect(url, 0);
    await client.query(
      'create role reader login; grant usage on schema exhibit to reader; grant select on all tables in schema exhibit to reader',
    );
    await client.end();
    const { queries } = await open(url.replace('exhibit@', 'reader@'));
    expect(queries.ask('What burned down?').kind).toBe('answered');
    await expect(
      loadFiles(url.replace('exhibit@', 'reader@'), [article('b', 'No.')]),
    ).rejects.toThrow('permission denied');
  });

  it('is asked again once the server is back', { timeout: 60_000 }, async () => {
    const url = await someDatabase();
    await loadFiles(url, [article('a', 'The mill burned down.')]);
    const { queries } = await open(url);
    const answer = queries.ask('What burned down?');
    await server.kill();
    expect(() => queries.ask('What burned down?')).toThrow(
      /^DATABASE_URL: expected an answer from the PostgreSQL at postgres:\/\/127\.0\.0\.1:\d+\/d\d+, found /,
    );
    await server.start();
    expect(queries.ask('What burned down?')).toEqual(answer);
  });

  it('leaves nothing of a question in the files of the server', async () => {
    const url = await someDatabase();
    await loadFiles(url, [article('a', 'The mill burned down.')]);
    const { queries } = await open(url);
    const asked = 'Did canary6f0e91 or canaary burn the mill down?';
    queries.explain(asked);
    queries.check(asked);
    queries.quote('canary6f0e91 S1');
    const client = await connect(server.url, 0);
    await client.query('checkpoint');
    await client.end();
    const written = await textInFiles(folder);
    expect(written).toContain('burned down');
    expect(written).not.toMatch(/canary6f0e91|canaary/u);
  });

  it('says that nobody answers, without the password', async () => {
    const port = await freePort();
    await expect(openStored(`postgres://ann:hunter2@127.0.0.1:${port}/x`)).rejects.toThrow(
      new RegExp(
        `^DATABASE_URL: expected an answer from the PostgreSQL at postgres://127.0.0.1:${port}/x, found connect ECONNREFUSED 127.0.0.1:${port}; start it, mend the address, or leave DATABASE_URL out$`,
      ),
    );
  });
});

function everySecond<Item>(items: readonly Item[]): readonly Item[] {
  return items.filter((_, at) => at % 2 === 0);
}
