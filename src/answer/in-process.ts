import type { About, AsyncEngine, Promised } from '../domain/async-engine.ts';
import type { Engine } from '../domain/engine.ts';
import { corpusOf } from './corpus-in-memory.ts';
import { createQueries } from './create-queries.ts';

/** The engine as one that answers in its own time; it does so at once, in this process. */
export function inProcess(engine: Engine): AsyncEngine {
  return {
    about: aboutOf(engine),
    ...asynchronous(createQueries(engine, corpusOf(engine.knowledge))),
  };
}

/** What is known of the engine without asking it. */
export function aboutOf({ knowledge: { documents, sentences }, lists: { stamp } }: Engine): About {
  return { stamp, sources: documents.length, sentences: sentences.length };
}

/** Functions that give promises of what the others give, and reject where those throw. */
export function asynchronous<Functions extends object>(functions: Functions): Promised<Functions> {
  const promised = Object.entries(functions).map(([name, work]) => [
    name,
    async (...args: readonly unknown[]) => Reflect.apply(work, undefined, args),
  ]);
  return Object.fromEntries(promised);
}
