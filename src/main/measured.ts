import type { Engine } from '../domain/engine.ts';
import type { Metrics } from '../io/metrics.ts';
import type { Usage } from '../state/usage.ts';

/** The engine, telling how long each search takes. */
export function measuredEngine(engine: Engine, { searched }: Pick<Metrics, 'searched'>): Engine {
  return {
    ...engine,
    explain(question, options) {
      const begin = performance.now();
      const explanation = engine.explain(question, options);
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
