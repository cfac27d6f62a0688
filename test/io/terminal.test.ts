import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createTerminal } from '../../src/io/terminal.ts';

const UP = '\u001B[A';
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

/** A stream that says of itself that it is a terminal. */
function terminalStream(columns?: number) {
  return Object.assign(new PassThrough(), { isTTY: true, ...(columns && { columns }) });
}

/** What `keys` give as lines, each key typed once the line before it was read; and what was shown. */
async function type(keys: readonly string[], complete: (typed: string) => string[] = () => []) {
  const stdin = terminalStream();
  const stderr = terminalStream(80);
  const { typedLines } = createTerminal({ stdin, stderr, stdout: new PassThrough(), env: {} });
  const lines: string[] = [];
  const [first = '', ...others] = keys;
  // One key after the other: what comes in one piece counts as pasted, and is not completed.
  const press = (pressed: string) => {
    for (const key of pressed.match(/\p{Cc}\[.|./gsu) ?? []) stdin.write(key);
  };
  press(first);
  for await (const line of typedLines({ prompt: '› ', complete })) {
    lines.push(line);
    const next = others.shift();
    if (next === undefined) stdin.end();
    else press(next);
  }
  return { lines, shown: String(stderr.read() ?? '') };
}

describe('createTerminal', () => {
  it('gives the lines that are typed, and ends with Ctrl-D', async () => {
    const { lines, shown } = await type(['who?\r', 'when?\r', CTRL_D]);
    expect(lines).toEqual(['who?', 'when?']);
    expect(shown).toContain('› ');
    expect(shown).toContain('when?\r\n');
    expect(shown.endsWith('\n')).toBe(true);
  });

  it('recalls what was asked with the arrow keys', async () => {
    const { lines } = await type(['who?\r', 'when?\r', `${UP}${UP}\r`, CTRL_D]);
    expect(lines).toEqual(['who?', 'when?', 'who?']);
  });

  it('clears a line with Ctrl-C, and ends with Ctrl-C on an empty one', async () => {
    const { lines } = await type([`whp?${CTRL_C}who?\r`, CTRL_C]);
    expect(lines).toEqual(['who?']);
  });

  it('completes with the tabulator', async () => {
    const { lines } = await type(['/so\t\r', CTRL_D], () => ['/sources']);
    expect(lines).toEqual(['/sources']);
  });

  it.each([
    ['a terminal', terminalStream(50), 50],
    ['a terminal of unknown size', terminalStream(), 80],
    ['a pipe', new PassThrough(), Number.POSITIVE_INFINITY],
  ])('writes to %s', async (_, stdout, width) => {
    const stdin = new PassThrough();
    const { output } = createTerminal({ stdin, stdout, stderr: new PassThrough(), env: {} });
    expect(output.width).toBe(width);
  });

  it('waits for a reader that is slow', async () => {
    const stdout = new PassThrough({ highWaterMark: 1 });
    const stdin = new PassThrough();
    const { output } = createTerminal({ stdin, stdout, stderr: new PassThrough(), env: {} });
    let isWritten = false;
    const writing = output.write('answer\n').then(() => {
      isWritten = true;
    });
    await new Promise(setImmediate);
    expect(isWritten).toBe(false);
    stdout.resume();
    await once(stdout, 'drain');
    await writing;
    expect(isWritten).toBe(true);
  });
});
