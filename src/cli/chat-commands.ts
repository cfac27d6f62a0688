import { ExhibitError } from '../domain/errors.ts';
import type { Terminal } from '../io/terminal.ts';
import { renderExplanation } from '../render/terminal-explanation.ts';
import { type Page, paragraph } from '../render/terminal-page.ts';
import type { AskedEngine } from './asked-engine.ts';
import type { Conversation } from './conversation.ts';
import { pageOf, show } from './show.ts';
import { runSources } from './sources.ts';
import { runVerify } from './verify.ts';

/** What a command of the chat works with. */
export interface ChatContext {
  readonly engine: AskedEngine;
  readonly terminal: Terminal;
  readonly conversation: Conversation;
}

/** A line of the chat that starts with a slash. */
export interface ChatCommand {
  /** With its slash. */
  readonly name: string;
  /** What stands after the name, as `/help` shows it. */
  readonly argument?: string;
  readonly help: string;
  run(context: ChatContext, argument: string): Promise<unknown>;
}

/** The commands in the order in which `/help` lists them. Leaving is the chat's own. */
export const CHAT_COMMANDS: readonly ChatCommand[] = [
  {
    name: '/why',
    help: 'how the last answer was found',
    run: explainLast,
  },
  {
    name: '/source',
    argument: 'S5',
    help: 'a sentence between its neighbours',
    run: showSource,
  },
  {
    name: '/sources',
    help: 'every source, sentence by sentence',
    run: showSources,
  },
  {
    name: '/verify',
    argument: 'claim',
    help: 'whether the sources support a claim',
    run: verifyClaim,
  },
  {
    name: '/help',
    help: 'this list',
    run: listCommands,
  },
  {
    name: '/quit',
    help: 'leave',
    run: () => Promise.resolve(),
  },
];

async function explainLast({ engine, terminal, conversation }: ChatContext): Promise<void> {
  const { last } = conversation;
  if (last === undefined) {
    await show(
      terminal.notes,
      note('Nothing was asked yet. Ask something, then /why.', pageOf(terminal.notes)),
    );
    return;
  }
  const explanation = engine.explain(last.question, { previous: last.previous });
  await show(terminal.output, renderExplanation(explanation, pageOf(terminal.output)));
}

function showSources({ engine, terminal }: ChatContext): Promise<void> {
  return orSayWhyNot(terminal, () => runSources(engine, terminal));
}

async function showSource({ engine, terminal }: ChatContext, argument: string): Promise<void> {
  if (argument === '') {
    await show(
      terminal.notes,
      note('Which sentence? For example: /source S5', pageOf(terminal.notes)),
    );
    return;
  }
  await orSayWhyNot(terminal, () => runSources(engine, terminal, argument));
}

async function orSayWhyNot(terminal: Terminal, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ExhibitError)) {
      throw error;
    }
    await show(terminal.notes, note(error.message, pageOf(terminal.notes)));
  }
}

async function verifyClaim({ engine, terminal }: ChatContext, claim: string): Promise<void> {
  if (claim === '') {
    await show(
      terminal.notes,
      note('Which claim? Write it after /verify.', pageOf(terminal.notes)),
    );
    return;
  }
  await runVerify(engine, terminal, { claim, json: false });
}

async function listCommands({ terminal }: ChatContext): Promise<void> {
  const page = pageOf(terminal.notes);
  const usages = CHAT_COMMANDS.map(({ name, argument }) =>
    argument === undefined ? name : `${name} ${argument}`,
  );
  const indent = Math.max(...usages.map((usage) => usage.length)) + 4;
  await show(terminal.notes, [
    ...note('Type a question; a later one may lean on it ("and when?").', page),
    '',
    ...CHAT_COMMANDS.flatMap(({ help }, i) => {
      const usage = `  ${usages[i]}`;
      const mark = page.colours.cyan(usage);
      return paragraph(help, page, { indent, mark, markWidth: usage.length });
    }),
  ]);
}

/** What the chat itself says, as lines that stand under its answers. */
export function note(text: string, page: Page): string[] {
  return paragraph(text, page, { indent: 2 });
}
