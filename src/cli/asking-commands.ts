import { type Command, InvalidArgumentError } from 'commander';
import { ExhibitError } from '../domain/errors.ts';
import type { Terminal } from '../io/terminal.ts';
import { runAsk } from './ask.ts';
import type { AskedEngine } from './asked-engine.ts';
import { runAskBatch, runVerifyBatch } from './batch.ts';
import type { ExitCode } from './exit-code.ts';
import { runVerify } from './verify.ts';

/** Adds `ask` and `verify`, for one text or for many; `leave` gets their exit codes. */
export function addAskingCommands(
  program: Command,
  terminal: Terminal,
  open: () => Promise<AskedEngine>,
  leave: (code: ExitCode) => void,
): void {
  program
    .command('ask [question...]')
    .description('answer one question, or many with --batch')
    .option('--json', 'print the answer as JSON')
    .option('--previous <question>', 'an earlier question of the conversation; repeatable', append)
    .option('--as-of <date>', 'use the sources published by then alone, as in 2014-12-20', toDate)
    .option('--batch', 'read JSON Lines {"id", "question", "previous"?} and answer one a line')
    .action(async (words: string[], options: AskOptions) => {
      const { json = false, previous = [], batch = false, asOf } = options;
      checkUse(words, batch, 'question');
      const engine = await open();
      leave(
        batch
          ? await runAskBatch(engine, terminal)
          : await runAsk(engine, terminal, { question: words.join(' '), previous, json, asOf }),
      );
    });

  program
    .command('verify [claim...]')
    .description('judge whether the sources support a claim, or many with --batch')
    .option('--json', 'print the judgement as JSON')
    .option('--batch', 'read JSON Lines {"id", "claim"} and judge one a line')
    .action(async (words: string[], { json = false, batch = false }: VerifyOptions) => {
      checkUse(words, batch, 'claim');
      const engine = await open();
      leave(
        batch
          ? await runVerifyBatch(engine, terminal)
          : await runVerify(engine, terminal, { claim: words.join(' '), json }),
      );
    });
}

interface AskOptions {
  readonly asOf?: string;
  readonly json?: boolean;
  readonly previous?: readonly string[];
  readonly batch?: boolean;
}

interface VerifyOptions {
  readonly json?: boolean;
  readonly batch?: boolean;
}

function toDate(text: string): string {
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text)) return text;
  throw new InvalidArgumentError('Expected a date as YYYY, YYYY-MM or YYYY-MM-DD.');
}

function append(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

function checkUse(words: readonly string[], batch: boolean, what: 'question' | 'claim'): void {
  if (batch === words.length > 0) {
    const message = batch
      ? `with --batch, ${what}s come from standard input; leave out ${JSON.stringify(words.join(' '))}`
      : `a ${what} is missing, as in: exhibit ${what === 'claim' ? 'verify' : 'ask'} "…"`;
    throw new ExhibitError('usage', [{ file: '', message }]);
  }
}
