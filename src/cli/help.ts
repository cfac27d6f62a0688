import type { Command } from 'commander';
import type { Terminal } from '../io/terminal.ts';
import { neutraliseControls } from '../render/neutralise-controls.ts';
import { pageOf } from './show.ts';

/** Gives a program its examples, our streams, and errors that are harmless to a display and thrown instead of exiting. */
export function dress(program: Command, { output, notes }: Terminal): void {
  const { bold, cyan } = pageOf(output).colours;
  program
    .addHelpText('after', EXAMPLES)
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

const EXAMPLES = `
Examples:
  exhibit chat
  exhibit ask "who hacked sony?"
  exhibit ask "and when?" --previous "who hacked sony?"
  exhibit ask --batch < questions.jsonl > answers.jsonl
  exhibit verify "the hackers used a North Korean IP address"
  exhibit sources S5
  exhibit new my-incident
  exhibit import https://example.org/article --knowledge my-incident
  exhibit check --knowledge my-incident

Exit codes: 0 answered or supported, 1 not in the sources, 2 error.`;

/** Help reads best as narrow columns, in a pipe too. */
const HELP_COLUMNS = 88;
