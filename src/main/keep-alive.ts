import type { Log } from '../discord/log.ts';
import { createLiveEngine, type LiveEngine } from './live-engine.ts';
import type { ServedEngine } from './served-engine.ts';

/** An engine that is built again when its thread ends. */
export interface LastingEngine extends LiveEngine<ServedEngine> {
  /** False while there is none that answers. */
  isThere(): boolean;
  /** Ends its thread, if it is in one. */
  end(): void;
}

/**
 * A live engine that begins with `first`. One whose place another takes is retired. One that is lost, or whose knowledge is
 * no more, is built again, with ever longer pauses while that fails; whoever asks meanwhile is told that it is away.
 */
export function keepAlive(
  first: ServedEngine,
  build: () => Promise<ServedEngine>,
  log: Log,
  pausesMs: readonly number[] = PAUSES_MS,
): LastingEngine {
  let away: ServedEngine | undefined;
  let hasEnded = false;
  const live = createLiveEngine(
    watched(first),
    async () => watched(await build()),
    (before) => before.thread?.retire(),
  );

  function watched(engine: ServedEngine): ServedEngine {
    void engine.thread?.lost.then((why) => {
      if (why === undefined || hasEnded) return;
      log.error({ error: why }, 'the thread with the knowledge ended; it is started again');
      void replace(engine);
    });
    void engine.thread?.changed.then(() => {
      if (hasEnded) return;
      log.info({}, 'another knowledge was loaded; it is taken up');
      void replace(engine);
    });
    return engine;
  }

  async function replace(lost: ServedEngine): Promise<void> {
    for (let attempt = 0; live.current === lost && !hasEnded; attempt += 1) {
      away = lost;
      try {
        await live.reload();
        log.info({}, 'the knowledge is there again');
      } catch (error) {
        log.error({ error }, 'the knowledge could not be read again; it will be tried once more');
        const pauseMs = pausesMs[Math.min(attempt, pausesMs.length - 1)];
        await new Promise((resolve) => setTimeout(resolve, pauseMs).unref());
      }
    }
  }

  return {
    get current() {
      return live.current;
    },
    get generation() {
      return live.generation;
    },
    reload: live.reload,
    isThere: () => live.current !== away,
    end() {
      hasEnded = true;
      live.current.thread?.end();
    },
  };
}

const PAUSES_MS = [1_000, 2_000, 5_000, 15_000, 60_000];
