import type { Metrics } from '../io/metrics.ts';
import type { Usage } from '../state/usage.ts';
import type { ServedEngine } from './served-engine.ts';

/** The engine, telling how long each search takes. */
export function measuredEngine(
  engine: ServedEngine,
  { searched }: Pick<Metrics, 'searched'>,
): ServedEngine {
  return {
    ...engine,
    async explain(question, options) {
      const begin = performance.now();
      const explanation = await engine.explain(question, options);
      searched(performance.now() - begin);
      return explanation;
    },
  };
}

/** The counts, told of each question too. */
export function measuredUsage(usage: Usage, { asked }: Pick<Metrics, 'asked'>): Usage {
  return {
    ...usage,
    count(guildId, kind) {
      asked(kind);
      return usage.count(guildId, kind);
    },
  };
}
