import { createQueries } from '../answer/create-queries.ts';
import type { About } from '../domain/async-engine.ts';
import { EngineAway } from '../domain/engine-away.ts';
import type { Pages } from '../domain/pages.ts';
import { finish } from '../domain/steps.ts';
import { answeringSteps } from '../engine.ts';
import type { BlockingClient } from '../postgres/blocking-client.ts';
import { DatabaseAway } from '../postgres/database-away.ts';
import { readGeneration, readState } from '../postgres/read-state.ts';
import { createStoredCorpus } from '../postgres/stored-corpus.ts';
import { createStoredIndex } from '../postgres/stored-index.ts';
import { createStoredLists } from '../postgres/stored-lists.ts';
import { createStoredSentences } from '../postgres/stored-sentences.ts';
import { createStoredWords } from '../postgres/stored-words.ts';
import { correctAmong, knownWordsSteps } from '../question/correct-spelling.ts';
import { createReader } from '../reader/reader.ts';
import { hashProgram } from './hash-program.ts';
import { openDatabase } from './open-database.ts';
import type { ServedQueries } from './served-engine.ts';

/** How a database is asked. */
export interface StoredOptions {
  readonly changed?: (() => void) | undefined;
  /** Sensible unless told otherwise. */
  readonly statementTimeoutMs?: number | undefined;
  /** Where sentences are cited: on pages that show each with its neighbours, whatever is published. */
  readonly pages?: Pages | undefined;
}

/** What is asked of a knowledge that is in a database. */
export interface Stored {
  /** Each stops the thread until the database has answered. @throws DatabaseAway when it does not. */
  readonly queries: ServedQueries;
  /** What answers are given from now. */
  about(): About;
  close(): Promise<void>;
}

/**
 * What was loaded into the database at `url`. Each answer is given from one generation of it, whoever loads meanwhile; a
 * new one is taken up by the next question; or, where somebody wants to be told that it `changed`, by none. A connection
 * that broke is opened anew by the next question.
 *
 * @throws DatabaseAway when the database cannot be reached or has no knowledge.
 */
export async function openStored(
  url: string,
  { changed, statementTimeoutMs, pages }: StoredOptions = {},
): Promise<Stored> {
  const client = openDatabase(url, statementTimeoutMs);
  const program = hashProgram();
  let opened: Generation | undefined;
  const inSnapshot = <Result>(work: (generation: Generation) => Result): Result => {
    client.query('begin isolation level repeatable read read only');
    try {
      const number = readGeneration(client, program);
      if (changed !== undefined && opened !== undefined && opened.number !== number) {
        changed();
        throw new EngineAway('away');
      }
      if (opened?.number !== number) opened = open(client, number, pages);
      const result = work(opened);
      end(client);
      return result;
    } catch (error) {
      // Where nobody answers there is nothing to end.
      if (!(error instanceof DatabaseAway)) end(client);
      throw error;
    }
  };
  try {
    const names = Object.keys(inSnapshot(({ queries }) => queries)) as (keyof ServedQueries)[];
    const asked = names.map((name) => [
      name,
      (...args: readonly unknown[]) =>
        inSnapshot(({ queries }) => Reflect.apply(queries[name], undefined, args)),
    ]);
    return {
      queries: Object.fromEntries(asked) as ServedQueries,
      about: () => inSnapshot(({ about }) => about),
      close: () => client.close(),
    };
  } catch (error) {
    await client.close();
    throw error;
  }
}

/** Ends the transaction. What was read is read, whatever comes of this. */
function end({ query }: BlockingClient): void {
  try {
    query('commit');
  } catch {}
}

/** What was loaded at once. */
interface Generation {
  readonly number: number;
  readonly about: About;
  readonly queries: ServedQueries;
}

function open(client: BlockingClient, number: number, pages: Pages | undefined): Generation {
  const state = readState(client);
  const { sourceCount, sentenceCount, averageLength, stamp, notes } = state;
  const sentences = createStoredSentences(client, sentenceCount, {
    attributions: new Map(notes.attributions),
    pages: pages && { ...pages, publishing: PUBLISHING },
  });
  const index = createStoredIndex(client, sentences, averageLength);
  const corpus = createStoredCorpus(client, state, sentences);
  const stored = createStoredWords(client);
  const engine = finish(
    answeringSteps({
      corpus,
      index,
      *correctorSteps(others) {
        const own = yield* knownWordsSteps(others);
        return correctAmong({
          has: (word) => own.has(word) || stored.has(word),
          *sharing(keys) {
            yield* own.sharing(keys);
            yield* stored.sharing(keys);
          },
        });
      },
      *listsSteps(parts) {
        yield;
        return createStoredLists(corpus, { ...parts, index, stamp });
      },
      isWarm: false,
    }),
  );
  let read: ReturnType<typeof createReader> | undefined;
  return {
    number,
    about: { stamp, sources: sourceCount, sentences: sentenceCount },
    queries: {
      ...createQueries(engine, corpus),
      page(path, query) {
        read ??= createReader(engine, corpus, PUBLISHING);
        return read(path, new URLSearchParams(query));
      },
    },
  };
}

/** An article is nothing that a database is asked for, and what it would be searched for is among too many. */
const PUBLISHING = 'excerpts';
