import type { Engine } from './domain/engine.ts';
import { citedOnPages, type Pages } from './domain/pages.ts';
import { createEngine } from './engine.ts';
import { readKnowledge } from './io/read-knowledge.ts';

export type {
  Abstained,
  AbstentionReason,
  Answer,
  Answered,
  ClaimCheck,
  Quote,
} from './domain/answer.ts';
export type { AskOptions, Engine, Explanation, Suggestion } from './domain/engine.ts';
export { ExhibitError } from './domain/errors.ts';

/**
 * Reads a knowledge folder and opens the engine over it; its quotes are cited at `pages`, if there are any. Throws an {@link ExhibitError} that lists every problem of
 * the folder with file and line.
 */
export async function openEngine(options: {
  readonly knowledge: string;
  readonly pages?: Pages;
}): Promise<Engine> {
  const knowledge = await readKnowledge(options.knowledge);
  return createEngine(options.pages ? citedOnPages(knowledge, options.pages) : knowledge);
}
