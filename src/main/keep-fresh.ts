import type { Log } from '../discord/log.ts';
import { watchKnowledge } from '../io/watch-knowledge.ts';
import type { Calls } from '../state/redis-calls.ts';
import type { LiveEngine } from './live-engine.ts';
import { onHangUp } from './on-hang-up.ts';
import { openReloadDoor, type Reloaded } from './reload-door.ts';
import type { ServedEngine } from './served-engine.ts';

/** What knowledge is kept fresh with. */
export interface FreshnessOptions {
  readonly live: Pick<LiveEngine<ServedEngine>, 'reload'>;
  /** Absent: the knowledge is in a database, which tells of changes itself. */
  readonly knowledgeDir?: string;
  readonly dataDir: string;
  /** To all processes that share a Redis, where they do. */
  readonly calls: Calls | undefined;
  readonly log: Log;
}

/**
 * Reloads the knowledge when its files change, on SIGHUP, and when `exhibit reload` asks for it. What came of it is
 * logged. Resolves with what ends it.
 */
export async function keepFresh({
  live,
  knowledgeDir,
  dataDir,
  calls,
  log,
}: FreshnessOptions): Promise<() => Promise<void>> {
  const reload = async (): Promise<Reloaded> => {
    try {
      const { sources, sentences } = (await live.reload()).about;
      const counts = { sources, sentences };
      log.info(counts, 'the knowledge was reloaded');
      return counts;
    } catch (error) {
      log.error({ error }, 'the changed knowledge cannot be used; the one of before stays');
      throw error;
    }
  };
  const reloadQuietly = (): void => void reload().catch(() => {});
  const endHangUps = onHangUp(reloadQuietly);
  const watch =
    knowledgeDir === undefined ? undefined : watchKnowledge(knowledgeDir, reloadQuietly);
  const door = await openReloadDoor({ dataDir, calls }, reload).catch((error: unknown) => {
    log.warn({ error }, '"exhibit reload" will not reach this bot; changed files and SIGHUP do');
  });
  return async () => {
    endHangUps();
    watch?.close();
    await door?.close();
  };
}
