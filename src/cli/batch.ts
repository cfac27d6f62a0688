import { z } from 'zod';
import type { Terminal } from '../io/terminal.ts';
import type { AskedEngine } from './asked-engine.ts';
import { EXIT_ANSWERED, EXIT_ERROR, type ExitCode } from './exit-code.ts';
import { show } from './show.ts';

/** Answers JSON Lines `{"id", "question", "previous"?}`, one answer a line, in order, each with its `id` first. */
export function runAskBatch(engine: AskedEngine, terminal: Terminal): Promise<ExitCode> {
  return runBatch(terminal, ASKED, ({ question, previous }) =>
    engine.ask(question, { previous: previous ?? [] }),
  );
}

/** Judges JSON Lines `{"id", "claim"}`, as {@link runAskBatch} answers questions. */
export function runVerifyBatch(engine: AskedEngine, terminal: Terminal): Promise<ExitCode> {
  return runBatch(terminal, CLAIMED, ({ claim }) => engine.check(claim));
}

const ID = z.union([z.string(), z.number()], { error: 'expected a string or a number' });
const ASKED = z.object({
  id: ID,
  question: z.string(),
  previous: z.array(z.string()).nullish(),
});
const CLAIMED = z.object({ id: ID, claim: z.string() });

/**
 * One result a line, in order, as fast as the reader takes them. A line that cannot be used gives
 * `{"id"?, "error"}` in its place, the batch goes on, and the exit code is 2. Blank lines are passed
 * over, unknown keys ignored.
 */
async function runBatch<Request extends { readonly id: string | number }>(
  { lines, output, notes }: Pick<Terminal, 'lines' | 'output' | 'notes'>,
  schema: z.ZodType<Request>,
  respond: (request: Request) => object,
): Promise<ExitCode> {
  let number = 0;
  let refused = 0;
  for await (const line of lines()) {
    number += 1;
    if (line.trim() === '') {
      continue;
    }
    const read = readRequest(line, schema);
    if (read.kind === 'request') {
      const { request } = read;
      await show(output, [JSON.stringify({ id: request.id, ...respond(request) })]);
    } else {
      refused += 1;
      const { id, expectation } = read;
      const error = `line ${number}: ${expectation}`;
      await show(output, [JSON.stringify(id === undefined ? { error } : { id, error })]);
    }
  }
  if (refused > 0) {
    const lines = refused === 1 ? '1 line was' : `${refused} lines were`;
    await show(notes, [`${lines} not JSON as expected; each says why in its place.`]);
  }
  return refused === 0 ? EXIT_ANSWERED : EXIT_ERROR;
}

type Read<Request> =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'refused'; readonly id?: string | number; readonly expectation: string };

function readRequest<Request>(line: string, schema: z.ZodType<Request>): Read<Request> {
  const value = parseJson(line);
  if (value === undefined) {
    return { kind: 'refused', expectation: 'expected one JSON object, found broken JSON' };
  }
  const read = schema.safeParse(value);
  if (read.success) {
    return { kind: 'request', request: read.data };
  }
  const expectation = read.error.issues
    .map(({ path, message }) => (path.length === 0 ? message : `"${path.join('.')}": ${message}`))
    .join('; ');
  const named = z.object({ id: ID }).safeParse(value);
  return { kind: 'refused', expectation, ...(named.success ? { id: named.data.id } : {}) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
