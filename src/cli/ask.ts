import type { Terminal } from '../io/terminal.ts';
import { renderAnswer } from '../render/terminal.ts';
import type { AskedEngine } from './asked-engine.ts';
import { EXIT_ABSTAINED, EXIT_ANSWERED, type ExitCode } from './exit-code.ts';
import { pageOf, show } from './show.ts';

/** One question, and how its answer is wanted. */
export interface AskRequest {
  readonly question: string;
  /** Earlier questions, oldest first. */
  readonly previous: readonly string[];
  readonly json: boolean;
  /** Only sources published by then are used; absent: all. */
  readonly asOf?: string | undefined;
}

/** Answers one question on standard output: 0 answered, 1 abstained. */
export async function runAsk(
  engine: AskedEngine,
  { output }: Terminal,
  { question, previous, json, asOf }: AskRequest,
): Promise<ExitCode> {
  const answer = engine.ask(question, { previous, ...(asOf === undefined ? {} : { asOf }) });
  await show(output, json ? [JSON.stringify(answer)] : renderAnswer(answer, pageOf(output)));
  return answer.kind === 'answered' ? EXIT_ANSWERED : EXIT_ABSTAINED;
}
