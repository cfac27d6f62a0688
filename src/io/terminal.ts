import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Environment } from './read-environment.ts';
import { readLines } from './read-lines.ts';
import { wantsColour } from './wants-colour.ts';

/** A stream that people or programs read. */
export interface Screen {
  /** Columns just now; `Infinity` when it is no terminal. */
  readonly width: number;
  readonly hasColours: boolean;
  /** Resolves when the stream will take more. */
  write(text: string): Promise<void>;
}

/** How one line at a time is asked for. */
export interface Prompting {
  readonly prompt: string;
  /** Whole lines that what is typed so far could become. */
  complete(typed: string): readonly string[];
}

/** Standard input and output, and all that a command may know about them. */
export interface Terminal {
  /** Answers alone. */
  readonly output: Screen;
  /** Everything else. */
  readonly notes: Screen;
  /** True when someone types and reads what is noted. */
  readonly isInteractive: boolean;
  /** Standard input, line by line. */
  lines(): AsyncIterable<string>;
  /**
   * Lines as they are typed, edited, and recalled with the arrow keys; the prompt goes to `notes`.
   * Ends with Ctrl-D, or with Ctrl-C on an empty line; Ctrl-C on a line that is not empty clears it.
   */
  typedLines(prompting: Prompting): AsyncIterable<string>;
}

/** The part of `process` that a terminal needs. */
export interface StandardStreams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Environment;
}

type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The terminal that the process stands on. */
export function createTerminal({ stdin, stdout, stderr, env }: StandardStreams): Terminal {
  return {
    output: createScreen(stdout, env),
    notes: createScreen(stderr, env),
    isInteractive: stdin.isTTY === true && stderr.isTTY === true,
    lines: () => readLines(stdin),
    typedLines: (prompting) => readTypedLines(stdin, stderr, prompting),
  };
}

function createScreen(stream: OutputStream, env: Environment): Screen {
  return {
    get width() {
      // A terminal of unknown size reports 0 columns.
      return stream.isTTY === true ? stream.columns || USUAL_COLUMNS : Number.POSITIVE_INFINITY;
    },
    hasColours: wantsColour(env, stream.isTTY === true),
    async write(text) {
      if (!stream.write(text)) {
        await once(stream, 'drain');
      }
    },
  };
}

const USUAL_COLUMNS = 80;

/** Kept in memory alone: what is asked is stored nowhere. */
const HISTORY_LINES = 500;

async function* readTypedLines(
  input: Readable,
  output: Writable,
  { prompt, complete }: Prompting,
): AsyncGenerator<string> {
  const lines = createInterface({
    input,
    output,
    prompt,
    historySize: HISTORY_LINES,
    removeHistoryDuplicates: true,
    completer: (typed: string) => [[...complete(typed)], typed],
  });
  lines.on('SIGINT', () => {
    if (lines.line === '') {
      lines.close();
    } else {
      lines.write(null, { ctrl: true, name: 'e' });
      lines.write(null, { ctrl: true, name: 'u' });
    }
  });
  lines.on('SIGCONT', () => lines.prompt(true));
  try {
    lines.prompt();
    for await (const line of lines) {
      yield line;
      lines.prompt();
    }
  } finally {
    lines.close();
    // The shell's prompt belongs on a line of its own.
    output.write('\n');
  }
}
