import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** Takes what is to be done at the end: of the test, or of whatever else. */
export type AtEnd = (end: () => void) => void;

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly notes: string;
}

/** A running process. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<Ended>;
  /** Resolves when standard error has the text. */
  noted(text: string): Promise<void>;
  /** What standard error has so far. */
  notes(): string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Default: an empty folder. */
  readonly cwd?: string;
  /** What runs it: a command that ends in the program and its arguments. */
  readonly within?: readonly string[];
  /** When it is killed, if it is still there. Default: with the test. */
  readonly atEnd?: AtEnd;
}

/** The built command line with nothing of this environment but the path. */
export function startExhibit(args: readonly string[], options: RunOptions = {}): Running {
  const { atEnd = onTestFinished, input, env, cwd = emptyFolder(atEnd), within = [] } = options;
  const { PATH = '' } = process.env;
  const [program, ...rest] = [...within, process.execPath, EXHIBIT, ...args];
  const child = spawn(program ?? process.execPath, rest, {
    cwd,
    env: { PATH, ...env },
  });
  atEnd(() => void child.kill('SIGKILL'));
  let output = '';
  let notes = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    notes += text;
  });
  // A process that ends before it has read everything closes its standard input.
  child.stdin.on('error', () => {});
  if (input !== undefined) child.stdin.end(input);
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, output, notes }));
  });
  const noted = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = () => notes.includes(text) && resolve();
      child.stderr.on('data', look);
      look();
      void ended.then(() => reject(new Error(`ended without noting ${text}: ${notes}`)));
    });
  return { child, ended, noted, notes: () => notes };
}

/** As {@link startExhibit}, to its end; without `input` standard input is empty. */
export function runExhibit(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return startExhibit(args, { input: '', ...options }).ended;
}

/** A folder that goes with the test, or at another end. */
export function emptyFolder(atEnd: AtEnd = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'exhibit-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const EXHIBIT = fileURLToPath(new URL('../../dist/main/exhibit.js', import.meta.url));
