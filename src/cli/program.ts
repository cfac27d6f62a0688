import { Command, CommanderError } from 'commander';
import type { Engine } from '../domain/engine.ts';
import { ExhibitError } from '../domain/errors.ts';
import type { Terminal } from '../io/terminal.ts';
import { neutraliseControls } from '../render/neutralise-controls.ts';
import { runAsk } from './ask.ts';
import { runAskBatch, runVerifyBatch } from './batch.ts';
import { runChat } from './chat.ts';
import { runCheck } from './check.ts';
import { EXIT_ANSWERED, EXIT_ERROR, type ExitCode } from './exit-code.ts';
import { pageOf } from './show.ts';
import { runSources } from './sources.ts';
import { runVerify } from './verify.ts';

/** What the command line needs from outside. */
export interface ProgramContext {
  readonly version: string;
  readonly terminal: Terminal;
  /** The folder to use when `asked` was given with `--knowledge`, or nothing. */
  findKnowledge(asked: string | undefined): string;
  openEngine(options: { readonly knowledge: string }): Promise<Engine>;
}

/**
 * Runs the command that the arguments name (without node and script) and gives its exit code.
 *
 * @throws ExhibitError when the knowledge or the request is bad.
 */
export async function runProgram(
  args: readonly string[],
  context: ProgramContext,
): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT_ANSWERED;
  const program = createProgram(context, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      throw error;
    }
    // Help and version also end by an error, one whose code is 0.
    return error.exitCode === 0 ? EXIT_ANSWERED : EXIT_ERROR;
  }
  return exitCode;
}

function createProgram(context: ProgramContext, leave: (code: ExitCode) => void): Command {
  const { terminal, version } = context;
  const program = new Command('exhibit')
    .description(
      'Answers questions about an incident with exact, attributed sentences from its sources, or says that they do not say.',
    )
    .version(version, '--version', 'print the version')
    .option(
      '--knowledge <dir>',
      'the knowledge folder (default: KNOWLEDGE_DIR, ./knowledge, or the one that comes along)',
    )
    .helpOption('--help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .addHelpText('after', EXAMPLES);
  dress(program, terminal);

  const folder = () => context.findKnowledge(program.opts<{ knowledge?: string }>().knowledge);
  const open = () => context.openEngine({ knowledge: folder() });

  program
    .command('chat')
    .description('ask question after question; follow-ups remember the conversation')
    .action(async () => leave(await runChat(await open(), terminal)));

  program
    .command('ask [question...]')
    .description('answer one question, or many with --batch')
    .option('--json', 'print the answer as JSON')
    .option('--previous <question>', 'an earlier question of the conversation; repeatable', append)
    .option('--batch', 'read JSON Lines {"id", "question", "previous"?} and answer one a line')
    .action(async (words: string[], options: AskOptions) => {
      const { json = false, previous = [], batch = false } = options;
      checkUse(words, batch, 'question');
      const engine = await open();
      leave(
        batch
          ? await runAskBatch(engine, terminal)
          : await runAsk(engine, terminal, { question: words.join(' '), previous, json }),
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

  program
    .command('sources [reference...]')
    .description('print the sources, or one sentence (S5) in its context')
    .action(async (words: string[]) =>
      leave(
        await runSources(await open(), terminal, words.length === 0 ? undefined : words.join(' ')),
      ),
    );

  program
    .command('check')
    .description('verify a knowledge folder: counts, or every problem with its file and line')
    .action(async () => leave(await runCheck(await open(), terminal, folder())));

  return program;
}

interface AskOptions {
  readonly json?: boolean;
  readonly previous?: readonly string[];
  readonly batch?: boolean;
}

interface VerifyOptions {
  readonly json?: boolean;
  readonly batch?: boolean;
}

const EXAMPLES = `
Examples:
  exhibit chat
  exhibit ask "who hacked sony?"
  exhibit ask "and when?" --previous "who hacked sony?"
  exhibit ask --batch < questions.jsonl > answers.jsonl
  exhibit verify "the hackers used a North Korean IP address"
  exhibit sources S5
  exhibit check --knowledge my-knowledge

Exit codes: 0 answered or supported, 1 not in the sources, 2 error.`;

/** Help reads best as narrow columns, in a pipe too. */
const HELP_COLUMNS = 88;

/** Commander's output on our streams, its errors harmless to a display, thrown instead of exiting. */
function dress(program: Command, { output, notes }: Terminal): void {
  const { bold, cyan } = pageOf(output).colours;
  program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void output.write(text),
      writeErr: (text) => void notes.write(text),
      outputError: (text, write) =>
        write(`${text.trimEnd().split('\n').map(neutraliseControls).join('\n')}\n`),
      getOutHelpWidth: () => Math.min(output.width, HELP_COLUMNS),
      getOutHasColors: () => output.hasColours,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: bold,
      styleCommandText: cyan,
      styleOptionText: cyan,
    });
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
