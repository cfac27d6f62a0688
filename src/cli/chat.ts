import type { Engine } from '../domain/engine.ts';
import type { Terminal } from '../io/terminal.ts';
import { renderAnswer } from '../render/terminal.ts';
import { CHAT_COMMANDS, type ChatCommand } from './chat-commands.ts';
import { completions } from './complete.ts';
import { Conversation } from './conversation.ts';
import { EXIT_ANSWERED, type ExitCode } from './exit-code.ts';
import { pageOf, show } from './show.ts';

/**
 * A conversation, line by line, until `/quit` or the end of input. Typed at a terminal it has a
 * prompt and a history; from a pipe it answers every line and writes nothing but answers to
 * standard output. A `notice` is for who types alone.
 */
export async function runChat(
  engine: Engine,
  terminal: Terminal,
  notice?: string,
): Promise<ExitCode> {
  const { isInteractive, notes, output } = terminal;
  const conversation = new Conversation();
  if (isInteractive) {
    await show(notes, [...(notice === undefined ? [] : [notice]), ...greeting(engine)]);
  }
  let answers = 0;
  for await (const typed of linesOf(engine, terminal)) {
    const line = typed.trim();
    if (line === '') {
      continue;
    }
    if (LEAVING.has(line.toLowerCase())) {
      break;
    }
    if (isInteractive || answers > 0) {
      await show(output, ['']);
    }
    if (line.startsWith('/')) {
      await runCommand(line, { engine, terminal, conversation });
    } else {
      const answer = engine.ask(line, { previous: conversation.previous });
      conversation.add(line);
      await show(output, renderAnswer(answer, pageOf(output)));
    }
    if (isInteractive) {
      await show(output, ['']);
    }
    answers += 1;
  }
  return EXIT_ANSWERED;
}

const LEAVING = new Set(['/quit', '/exit', '/q', 'quit', 'exit']);

function linesOf(engine: Engine, terminal: Terminal): AsyncIterable<string> {
  if (!terminal.isInteractive) {
    return terminal.lines();
  }
  const { colours } = pageOf(terminal.notes);
  return terminal.typedLines({
    prompt: colours.cyan('› '),
    complete: (typed) => completions(engine, typed),
  });
}

function greeting({ knowledge }: Engine): string[] {
  const titles = knowledge.documents.slice(0, TITLES_SHOWN).map(({ source }) => source.title);
  const more = knowledge.documents.length - titles.length;
  const example = knowledge.facts[0]?.asks[0];
  return [
    'Ask about:',
    ...titles.map((title) => `  ${title}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    ...(example === undefined ? [] : [`For example: ${example}`]),
    '/help lists the commands, Ctrl-D leaves.',
    '',
  ];
}

/** A screen has room for these and the first answer. */
const TITLES_SHOWN = 5;

async function runCommand(line: string, context: Parameters<ChatCommand['run']>[0]): Promise<void> {
  const [name = '', ...words] = line.split(/\s+/);
  const command = CHAT_COMMANDS.find((each) => each.name === name.toLowerCase());
  if (command === undefined) {
    const hint = `There is no ${name}. /help lists what there is; a question needs no slash.`;
    await show(context.terminal.notes, [hint]);
    return;
  }
  await command.run(context, words.join(' '));
}
