import type { Log } from '../discord/log.ts';
import type { AwayReason } from '../domain/engine-away.ts';
import { createLiveEngine, type LiveEngine } from './live-engine.ts';
import type { EngineTrouble, ServedEngine } from './served-engine.ts';

/** An engine that is built again when its thread ends. */
export interface LastingEngine extends LiveEngine<ServedEngine> {
  /** Why there is none that answers just now; undefined while there is one. */
  away(): AwayReason | undefined;
  /** Ends its thread, if it is in one. */
  end(): void;
}

/**
 * A live engine that begins with `first`. One whose place another takes is retired. One that is lost, or whose knowledge is
 * no more, is built again, with ever longer pauses while that fails; whoever asks meanwhile is told that it is away. What
 * keeps one from answering is logged once, and that it is over.
 */
export function keepAlive(
  first: ServedEngine,
  build: () => Promise<ServedEngine>,
  log: Log,
  pausesMs: readonly number[] = PAUSES_MS,
): LastingEngine {
  let away: ServedEngine | undefined;
  let trouble: EngineTrouble | undefined;
  let hasEnded = false;
  const live = createLiveEngine(
    watched(first),
    async () => watched(await build()),
    (before) => {
      before.thread?.retire();
      hear(undefined);
    },
  );

  function hear(found: EngineTrouble | undefined): void {
    const before = trouble;
    trouble = found;
    if (found !== undefined) log.error({ error: found.error }, TROUBLE[found.reason]);
    else if (before !== undefined) log.info({}, 'the database answers again');
  }

  function watched(engine: ServedEngine): ServedEngine {
    void engine.thread?.lost.then((why) => {
      if (why === undefined || hasEnded) return;
      log.error({ error: why }, 'the thread with the knowledge ended; it is started again');
      void replace(engine);
    });
    engine.thread?.onTrouble((found) => {
      if (live.current === engine) hear(found);
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
    away() {
      if (live.current === away) return 'away';
      return trouble?.reason === 'unreachable' ? 'unreachable' : undefined;
    },
    end() {
      hasEnded = true;
      live.current.thread?.end();
    },
  };
}

const TROUBLE = {
  unreachable: 'the database cannot be reached; whoever asks is told so until it can',
  'too-long': 'the database takes too long; whoever asks is told so',
} as const;

const PAUSES_MS = [1_000, 2_000, 5_000, 15_000, 60_000];
