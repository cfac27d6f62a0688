import { corpusOf } from '../answer/corpus-in-memory.ts';
import { createQueries } from '../answer/create-queries.ts';
import { aboutOf, asynchronous } from '../answer/in-process.ts';
import type { About, Promised, Queries } from '../domain/async-engine.ts';
import type { Engine } from '../domain/engine.ts';
import type { Publishing } from '../domain/pages.ts';
import type { DatabaseAwayReason } from '../postgres/database-away.ts';
import type { PageBesides } from '../reader/html-page.tsx';
import { createReader, type ReaderPage } from '../reader/reader.ts';

/** What a bot and its pages ask of an engine. */
export interface ServedQueries extends Queries {
  /** The reader's page at this path; `query` is what stands behind its `?`. */
  page(path: string, query: string): ReaderPage;
}

/** An engine that answers the bot and shows the reader's pages. */
export type ServedEngine = Promised<ServedQueries> & {
  readonly about: About;
  /** The thread that it is in; absent: it is in this process. */
  readonly thread?: EngineThread;
};

/** Why an engine that is well gives no answers. */
export interface EngineTrouble {
  readonly reason: DatabaseAwayReason;
  readonly error: unknown;
}

/** A thread with an engine. */
export interface EngineThread {
  /** Resolves when it has ended; with why, unless that was wanted. */
  readonly lost: Promise<unknown>;
  /** Resolves when it answers no more since another knowledge has taken the place of its own. */
  readonly changed: Promise<void>;
  /** `listener` hears when what it answers from gives no answers, and, without trouble, when it gives some again. */
  onTrouble(listener: (trouble: EngineTrouble | undefined) => void): void;
  /** Ends it when it has not been asked anything for a while: whoever is being answered goes on asking. */
  retire(): void;
  /** Ends it at once. */
  end(): void;
}

/** What is asked of the engine, whose articles are published in this way. */
export function createServedQueries(
  engine: Engine,
  publishing: Publishing,
  besides: readonly PageBesides[] = [],
): ServedQueries {
  const corpus = corpusOf(engine.knowledge);
  let read: ReturnType<typeof createReader> | undefined;
  return {
    ...createQueries(engine, corpus),
    page(path, query) {
      read ??= createReader(engine, corpus, publishing, besides);
      return read(path, new URLSearchParams(query));
    },
  };
}

/** The engine, served by this process; its pages lead to those `besides`, too. */
export function serveInProcess(
  engine: Engine,
  publishing: Publishing,
  besides: readonly PageBesides[] = [],
): ServedEngine {
  const queries = createServedQueries(engine, publishing, besides);
  return { about: aboutOf(engine), ...asynchronous(queries) };
}
