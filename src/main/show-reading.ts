import { showProgress } from '../cli/show-progress.ts';
import { errorCode } from '../io/error-code.ts';
import type { Terminal } from '../io/terminal.ts';
import type { ServingOptions } from './open-served.ts';

/** How knowledge is read where somebody looks on: with a progress bar once it takes longer than people like to wait. */
export function showReading(
  cacheDir: string,
  { notes }: Pick<Terminal, 'notes'>,
): Pick<ServingOptions, 'cacheDir' | 'progressed' | 'building' | 'failed'> {
  const started = performance.now();
  let isShown = false;
  return {
    cacheDir,
    progressed(done, all) {
      isShown ||= performance.now() - started > UNNOTICED_MS && done < all;
      if (isShown) void showProgress(notes, done / all);
    },
    building: (share) => void showProgress(notes, share),
    failed: (error) =>
      void notes.write(
        `What was read cannot be kept in ${cacheDir} (${errorCode(error)}), so it is read anew each time.\n`,
      ),
  };
}

const UNNOTICED_MS = 700;
