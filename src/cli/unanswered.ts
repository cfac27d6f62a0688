import type { Terminal } from '../io/terminal.ts';
import { neutraliseControls } from '../render/neutralise-controls.ts';
import { EXIT_ANSWERED, type ExitCode } from './exit-code.ts';
import { show } from './show.ts';

/** What the command needs from outside. */
export interface UnansweredContext {
  readonly terminal: Terminal;
  /** The questions that were kept, oldest first. */
  unanswered(): Promise<
    readonly { readonly askedAtMs: number; readonly question: string; readonly reason: string }[]
  >;
}

/** Prints the day, the reason and the words of each unanswered question; what it is not, on the side. */
export async function runUnanswered(
  { unanswered, terminal }: UnansweredContext,
  json: boolean,
): Promise<ExitCode> {
  const questions = await unanswered();
  if (questions.length === 0) {
    await show(terminal.notes, [
      'No unanswered question is kept. They are with UNANSWERED_LOG=on in .env, for 30 days.',
    ]);
  }
  await show(
    terminal.output,
    questions.map(({ askedAtMs, question, reason }) =>
      json
        ? JSON.stringify({ askedAtMs, question, reason })
        : `${new Date(askedAtMs).toISOString().slice(0, 10)}  ${reason}  ${oneLine(question)}`,
    ),
  );
  return EXIT_ANSWERED;
}

/** What people type must not move the cursor or begin a line. */
function oneLine(text: string): string {
  return neutraliseControls(text.replace(/\s+/gu, ' ').trim());
}
