import type { Terminal } from '../../src/io/terminal.ts';

/** A terminal without colour or width that types the given lines and keeps what is written. */
export function sampleTerminal(
  typed: readonly string[] = [],
  isInteractive = false,
): Terminal & { readonly outputText: () => string; readonly notesText: () => string } {
  const written = { output: '', notes: '' };
  const screen = (name: keyof typeof written) => ({
    width: Number.POSITIVE_INFINITY,
    hasColours: false,
    write: async (text: string) => {
      written[name] += text;
    },
  });
  async function* lines() {
    yield* typed;
  }
  return {
    output: screen('output'),
    notes: screen('notes'),
    isInteractive,
    lines,
    typedLines: lines,
    outputText: () => written.output,
    notesText: () => written.notes,
  };
}
