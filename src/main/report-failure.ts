import { ExhibitError } from '../domain/errors.ts';
import { scrub } from '../io/scrub.ts';
import { neutraliseControls } from '../render/neutralise-controls.ts';

/** The exit code of bad input and of faults of ours. */
export const EXIT_FAULT = 2;

/**
 * From here on, what nobody catches ends the process with a calm message and {@link EXIT_FAULT}, and a reader that
 * goes away (`| head`) ends it quietly.
 */
export function endOnFaults(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      const message = `cannot be written (${error.code}); make room, or send it elsewhere`;
      reportFailure(new ExhibitError('usage', [{ file: 'the output', message }]));
      process.exit(EXIT_FAULT);
    });
  }
  process.on('uncaughtException', (error) => {
    reportFailure(error);
    process.exit(EXIT_FAULT);
  });
}

/** Says on standard error what was wrong with the input; of a fault of ours, that it is one and where it happened. */
export function reportFailure(
  error: unknown,
  stderr: Pick<NodeJS.WritableStream, 'write'> = process.stderr,
): void {
  const text = error instanceof ExhibitError ? error.message : describeFault(error);
  stderr.write(`${scrub(text).split('\n').map(neutraliseControls).join('\n')}\n`);
}

function describeFault(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Something went wrong in Exhibit itself; nothing is wrong with what you typed. Please report this:\n${trace}`;
}
