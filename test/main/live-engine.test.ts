import { describe, expect, it } from 'vitest';
import { inProcess } from '../../src/answer/in-process.ts';
import { createConversations } from '../../src/discord/conversations.ts';
import { pinServices } from '../../src/discord/pin-services.ts';
import type { Services } from '../../src/discord/services.ts';
import { showAnswer } from '../../src/discord/show-answer.ts';
import type { AsyncEngine } from '../../src/domain/async-engine.ts';
import { createEngine } from '../../src/engine.ts';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';
import { createLiveEngine } from '../../src/main/live-engine.ts';
import { createMemoryStore } from '../../src/state/memory-store.ts';
import { createState } from '../../src/state/open-state.ts';

/** A story whose every sentence names its generation. */
function generation(number: number): AsyncEngine {
  const mark = `Edition${number}`;
  return inProcess(
    createEngine(
      buildKnowledge([
        {
          path: 'sources/fire.md',
          text: `---\ntitle: ${mark}\n---\n\nThe fire in the harbour began at nine, ${mark} reports. The harbour master, quoted by ${mark}, blamed a cable. ${mark} counts twelve boats lost in the fire.\n`,
        },
      ]),
    ),
  );
}

async function servicesOf(engine: () => AsyncEngine): Promise<Services> {
  const state = await createState(createMemoryStore());
  return {
    ...state,
    get engine() {
      return engine();
    },
    conversations: createConversations(state.shortTerm),
    readsChannels: false,
    log: { debug() {}, info() {}, warn() {}, error() {} },
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('createLiveEngine', () => {
  it('answers every question from one generation through 100 reloads', async () => {
    let built = 0;
    const live = createLiveEngine(generation(0), async () => {
      built += 1;
      await turn();
      return generation(built);
    });
    const services = await servicesOf(() => live.current);
    let isReloading = true;
    const mixed: string[] = [];
    let answers = 0;
    const seen = new Set<string>();
    const ask = async (question: string): Promise<void> => {
      while (isReloading) {
        const pinned = pinServices(services);
        const explanation = await pinned.engine.explain(question);
        await turn();
        const how = { context: [], showQuestion: true, guildId: null, askerId: '1' };
        const reply = await showAnswer(
          { ...how, explanation, isShareable: false, from: 0 },
          pinned,
        );
        const editions = new Set(JSON.stringify(reply).match(/Edition\d+/g));
        if (editions.size !== 1) mixed.push([...editions].join(' and '));
        for (const edition of editions) seen.add(edition);
        answers += 1;
      }
    };
    const asking = ['When did the fire begin?', 'How many boats were lost in the fire?'].map(ask);
    for (let reload = 0; reload < 100; reload += 1) await live.reload();
    isReloading = false;
    await Promise.all(asking);
    expect(mixed).toEqual([]);
    expect(answers).toBeGreaterThan(100);
    expect(seen.size).toBeGreaterThan(50);
    const [source] = await live.current.sources(0, 1);
    expect(source?.source.title).toBe('Edition100');
  });

  it('keeps the engine that it has when a new one cannot be built, and goes on', async () => {
    const [first, second] = [generation(1), generation(2)];
    const builds = [Promise.reject(new Error('broken')), Promise.resolve(second)];
    const live = createLiveEngine(first, () => builds.shift() ?? Promise.reject());
    await expect(live.reload()).rejects.toThrow('broken');
    expect(live.current).toBe(first);
    await live.reload();
    expect(live.current).toBe(second);
  });

  it('builds one at a time, and once more for all who asked meanwhile', async () => {
    const engines = [generation(1), generation(2)];
    let release = (): void => {};
    let builds = 0;
    const live = createLiveEngine(generation(0), async () => {
      builds += 1;
      if (builds === 1) await new Promise<void>((resolve) => (release = resolve));
      return engines[builds - 1] ?? generation(9);
    });
    const first = live.reload();
    await turn();
    const [second, third] = [live.reload(), live.reload()];
    await turn();
    expect(builds).toBe(1);
    release();
    expect(await first).toBe(engines[0]);
    expect([await second, await third]).toEqual([engines[1], engines[1]]);
    expect(builds).toBe(2);
  });
});
