import { createHash } from 'node:crypto';
import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How changes are waited for. */
export interface WatchTimes {
  /** A change counts once the files have stood still for so long: an editor writes in several steps. */
  readonly settleMs: number;
  /** The files are looked at this often even if nobody tells of a change: network folders do not tell. */
  readonly pollMs: number;
}

/** Something that watches until it is closed. */
export interface KnowledgeWatch {
  close(): void;
}

/**
 * Calls `changed` after the files that knowledge is read from have changed and stand still again. What an editor puts
 * beside them for a while does not count, nor does a file that was saved unchanged within a look. Never throws: a
 * folder that goes away is a change too.
 */
export function watchKnowledge(
  dir: string,
  changed: () => void,
  { settleMs, pollMs }: WatchTimes = { settleMs: 300, pollMs: 30_000 },
): KnowledgeWatch {
  let seen: string | undefined;
  /** What the last look found, if that is not what was seen before. */
  let unsettled: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let watchers: readonly FSWatcher[] = [];
  let isClosed = false;
  let isLooking = false;

  const lookSoon = (): void => {
    timer ??= setTimeout(() => void look(), settleMs).unref();
  };
  const poll = setInterval(lookSoon, pollMs).unref();

  async function look(): Promise<void> {
    timer = undefined;
    if (isLooking) return lookSoon();
    isLooking = true;
    // A folder that was moved away and put back is another one, so it is watched anew each time.
    for (const watcher of watchers) watcher.close();
    watchers = [dir, join(dir, 'sources')].flatMap((folder) => attach(folder, lookSoon));
    const found = await fingerprintKnowledge(dir);
    isLooking = false;
    if (isClosed) return stop();
    seen ??= found;
    if (found === seen) {
      unsettled = undefined;
    } else if (found !== unsettled) {
      unsettled = found;
      lookSoon();
    } else {
      seen = found;
      unsettled = undefined;
      changed();
    }
  }

  function stop(): void {
    isClosed = true;
    clearInterval(poll);
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  }

  void look();
  return { close: stop };
}

/**
 * A text that differs whenever a file that knowledge is read from was added, removed or written. Nothing is read: it
 * goes by size, time and place on the disk.
 */
export async function fingerprintKnowledge(dir: string): Promise<string> {
  const sources = await namesIn(join(dir, 'sources'));
  const paths = [
    ...sources.filter((name) => !TEMPORARY.test(name)).map((name) => join('sources', name)),
    ...(await namesIn(dir)).filter((name) => name === 'names.yaml' || name === 'facts.yaml'),
  ];
  const hash = createHash('sha256');
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const lines = await Promise.all(
      paths.slice(start, start + AT_ONCE).map(async (path) => {
        const { size, ino, mtimeNs, ctimeNs } = await stat(join(dir, path), { bigint: true });
        return `${path}\0${size}\0${ino}\0${mtimeNs}\0${ctimeNs}\n`;
      }),
    ).catch((error: unknown) => [String(error)]);
    for (const line of lines) hash.update(line);
  }
  return hash.digest('hex');
}

/** Of Vim, Emacs, nano, gedit and those that write beside the file and rename; hidden files are never read. */
const TEMPORARY = /^[.#]|~$|\.(?:sw[a-z]|tmp|bak|part|crdownload)$|^4913$/i;

/** Files asked after together. */
const AT_ONCE = 64;

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    return [String(error)];
  }
}

/** None where there is no such folder, or the system has no watcher left: the poll finds changes then. */
function attach(folder: string, told: () => void): readonly FSWatcher[] {
  try {
    const watcher = watch(folder, { persistent: false }, told);
    watcher.on('error', told);
    return [watcher];
  } catch {
    return [];
  }
}
