import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runProgram } from '../../src/cli/program.ts';
import { createContext } from '../../src/main/create-context.ts';
import { EXIT_FAULT, reportFailure } from '../../src/main/report-failure.ts';
import { type Ended, emptyFolder, type RunOptions } from './run-exhibit.ts';

/**
 * As `runExhibit`, but in this process, where everything is loaded: for what a command says and leaves behind. That a
 * process says it too is for a test of each command to see. What it keeps goes to an empty folder.
 */
export async function runHere(
  args: readonly string[],
  { input = '', env = {} }: Pick<RunOptions, 'input' | 'env'> = {},
): Promise<Omit<Ended, 'signal'>> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const written = Promise.all([text(stdout), text(stderr)]);
  const stdin = Readable.from([input]);
  let code: number;
  try {
    const folder = emptyFolder();
    const context = createContext(
      { stdin, stdout, stderr, env: { DATA_DIR: folder, ...env } },
      join(folder, '.env'),
    );
    code = await runProgram(args, context);
  } catch (error) {
    reportFailure(error, stderr);
    code = EXIT_FAULT;
  }
  stdout.end();
  stderr.end();
  const [output, notes] = await written;
  return { code, output, notes };
}
