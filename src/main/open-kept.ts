import { showProgress } from '../cli/show-progress.ts';
import type { Engine } from '../domain/engine.ts';
import { citedOnPages, type Pages } from '../domain/pages.ts';
import { finish } from '../domain/steps.ts';
import { engineSteps } from '../engine.ts';
import { errorCode } from '../io/error-code.ts';
import type { Terminal } from '../io/terminal.ts';
import { readTabledKnowledge } from './read-tabled-knowledge.ts';

/** The folder to open, and the reader at whose pages its quotes are cited, if any. */
interface Opening {
  readonly knowledge: string;
  readonly pages?: Pages;
}

/**
 * What opens the engine over a folder, from what was kept of it in `cacheDir` where that is still right; with a progress
 * bar once it takes longer than people like to wait. It can be stopped and goes on from there. Throws as
 * `readKnowledge`.
 */
export function createOpener(
  cacheDir: string,
  { notes }: Pick<Terminal, 'notes'>,
): (opening: Opening) => Promise<Engine> {
  return async ({ knowledge: dir, pages }) => {
    const started = performance.now();
    let isShown = false;
    const { knowledge, tables } = await readTabledKnowledge(dir, {
      cacheDir,
      progressed(done, all) {
        isShown ||= performance.now() - started > UNNOTICED_MS && done < all;
        if (isShown) void showProgress(notes, done / all);
      },
      failed: (error) =>
        void notes.write(
          `What was read cannot be kept in ${cacheDir} (${errorCode(error)}), so it is read anew each time.\n`,
        ),
    });
    const cited = pages === undefined ? knowledge : citedOnPages(knowledge, pages);
    return finish(engineSteps(cited, tables, false));
  };
}

const UNNOTICED_MS = 700;
