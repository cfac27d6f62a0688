import type { Terminal } from '../io/terminal.ts';
import { renderAnswer } from '../render/terminal.ts';
import { type Page, paragraph } from '../render/terminal-page.ts';
import type { AskedEngine } from './asked-engine.ts';
import { CHAT_COMMANDS, type ChatCommand, note } from './chat-commands.ts';
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
  engine: AskedEngine,
  terminal: Terminal,
  notice?: string,
): Promise<ExitCode> {
  const { isInteractive, notes, output } = terminal;
  const conversation = new Conversation();
  if (isInteractive) {
    await show(notes, greeting(engine, pageOf(notes), notice));
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

function linesOf(engine: AskedEngine, terminal: Terminal): AsyncIterable<string> {
  if (!terminal.isInteractive) {
    return terminal.lines();
  }
  const { colours } = pageOf(terminal.notes);
  return terminal.typedLines({
    prompt: colours.cyan('› '),
    complete: (typed) => completions(engine, typed),
  });
}

function greeting(
  { knowledge, suggest }: AskedEngine,
  { width, colours }: Page,
  notice?: string,
): string[] {
  const { bold, cyan, dim } = colours;
  const page = { width, colours };
  const documents = knowledge?.documents ?? [];
  const titles =
    knowledge === undefined
      ? ['the sources in the database']
      : documents.slice(0, TITLES_SHOWN).map(({ source }) => source.title);
  const more = documents.length - titles.length;
  const example = suggest('', 1)[0]?.text;
  return [
    '',
    ...paragraph('Ask about what happened. Answers are quoted from:', page, { indent: 2 }),
    ...titles.flatMap((title) => paragraph(title, page, { indent: 4, style: bold })),
    ...(more > 0 ? [`    and ${more} more (/sources)`] : []),
    '',
    ...(example === undefined
      ? []
      : paragraph(`Try: ${example}`, page, { indent: 2, style: cyan })),
    ...paragraph('/help lists the commands, Ctrl-D leaves.', page, { indent: 2, style: dim }),
    ...(notice === undefined ? [] : paragraph(notice, page, { indent: 2, style: dim })),
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
    await show(context.terminal.notes, note(hint, pageOf(context.terminal.notes)));
    return;
  }
  await command.run(context, words.join(' '));
}
