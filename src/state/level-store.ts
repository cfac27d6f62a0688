import { mkdir } from 'node:fs/promises';
import { ClassicLevel } from 'classic-level';
import { ExhibitError } from '../domain/errors.ts';
import type { Json, Store } from './store.ts';

/**
 * A store in `folder`, made when it is not there, for one process at a time.
 *
 * @throws ExhibitError `state` when another process has it, or it cannot be opened.
 */
export async function openLevelStore(folder: string): Promise<Store> {
  const level = new ClassicLevel<string, Json>(folder, {
    valueEncoding: 'json',
    maxFileSize: MAX_FILE_BYTES,
    // So that whoever searches the files for something finds it if it is there. They stay small.
    compression: false,
  });
  try {
    await mkdir(folder, { recursive: true });
    await level.open();
  } catch (error) {
    throw explain(error, folder);
  }
  const write = createWriter(level);
  return {
    get: (key) => level.get(key),
    set: (key, value) => write(key, () => value),
    delete: (key) => write(key, () => undefined),
    add: (key, by) => write(key, (value) => Number(value ?? 0) + by),
    list: (prefix) =>
      level.iterator(
        prefix === '' ? { gt: FIRST, lt: LAST } : { gte: prefix, lt: `${prefix}\uFFFF` },
      ),
    async erase() {
      await write.settled();
      // The first time writes what memory holds into a file, deleted values included; the second
      // time rewrites that file, since it overlaps with the bounds that were written in between.
      for (let round = 0; round < 2; round += 1) {
        await level.batch([...BOUNDS], { sync: true });
        await level.compactRange(FIRST, LAST);
      }
    },
    async close() {
      await write.settled();
      await level.close();
    },
  };
}

/** Before and after every key. */
const FIRST = '!';
const LAST = '~';

/**
 * Written with every change, so that each of LevelDB's files begins and ends with them: its manifest
 * lists the first and the last key of every file there was, and must never name a person.
 */
const BOUNDS = [FIRST, LAST].map((key) => ({ type: 'put' as const, key, value: true }));

/**
 * A file is not split below 64 MiB, some million votes, or the manifest would name the keys where it
 * was. At 1 GiB LevelDB's sums overflow, and it never ends compacting.
 */
const MAX_FILE_BYTES = 64 * 2 ** 20;

type Change = (value: Json | undefined) => Json | undefined;

interface Writer {
  (key: string, change: Change): Promise<void>;
  settled(): Promise<void>;
}

/**
 * One write to the disk at a time, which takes along every change that came while the last one was
 * under way: a thousand votes at once cost a few waits for the disk, and each of them waits for its own.
 */
function createWriter(level: ClassicLevel<string, Json>): Writer {
  let waiting: { key: string; change: Change; resolve(): void; reject(error: unknown): void }[] =
    [];
  let writing: Promise<void> | undefined;

  const write: Writer = (key, change) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, change, resolve, reject });
      writing ??= drain();
    });
  write.settled = async () => writing;
  return write;

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        const values = new Map<string, Json | undefined>();
        for (const { key, change } of group) {
          values.set(key, change(values.has(key) ? values.get(key) : await level.get(key)));
        }
        const changes = [...values].map(([key, value]) =>
          value === undefined
            ? { type: 'del' as const, key }
            : { type: 'put' as const, key, value },
        );
        await level.batch([...changes, ...BOUNDS], { sync: true });
        for (const { resolve } of group) resolve();
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    writing = undefined;
  }
}

/** True when a store could not be opened because another process has it. */
export function isLocked(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    if ('code' in each && each.code === 'LEVEL_LOCKED') return true;
  }
  return false;
}

function explain(error: unknown, folder: string): ExhibitError {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const message = isLocked(error)
    ? 'expected a folder of its own, found another Exhibit at work in it; end that one, or set DATA_DIR to another folder'
    : `expected a folder to keep data in, found ${cause instanceof Error ? cause.message : String(cause)}; mend it, or set DATA_DIR to another folder`;
  return new ExhibitError('state', [{ file: folder, message }], { cause: error });
}
