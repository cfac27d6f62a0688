import { Command, CommanderError } from 'commander';
import type { Engine } from '../domain/engine.ts';
import { ExhibitError } from '../domain/errors.ts';
import type { Pages } from '../domain/pages.ts';
import { isFolder } from '../io/find-knowledge-folder.ts';
import type { AskedEngine } from './asked-engine.ts';
import { addAskingCommands } from './asking-commands.ts';
import { runChat } from './chat.ts';
import { EXIT_ANSWERED, EXIT_ERROR, type ExitCode } from './exit-code.ts';
import { dress } from './help.ts';
import { type LoadContext, runLoad } from './load.ts';
import { runNew } from './new.ts';
import { addOperatorCommands, type OperatorContext } from './operator-commands.ts';
import { runPreview } from './preview.ts';
import { runSources } from './sources.ts';
import { type BotContext, runDeploy, runReload, runServe, runStart } from './start.ts';

/** What the command line needs from outside. */
export interface ProgramContext extends BotContext, OperatorContext, LoadContext {
  readonly version: string;
  /** The folder to use when `asked` was given with `--knowledge`, or nothing. */
  findKnowledge(asked: string | undefined): string;
  /** As {@link findKnowledge}, but never the one that comes along: that is not the user's to change. */
  findOwnKnowledge(asked: string | undefined): string | undefined;
  /** The engine over the folder; its quotes are cited at `pages`, if there are any. */
  openEngine(options: { readonly knowledge: string; readonly pages?: Pages }): Promise<Engine>;
  /** What is asked in the terminal: the database where one is set, else the engine over the folder. */
  openAsked(knowledge: () => string, pages?: Pages): Promise<AskedEngine>;
  /** The day, as `YYYY-MM-DD`. */
  today(): string;
}

/**
 * Runs the command that the arguments name (without node and script) and gives its exit code. What reads pages and
 * what gives advice take long to load, so they are loaded by the commands that do.
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
    .helpCommand('help [command]', 'show help for a command');
  dress(program, terminal);

  const folder = () => context.findKnowledge(program.opts<{ knowledge?: string }>().knowledge);
  const open = (pages?: Pages) =>
    context.openEngine({ knowledge: folder(), ...(pages && { pages }) });
  const openAsked = () => context.openAsked(folder);

  program
    .command('start')
    .description('run the Discord bot; without DISCORD_TOKEN, the chat')
    .action(async () => leave(await runStart(context, openAsked, folder)));

  program
    .command('serve')
    .description('answer interactions that Discord sends over HTTP, without a connection to it')
    .action(async () => leave(await runServe(context, folder)));

  program
    .command('proxy')
    .description('pass requests of several machines on to Discord, within its limits for all')
    .action(async () => leave(await context.proxy()));

  program
    .command('reload')
    .description('have the running bot read its knowledge anew; it also does when files change')
    .action(async () => leave(await runReload(context)));

  program
    .command('load')
    .description(
      'load the knowledge folder into the database of DATABASE_URL; goes on where it was',
    )
    .action(async () => leave(await runLoad(context, folder)));

  addOperatorCommands(program, context, folder, leave);

  program
    .command('deploy')
    .description('register the commands with Discord')
    .action(async () => leave(await runDeploy(context)));

  program
    .command('chat')
    .description('ask question after question; follow-ups remember the conversation')
    .action(async () => leave(await runChat(await openAsked(), terminal)));

  program
    .command('preview')
    .description('serve a page to this machine on which the bot can be tried as in Discord')
    .option('--port <number>', 'the port to serve it at', '8080')
    .action(async ({ port }: { readonly port: string }) =>
      leave(await runPreview(context, open, folder, port)),
    );

  addAskingCommands(program, terminal, openAsked, leave);

  program
    .command('sources [reference...]')
    .description('print the sources, or one sentence (S5) in its context')
    .action(async (words: string[]) =>
      leave(
        await runSources(await open(), terminal, words.length === 0 ? undefined : words.join(' ')),
      ),
    );

  program
    .command('new <dir>')
    .description('make a knowledge folder for another incident')
    .action(async (dir: string) => leave(await runNew(dir, terminal)));

  program
    .command('import <inputs...>')
    .description(
      'add articles to a knowledge folder: addresses, or HTML, Markdown, text and PDF files',
    )
    .option('--yes', 'write without asking')
    .option('--force', 'replace a source of the same name')
    .option('--allow-private', 'fetch from this machine and its networks too')
    .action(async (inputs: string[], options: ImportOptions) => {
      const asked = program.opts<{ knowledge?: string }>().knowledge;
      const own = context.findOwnKnowledge(asked);
      if (own === undefined || !isFolder(own)) {
        const message =
          'expected a knowledge folder to write to; make one with "exhibit new my-incident" and add --knowledge my-incident';
        throw new ExhibitError('usage', [{ file: own ?? '', message }]);
      }
      const { yes = false, force = false, allowPrivate = false } = options;
      const request = {
        inputs,
        folder: own,
        yes,
        force,
        allowPrivate,
        version,
        today: context.today(),
      };
      const { runImport } = await import('./import.ts');
      leave(await runImport(request, terminal));
    });

  program
    .command('suggest')
    .description('propose names, facts, gaps and disagreements from the sources, as YAML')
    .action(async () => {
      const { runSuggest } = await import('./suggest.ts');
      leave(await runSuggest(await open(), terminal));
    });

  program
    .command('check')
    .description(
      'verify a knowledge folder: counts and advice, or every problem with its file and line',
    )
    .action(async () => {
      const { runCheck } = await import('./check.ts');
      leave(await runCheck(await open(), terminal, folder()));
    });

  return program;
}

interface ImportOptions {
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly allowPrivate?: boolean;
}
