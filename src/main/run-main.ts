import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ProgramContext } from '../cli/program.ts';
import { ExhibitError } from '../domain/errors.ts';
import { findKnowledgeFolder } from '../io/find-knowledge-folder.ts';
import { type Configuration, readConfiguration, withDotenv } from '../io/read-environment.ts';
import { createTerminal } from '../io/terminal.ts';
import { openEngine } from '../open-engine.ts';
import { neutraliseControls } from '../render/neutralise-controls.ts';

/** What an entry point works with. */
export interface MainContext {
  readonly configuration: Configuration;
  readonly program: ProgramContext;
}

/**
 * Runs an entry point with the configuration that `.env` and the environment give, and ends the process with the code
 * it returns. Bad input ends it with one message a problem and code 2; a closed output pipe ends it quietly.
 */
export async function runMain(main: (context: MainContext) => Promise<number>): Promise<void> {
  process.stdout.on('error', endQuietlyOnClosedPipe);
  process.stderr.on('error', endQuietlyOnClosedPipe);
  try {
    process.exitCode = await main(createContext());
  } catch (error) {
    process.exitCode = EXIT_ERROR;
    process.stderr.write(`${describe(error)}\n`);
  }
}

function createContext(): MainContext {
  const environment = withDotenv(process.env);
  const configuration = readConfiguration(environment);
  const { stdin, stdout, stderr } = process;
  return {
    configuration,
    program: {
      version: version(),
      terminal: createTerminal({ stdin, stdout, stderr, env: environment }),
      findKnowledge: (asked) =>
        findKnowledgeFolder({ asked, configured: configuration.knowledgeDir, shipped: SHIPPED }),
      openEngine,
    },
  };
}

const SHIPPED = fileURLToPath(new URL('../../knowledge', import.meta.url));
const EXIT_ERROR = 2;

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** An expected error says it in its message; any other is a fault of ours and shows where it happened. */
function describe(error: unknown): string {
  const text =
    error instanceof ExhibitError
      ? error.message
      : `Something went wrong in Exhibit itself. Please report this:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  return text.split('\n').map(neutraliseControls).join('\n');
}

function endQuietlyOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
