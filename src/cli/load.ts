import type { Terminal } from '../io/terminal.ts';
import { EXIT_ANSWERED, type ExitCode } from './exit-code.ts';
import { show } from './show.ts';
import { showProgress } from './show-progress.ts';

/** What the command needs from outside. */
export interface LoadContext {
  readonly terminal: Terminal;
  /** Loads the folder into the database; `progressed` is called with how many of its articles are loaded. */
  load(
    knowledgeDir: string,
    progressed: (done: number, all: number) => void,
  ): Promise<{ readonly sources: number; readonly sentences: number; readonly written: number }>;
}

/** Loads a folder, with a bar that shows how far it is, and says what answers are given from now. */
export async function runLoad(
  { terminal, load }: LoadContext,
  knowledgeDir: () => string,
): Promise<ExitCode> {
  const loaded = await load(
    knowledgeDir(),
    (done, all) => void showProgress(terminal.notes, done / all),
  );
  const { sources, sentences, written } = loaded;
  await show(terminal.output, [
    `Loaded: ${sources} source${sources === 1 ? '' : 's'}, ${sentences} sentence${sentences === 1 ? '' : 's'}; ${written} of the sources anew.`,
  ]);
  return EXIT_ANSWERED;
}
