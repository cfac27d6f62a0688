import type { HttpRoute } from '../io/http-server.ts';
import type { Metrics } from '../io/metrics.ts';

/** What an orchestrator and Prometheus look at. */
export interface HealthSources {
  readonly metrics: Pick<Metrics, 'read'>;
  /** Parts by name, of which each must be ready for the whole to be; `isReady: false` while starting and stopping. */
  readonly health: () => { readonly isReady: boolean; readonly [part: string]: unknown };
}

/**
 * `/livez`: 200 as long as the process answers. `/readyz`: 200 when events arrive and are answered, else 503, with
 * what it is judged by. `/metrics`: for Prometheus.
 */
export function healthRoutes({ metrics, health }: HealthSources): readonly HttpRoute[] {
  return [
    { method: 'GET', path: '/livez', answer: () => ({ status: 200, body: 'alive\n' }) },
    {
      method: 'GET',
      path: '/readyz',
      answer() {
        const found = health();
        return {
          status: found.isReady ? 200 : 503,
          type: 'application/json',
          body: `${JSON.stringify(found)}\n`,
        };
      },
    },
    {
      method: 'GET',
      path: '/metrics',
      answer: async () => ({ status: 200, ...(await metrics.read()) }),
    },
  ];
}
