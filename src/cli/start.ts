import type { Engine } from '../domain/engine.ts';
import type { Terminal } from '../io/terminal.ts';
import type { AskedEngine } from './asked-engine.ts';
import { runChat } from './chat.ts';
import { EXIT_ANSWERED, type ExitCode } from './exit-code.ts';
import { show } from './show.ts';

/** What the commands that talk to Discord need from outside. */
export interface BotContext {
  readonly terminal: Terminal;
  /** What runs the Discord bot until it is told to end; undefined without a token. */
  bot(): ((knowledgeDir: string) => Promise<ExitCode>) | undefined;
  /** What runs a worker for interactions over HTTP; it throws where settings are missing for it. */
  worker(): (knowledgeDir: string) => Promise<ExitCode>;
  /** Passes requests of many processes on to Discord until it is told to end. */
  proxy(): Promise<ExitCode>;
  /** Has the running bot read its knowledge anew; resolves with what it answers from then. */
  reload(): Promise<
    readonly { readonly processes: number; readonly sources: number; readonly sentences: number }[]
  >;
  /** Serves the preview at a port of this machine until it is told to end; `opened` is told where. */
  preview(
    engine: Engine,
    knowledgeDir: string,
    port: number,
    opened: (url: string) => Promise<void>,
  ): Promise<ExitCode>;
  /** Registers the commands with Discord; resolves with their names. */
  deploy(): Promise<readonly string[]>;
}

/** Runs the bot where there is a token, else the chat. The settings are judged before anything is opened. */
export async function runStart(
  { bot, terminal }: BotContext,
  openAsked: () => Promise<AskedEngine>,
  knowledgeDir: () => string,
): Promise<ExitCode> {
  const run = bot();
  return run === undefined
    ? runChat(
        await openAsked(),
        terminal,
        'No DISCORD_TOKEN is set, so this is a chat right here. “exhibit preview” serves a page where the bot looks as in Discord.',
      )
    : run(knowledgeDir());
}

/** Runs a worker for interactions over HTTP. The settings are judged before anything is opened. */
export async function runServe(
  { worker }: BotContext,
  knowledgeDir: () => string,
): Promise<ExitCode> {
  return worker()(knowledgeDir());
}

/**
 * Has the running bot read its knowledge anew, in all of its processes, and says what it answers from now.
 *
 * @throws ExhibitError when no bot runs, or with every problem when it keeps what it had.
 */
export async function runReload({ reload, terminal }: BotContext): Promise<ExitCode> {
  const reloaded = await reload();
  const lines = reloaded.map(({ processes, sources, sentences }) => {
    const where = processes === 1 ? '' : ` in ${processes} processes`;
    return `Reloaded${where}: ${sources} source${sources === 1 ? '' : 's'}, ${sentences} sentence${sentences === 1 ? '' : 's'}.`;
  });
  await show(terminal.output, lines);
  return EXIT_ANSWERED;
}

/** Registers the commands and says which they are. */
export async function runDeploy({ deploy, terminal }: BotContext): Promise<ExitCode> {
  const names = await deploy();
  await show(terminal.output, [`Registered with Discord: ${names.join(', ')}.`]);
  return EXIT_ANSWERED;
}
