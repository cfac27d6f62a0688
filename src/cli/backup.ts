import type { Terminal } from '../io/terminal.ts';
import { EXIT_ANSWERED, type ExitCode } from './exit-code.ts';
import { show } from './show.ts';

/** What the commands need from outside. */
export interface BackupContext {
  readonly terminal: Terminal;
  /** Writes what is kept to a file or into a folder. */
  backUp(path: string, replace: boolean): Promise<BackedUp>;
  /** Puts what a file holds in place of what is kept. */
  restore(file: string, replace: boolean): Promise<BackedUp>;
}

interface BackedUp {
  readonly file: string;
  readonly entries: number;
}

/** Writes a backup and says where. */
export async function runBackup(
  { terminal, backUp }: BackupContext,
  path: string,
  replace: boolean,
): Promise<ExitCode> {
  const { file, entries } = await backUp(path, replace);
  await show(terminal.output, [`Backed up ${count(entries)} to ${file}.`]);
  return EXIT_ANSWERED;
}

/** Restores a backup and says how much. */
export async function runRestore(
  { terminal, restore }: BackupContext,
  path: string,
  replace: boolean,
): Promise<ExitCode> {
  const { file, entries } = await restore(path, replace);
  await show(terminal.output, [`Restored ${count(entries)} from ${file}.`]);
  return EXIT_ANSWERED;
}

function count(entries: number): string {
  return `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
}
