import type { Engine } from '../domain/engine.ts';
import { citedOnPages, type Pages } from '../domain/pages.ts';
import { finish } from '../domain/steps.ts';
import { engineSteps } from '../engine.ts';
import type { Terminal } from '../io/terminal.ts';
import { readTabledKnowledge } from './read-tabled-knowledge.ts';
import { showReading } from './show-reading.ts';

/** The folder to open, and the reader at whose pages its quotes are cited, if any. */
interface Opening {
  readonly knowledge: string;
  readonly pages?: Pages;
}

/**
 * What opens the engine over a folder, from what was kept of it in `cacheDir` where that is still right, as somebody looks
 * on. It can be stopped and goes on from there. Throws as `readKnowledge`.
 */
export function createOpener(
  cacheDir: string,
  terminal: Pick<Terminal, 'notes'>,
): (opening: Opening) => Promise<Engine> {
  return async ({ knowledge: dir, pages }) => {
    const { knowledge, tables } = await readTabledKnowledge(dir, showReading(cacheDir, terminal));
    const cited = pages === undefined ? knowledge : citedOnPages(knowledge, pages);
    return finish(engineSteps(cited, tables, false));
  };
}
