import { ExhibitError } from '../domain/errors.ts';
import { createTerminal, type Terminal } from '../io/terminal.ts';
import { neutraliseControls } from '../render/neutralise-controls.ts';

/**
 * Runs a command on the process's own streams and ends with its exit code; with 2 and a calm
 * sentence when it throws. A reader that goes away (`| head`) ends it quietly with 0, Ctrl-C with
 * 130, a termination with 143.
 */
export async function runProcess(run: (terminal: Terminal) => Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  // Without a reader for notes there is nobody to tell.
  process.stderr.on('error', () => {});
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  const terminal = createTerminal(process);
  try {
    process.exitCode = await run(terminal);
  } catch (error) {
    process.exitCode = 2;
    await terminal.notes.write(`${wordsFor(error)}\n`);
  }
}

function wordsFor(error: unknown): string {
  if (error instanceof ExhibitError) {
    return error.message.split('\n').map(neutraliseControls).join('\n');
  }
  // A fault of ours or of the machine: the stack is what a report needs.
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Something went wrong that should not have. Please report it:\n${detail}`;
}
