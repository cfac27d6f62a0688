import type { Finding } from '../domain/finding.ts';
import type { Terminal } from '../io/terminal.ts';
import { neutraliseControls } from '../render/neutralise-controls.ts';
import { EXIT_ABSTAINED, EXIT_ANSWERED, type ExitCode } from './exit-code.ts';
import { pageOf, show } from './show.ts';

/** What the command needs from outside. */
export interface DoctorContext {
  readonly terminal: Terminal;
  /** Looks at everything that the bot needs to answer from `knowledgeDir`. */
  examine(knowledgeDir: () => string): AsyncIterable<Finding>;
}

/** Prints a line for each thing that was looked at, as soon as it was: 0 when nothing fails, 1 when something does. */
export async function runDoctor(
  { terminal, examine }: DoctorContext,
  knowledgeDir: () => string,
): Promise<ExitCode> {
  const { colours } = pageOf(terminal.output);
  const paint = { ok: colours.green, warn: colours.yellow, fail: colours.red };
  let failed = false;
  for await (const { kind, about, message } of examine(knowledgeDir)) {
    failed ||= kind === 'fail';
    // Names of servers and of files come from others.
    const lines = message.split('\n').map(neutraliseControls).join(`\n${INDENT}`);
    await show(terminal.output, [`${paint[kind](kind.padEnd(5))} ${about.padEnd(12)} ${lines}`]);
  }
  return failed ? EXIT_ABSTAINED : EXIT_ANSWERED;
}

const INDENT = ' '.repeat(19);
