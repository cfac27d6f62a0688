import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readdir, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Store } from '../../src/state/store.ts';

/** What writers said before they were killed. */
export interface Acknowledged {
  readonly keys: Set<string>;
  additions: number;
  refused: number;
}

/** What was looked for after the kills, and what was not there. */
export interface KillFigures {
  kills: number;
  acknowledged: number;
  lost: number;
}

/** Nothing said yet. */
export function nothingAcknowledged(): Acknowledged {
  return { keys: new Set(), additions: 0, refused: 0 };
}

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url));

/** How a writer ends. */
export interface WriterEnd {
  /** Milliseconds from its first acknowledged write. */
  readonly afterMs: number;
  /** What `ulimit -f` of the shell takes, in KiB: no file grows beyond it, as on a full disk. */
  readonly maxFileKib?: number;
  /** Killed in its place: the Redis that it writes to. */
  readonly kill?: () => Promise<void>;
}

/** Starts a writer on `place` and kills it in the middle of its work; what it said is added to `said`. */
export async function killOneWriter(
  place: string,
  run: string,
  said: Acknowledged,
  { afterMs, maxFileKib, kill }: WriterEnd,
): Promise<void> {
  const command = `${maxFileKib === undefined ? '' : `ulimit -f ${maxFileKib}; `}exec "$@"`;
  const args = [process.execPath, '--import', 'tsx', WRITER, place, run];
  const writer = spawn('bash', ['-c', command, 'bash', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: writer.stdout });
  const closed = once(lines, 'close');
  lines.on('line', (line) => note(line, said));
  await Promise.race([once(lines, 'line'), endedEarly(writer)]);
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  await kill?.();
  writer.kill('SIGKILL');
  await closed;
}

async function endedEarly(writer: ChildProcess): Promise<never> {
  const [code] = await once(writer, 'exit');
  throw new Error(`the writer ended with ${code} before its first write`);
}

function note(line: string, said: Acknowledged): void {
  if (line.startsWith('set ')) said.keys.add(line.slice('set '.length));
  else if (line === 'add') said.additions += 1;
  else said.refused += 1;
}

/** How many of the acknowledged writes the store does not have. */
export async function countLost(store: Store, said: Acknowledged): Promise<number> {
  const kept = new Map<string, unknown>();
  for await (const [key, value] of store.list('')) kept.set(key, value);
  const lostKeys = [...said.keys].filter((key) => kept.get(key) !== key).length;
  return lostKeys + Math.max(0, said.additions - Number(kept.get('n') ?? 0));
}

/** Half a record at the end of LevelDB's log, as a power failure leaves it behind a write that nobody acknowledged. */
export async function tearTail(folder: string): Promise<void> {
  const log = await newestLog(folder);
  // The head of a full record of 1,000 bytes (checksum, length, type), and some of its bytes.
  await appendFile(log, Buffer.from([1, 2, 3, 4, 0xe8, 0x03, 1, ...Array(200).fill(7)]));
}

/** Takes bytes off the end of LevelDB's log, as a disk that lied about having them. */
export async function cutTail(folder: string, bytes: number): Promise<void> {
  const log = await newestLog(folder);
  await truncate(log, Math.max(0, (await stat(log)).size - bytes));
}

async function newestLog(folder: string): Promise<string> {
  const logs = (await readdir(folder)).filter((name) => name.endsWith('.log')).sort();
  return join(folder, logs.at(-1) ?? '');
}
