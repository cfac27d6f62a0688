import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is looked up at each reading. */
export interface MetricSources {
  /** The state of each shard of this process. */
  readonly shards: () => readonly { readonly shard: number; readonly isReady: boolean }[];
  /** How many identifies are left of the budget. */
  readonly identifiesLeft: () => Promise<number>;
  readonly knowledge: () => { readonly generation: number; readonly sentences: number };
}

/** Counts what happens, for Prometheus. */
export interface Metrics {
  acknowledged(ms: number): void;
  refused(status: number): void;
  asked(kind: 'answered' | 'abstained'): void;
  searched(ms: number): void;
  /** Everything in Prometheus's text format, and that format's media type. */
  read(): Promise<{ readonly type: string; readonly body: string }>;
}

/** Metrics that begin at nothing. Node's own are among them: memory, and the event loop's lag. */
export function createMetrics({ shards, identifiesLeft, knowledge }: MetricSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const acknowledgements = new Histogram({
    name: 'exhibit_acknowledgement_seconds',
    help: 'From the arrival of an interaction to the acknowledgement; Discord waits for 3.',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3],
    registers,
  });
  const searches = new Histogram({
    name: 'exhibit_search_seconds',
    help: 'To find the answer to a question.',
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  });
  const questions = new Counter({
    name: 'exhibit_questions_total',
    help: 'Questions that were asked.',
    registers,
  });
  const abstentions = new Counter({
    name: 'exhibit_abstentions_total',
    help: 'Questions that the sources do not answer.',
    registers,
  });
  const refusals = new Counter({
    name: 'exhibit_invalid_requests_total',
    help: 'Requests that Discord answered with 401, 403 or 429; 10,000 in ten minutes are a ban.',
    labelNames: ['status'],
    registers,
  });
  new Gauge({
    name: 'exhibit_shard_ready',
    help: '1 for a shard that is connected and whose heartbeats are acknowledged.',
    labelNames: ['shard'],
    registers,
    collect() {
      this.reset();
      for (const { shard, isReady } of shards()) this.set({ shard }, isReady ? 1 : 0);
    },
  });
  new Gauge({
    name: 'exhibit_identifies_left',
    help: 'How often the bot may begin a session with Discord, by its own budget; 0: it waits.',
    registers,
    async collect() {
      this.set(await identifiesLeft());
    },
  });
  new Gauge({
    name: 'exhibit_knowledge_generation',
    help: 'How often the knowledge was replaced since the start.',
    registers,
    collect() {
      this.set(knowledge().generation);
    },
  });
  new Gauge({
    name: 'exhibit_knowledge_sentences',
    help: 'Sentences that are answered from.',
    registers,
    collect() {
      this.set(knowledge().sentences);
    },
  });
  return {
    acknowledged: (ms) => acknowledgements.observe(ms / 1_000),
    refused: (status) => refusals.inc({ status }),
    asked(kind) {
      questions.inc();
      if (kind === 'abstained') abstentions.inc();
    },
    searched: (ms) => searches.observe(ms / 1_000),
    read: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  };
}
