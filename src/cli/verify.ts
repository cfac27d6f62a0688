import type { Terminal } from '../io/terminal.ts';
import { renderClaimCheck } from '../render/terminal.ts';
import type { AskedEngine } from './asked-engine.ts';
import { EXIT_ABSTAINED, EXIT_ANSWERED, type ExitCode } from './exit-code.ts';
import { pageOf, show } from './show.ts';

/** One claim, and how its judgement is wanted. */
export interface VerifyRequest {
  readonly claim: string;
  readonly json: boolean;
}

/** Judges one claim on standard output: 0 supported, 1 contradicted or not in the sources. */
export async function runVerify(
  engine: AskedEngine,
  { output }: Terminal,
  { claim, json }: VerifyRequest,
): Promise<ExitCode> {
  const check = engine.check(claim);
  await show(output, json ? [JSON.stringify(check)] : renderClaimCheck(check, pageOf(output)));
  return check.verdict === 'supported' ? EXIT_ANSWERED : EXIT_ABSTAINED;
}
